import { rememberedAt } from './memory.ts';
import type { Entry, EntryFiles } from './region.ts';
import type { SiteConfig } from './site-config.ts';

/** What was read of the folder of an entry. */
interface ReadEntry {
  entry: Entry | undefined;
  file: EntryFiles;
}

type KnownEntry = ReadEntry & { languages: SiteConfig['languages'] };

/** What was read of an entry's folder: the same objects as before where all they were made from is the same. */
export function rememberedEntry(path: string, languages: SiteConfig['languages'], read: ReadEntry): ReadEntry {
  return rememberedAt<KnownEntry>(path, (known) =>
    known && known.languages === languages && isSame(known, read) ? known : { languages, ...read },
  );
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
