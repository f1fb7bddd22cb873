import { hash } from 'node:crypto';
import { lstatSync } from 'node:fs';
import type { ReadText } from './yaml/encoding.ts';

/** What of a region's folder stays in mind from one reading to the next. */
export interface Memory {
  documents: Map<string, KnownDocument>;
  /** What was made of several documents (`known-entries.ts`), by where they lie. */
  folders: Map<string, unknown>;
  /** Milliseconds: a file that has just been written may be written again within the tick of its disk's clock. */
  readonly settledAfter: number;
}

interface KnownDocument {
  document: object;
  /** Which file it was, when it was written, and how long it was; undefined where it was too new to tell by that. */
  stamp: string | undefined;
  /** Of what it said. */
  fingerprint: string;
}

/** Some disks count in steps of two seconds. */
export const emptyMemory = (settledAfter = 3000): Memory => ({
  documents: new Map(),
  folders: new Map(),
  settledAfter,
});

/** The memory that is read with now, and what it held before: what is not met again is forgotten. */
let current: { memory: Memory; before: Pick<Memory, 'documents' | 'folders'> } | undefined;

/**
 * Reads with a memory in mind, however deep in the work: a file that says the same is the same document, a folder
 * whose files are the same is the same entry, and what is kept with those (`kept.ts`) is not made again.
 */
export function withMemory<T>(memory: Memory, work: () => T): T {
  const outer = current;
  current = { memory, before: { documents: memory.documents, folders: memory.folders } };
  memory.documents = new Map();
  memory.folders = new Map();
  try {
    return work();
  } finally {
    current = outer;
  }
}

/** The document of a file, made of what stands in it: the one that is known while that says the same. */
export function remembered<Document extends object>(
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
    return known.document as Document;
  }
  const text = read();
  const fingerprint = hash('sha256', `${text.isReadable} ${text.refused?.problem} ${text.text}`);
  const document = known?.fingerprint === fingerprint ? (known.document as Document) : make(text);
  memory.documents.set(key, { document, stamp, fingerprint });
  return document;
}

/** What tells a file from what it was; undefined where it was written later than that (ms since 1970). */
function stampOf(path: string, settled: number): string | undefined {
  const { mtimeMs, ctimeMs, mtimeNs, ctimeNs, size, ino, dev } = lstatSync(path, { bigint: true });
  const isSettled = mtimeMs < settled && ctimeMs < settled;
  return isSettled ? [mtimeNs, ctimeNs, size, ino, dev].join(' ') : undefined;
}

/** The same of what is made of several documents: `choose` takes what is known, or what was made now. */
export function rememberedAt<Made>(path: string, choose: (known: Made | undefined) => Made): Made {
  if (!current) return choose(undefined);
  const latest = choose(current.before.folders.get(path) as Made | undefined);
  current.memory.folders.set(path, latest);
  return latest;
}
