import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { Document } from './yaml/document.ts';
import type { ReadText } from './yaml/encoding.ts';
import type { Entry, EntryFiles } from './region.ts';
import type { SiteConfig } from './site-config.ts';

/** What of a region's folder stays in mind from one reading to the next. */
export interface Memory {
  documents: Map<string, KnownDocument>;
  entries: Map<string, KnownEntry>;
  /** Milliseconds: a file that has just been written may be written again within the tick of its disk's clock. */
  readonly settledAfter: number;
}

interface KnownDocument {
  document: Document;
  /** Which file it was, when it was written, and how long it was; undefined where it was too new to tell by that. */
  stamp: string | undefined;
  /** Of what it said. */
  fingerprint: string;
}

/** What was read of the folder of an entry. */
interface ReadEntry {
  entry: Entry | undefined;
  file: EntryFiles;
}

type KnownEntry = ReadEntry & { languages: SiteConfig['languages'] };

/** Some disks count in steps of two seconds. */
export const emptyMemory = (settledAfter = 3000): Memory => ({
  documents: new Map(),
  entries: new Map(),
  settledAfter,
});

/** The memory that is read with now, and what it held before: what is not met again is forgotten. */
let current: { memory: Memory; before: Pick<Memory, 'documents' | 'entries'> } | undefined;

/**
 * Reads with a memory in mind, however deep in the work: a file that says the same is the same document, a folder
 * whose files are the same is the same entry, and what is kept with those (`kept.ts`) is not made again.
 */
export function withMemory<T>(memory: Memory, work: () => T): T {
  const outer = current;
  current = { memory, before: { documents: memory.documents, entries: memory.entries } };
  memory.documents = new Map();
  memory.entries = new Map();
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** The document of a file, made of what stands in it: the one that is known while that says the same. */
export function remembered(
  path: string,
  file: string,
  { read, make }: { read: () => ReadText; make: (text: ReadText) => Document },
): Document {
  if (!current) return make(read());
  const { memory, before } = current;
  const key = `${path}\n${file}`;
  const known = memory.documents.get(key) ?? before.documents.get(key);
  // Looked at before it is read: what is written in between has another stamp the next time.
  const stamp = stampOf(path, Date.now() - memory.settledAfter);
  if (known && stamp !== undefined && stamp === known.stamp) {
    memory.documents.set(key, known);
    return known.document;
  }
  const text = read();
  const fingerprint = hash('sha256', `${text.isReadable} ${text.refused?.problem} ${text.text}`);
  const document = known?.fingerprint === fingerprint ? known.document : make(text);
  memory.documents.set(key, { document, stamp, fingerprint });
  return document;
}

/** What tells a file from what it was; undefined where it was written later than that (ms since 1970). */
function stampOf(path: string, settled: number): string | undefined {
  const { mtimeMs, ctimeMs, mtimeNs, ctimeNs, size, ino, dev } = lstatSync(path, { bigint: true });
  const isSettled = mtimeMs < settled && ctimeMs < settled;
  return isSettled ? [mtimeNs, ctimeNs, size, ino, dev].join(' ') : undefined;
}

/** What was read of an entry's folder: the same objects as before where all they were made from is the same. */
export function rememberedEntry(path: string, languages: SiteConfig['languages'], read: ReadEntry): ReadEntry {
  if (!current) return read;
  const { memory, before } = current;
  const known = before.entries.get(path);
  const latest = known && known.languages === languages && isSame(known, read) ? known : { languages, ...read };
  memory.entries.set(path, latest);
  return latest;
}

function isSame(one: ReadEntry, other: ReadEntry): boolean {
  const pairs: [object | undefined, object | undefined][] = [
    [
      { ...one.file, texts: undefined },
      { ...other.file, texts: undefined },
    ],
    [one.file.texts, other.file.texts],
    [
      { ...one.entry?.documents, texts: undefined },
      { ...other.entry?.documents, texts: undefined },
    ],
    [one.entry?.texts, other.entry?.texts],
    // Which of its confirmations count depends on what other entries there are.
    [one.entry?.ledger, other.entry?.ledger],
  ];
  return one.entry?.record === other.entry?.record && pairs.every(([a, b]) => holdSame(a ?? {}, b ?? {}));
}

/** Whether two objects hold the same values under the same names, in the same order. */
function holdSame(one: object, other: object): boolean {
  const [mine, others] = [Object.entries(one), Object.entries(other)] as [string, unknown][][];
  return (
    mine?.length === others?.length &&
    (mine ?? []).every(([name, value], index) => name === others?.[index]?.[0] && value === others[index][1])
  );
}
