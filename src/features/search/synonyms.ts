import type { Site } from '../../routes/site.ts';
import type { Synonyms } from './searchable-page.ts';

/** What a region has decided to call otherwise in the languages it derives: readers may still type it. */
export function synonymsOf({ languages, region: { swissWords } }: Site): Synonyms {
  const derived = languages.filter(({ derivation }) => derivation);
  // The stem of a word stands for its other forms.
  const rows = (swissWords?.chosen ?? []).map(({ word, insteadOf }) => ({ word, others: insteadOf.slice(0, 1) }));
  return Object.fromEntries(derived.map(({ key }) => [key, rows]));
}
