import { type Issue, nearest } from '../schemas/issue.ts';
import type { Parts } from '../schemas/region.ts';
import { configLeaves, recordLeaves } from '../schemas/references.ts';

export interface Renamed {
  /** The key the entry has now. */
  now: string;
  /** Its translations say so; else nobody but its name does. */
  isSure: boolean;
}

/**
 * Entries that are missed and are there under another name: `translations.yaml` says what its entry was
 * called. Where there is none, it may be the one folder of its kind that nobody refers to and that is called
 * much the same. By what is missed, as the issues say it.
 */
export function renamedEntries(issues: readonly Issue[], parts: Parts): Map<string, Renamed> {
  const { entries } = parts.files;
  const missing = new Map<string, number>();
  for (const { lacks } of issues) {
    if (lacks?.startsWith('entry ')) missing.set(lacks, (missing.get(lacks) ?? 0) + 1);
  }
  const sure = new Map<string, string>(
    entries.flatMap(({ key, formerly }) => (formerly === undefined ? [] : [[`entry ${formerly}`, key] as const])),
  );
  return new Map(
    [...missing.keys()].flatMap((lacks): [string, Renamed][] => {
      const now = sure.get(lacks);
      if (now !== undefined) return [[lacks, { now, isSure: true }]];
      const guess = (missing.get(lacks) ?? 0) > 1 ? alike(lacks.slice('entry '.length), parts) : undefined;
      return guess === undefined ? [] : [[lacks, { now: guess, isSure: false }]];
    }),
  );
}

/** An entry of the same kind that nobody refers to, by a name of which one is the beginning of the other, or nearly so. */
function alike(missed: string, parts: Parts): string | undefined {
  const [kind, id = ''] = missed.split('/');
  const used = referredTo(parts);
  const free = parts.files.entries.filter((entry) => entry.kind === kind && !used.has(entry.key)).map(({ key }) => key);
  const idOf = (key: string) => key.split('/')[1] ?? '';
  const longer = free.filter((key) => idOf(key).includes(id) || id.includes(idOf(key)));
  return longer.length === 1 ? longer[0] : nearest(missed, free);
}

function referredTo({ config, entries, files }: Parts): Set<string> {
  const leaves = [...(config ? configLeaves(config) : []), ...entries.flatMap((entry) => [...recordLeaves(entry)])];
  const inRecords = leaves.flatMap(({ meta: { ref }, value }) =>
    ref === undefined ? [] : [ref === '*' ? String(value) : `${ref}/${String(value)}`],
  );
  const inTexts = files.entries
    .flatMap(({ texts }) => Object.values(texts))
    .flatMap(({ body }) => body.match(/\b[a-z]+\/[a-z0-9-]+/g) ?? []);
  return new Set([...inRecords, ...inTexts]);
}
