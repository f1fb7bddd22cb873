import type { Confirmation } from '../../schemas/codes/ledger.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Language } from '../languages.ts';
import { type Original, originalOf } from './fingerprints.ts';

/**
 * How an entry's text in a language stands to the original, the text in the region's first language:
 * `current` made from the present original, `stale` from another one or nobody knows from which,
 * `missing` not written; in a derived language also `derived` by rule alone, `reviewed` derived and
 * read as it is now, `authored` a text of its own made from the present original.
 */
export type State = 'original' | 'current' | 'stale' | 'missing' | 'derived' | 'reviewed' | 'authored';

export interface Translation {
  state: State;
  /** What changed in the original since somebody confirmed the text. */
  changes: SourceChange[];
  confirmed: Confirmation | undefined;
}

/** A change of the original: a field, a passage of the body (with its line), or a figure it names. */
export type SourceChange =
  | { what: 'unconfirmed' }
  | { what: 'field' | 'figure'; how: 'new' | 'changed' | 'gone'; at: string }
  | { what: 'passage'; how: 'new'; line: number; text: string }
  | { what: 'passages'; how: 'gone'; count: number };

/** Finds how each entry of a region stands in each language. */
export function translationsOf(entries: readonly Entry[], languages: readonly Language[]) {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  const originals = new Map<string, Original>();
  const [first] = languages;

  return (entry: Entry, language: Language): Translation => {
    const confirmed = entry.ledger[language.key];
    if (!first || language.key === first.key) return { state: 'original', changes: [], confirmed: undefined };
    const hasOwnText = entry.documents.texts[language.key] !== undefined;
    if (!hasOwnText && !language.derivedFrom) return { state: 'missing', changes: [], confirmed };

    const isDerived = language.derivedFrom !== undefined;
    const id = `${entry.key} ${isDerived}`;
    const original = () => {
      const known = originals.get(id) ?? originalOf(entry, first.key, (key) => byKey.get(key), { isDerived });
      originals.set(id, known);
      return known;
    };
    const changes = confirmed ? changesSince(confirmed, original()) : [];
    // A figure is the same in every language: its sentence is worth a look, not out of date.
    const isCurrent = confirmed !== undefined && changes.every(({ what }) => what === 'figure');
    if (!hasOwnText) return { state: isCurrent ? 'reviewed' : 'derived', changes, confirmed };
    if (!confirmed) return { state: 'stale', changes: [{ what: 'unconfirmed' }], confirmed };
    if (!isCurrent) return { state: 'stale', changes, confirmed };
    return { state: language.derivedFrom ? 'authored' : 'current', changes, confirmed };
  };
}

/** What differs between the original a text was confirmed against and the present one. */
function changesSince(confirmed: Confirmation, original: Original): SourceChange[] {
  const known = countsOf(confirmed.body);
  const fresh = original.passages.filter(({ fingerprint }) => !take(known, fingerprint));
  const gone = [...known.values()].reduce((sum, count) => sum + count, 0);
  // A passage that changed is one new and one gone.
  const dropped = gone - fresh.length;
  return [
    ...differences('field', confirmed.fields, original.fields),
    ...fresh.map(({ line, text }): SourceChange => ({ what: 'passage', how: 'new', line, text })),
    ...(dropped > 0 ? [{ what: 'passages', how: 'gone', count: dropped } as const] : []),
    ...differences('figure', confirmed.figures, original.figures),
  ];
}

function differences(
  what: 'field' | 'figure',
  before: Record<string, string>,
  after: Record<string, string>,
): SourceChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((at) => before[at] !== after[at])
    .map((at) => ({ what, at, how: before[at] === undefined ? 'new' : after[at] === undefined ? 'gone' : 'changed' }));
}

function countsOf(fingerprints: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const fingerprint of fingerprints) counts.set(fingerprint, (counts.get(fingerprint) ?? 0) + 1);
  return counts;
}

/** Takes one of the fingerprints away; false if there is none left. */
function take(counts: Map<string, number>, fingerprint: string): boolean {
  const count = counts.get(fingerprint);
  if (!count) return false;
  if (count > 1) counts.set(fingerprint, count - 1);
  else counts.delete(fingerprint);
  return true;
}
