import { derive, type Language } from '../../locales/languages.ts';
import { oncePer } from '../../routes/reads.ts';
import { entriesOf, routesIn, type Site } from '../../routes/site.ts';
import { keptByText } from '../../schemas/kept.ts';
import type { Entry } from '../../schemas/region.ts';
import { normalForm } from './words/normal-form.ts';
import { type Splitter, splitterOf } from './words/split-compound.ts';

/**
 * What an entry's text says in a language, without its components, addresses and marks: enough to take words from, not to
 * show. A text that is derived gives the words of the one it is derived from.
 */
export function plainTextOf({ documents: { texts } }: Entry, { key, derivedFrom }: Language): string {
  const document = texts[key] ?? texts[derivedFrom ?? ''];
  return (document?.body ?? '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\]\([^)]*\)/g, ' ')
    .replace(/[*_`#|[\]{}]/g, ' ');
}

/** The words of a language's pages, and how they are divided. */
export interface Vocabulary {
  split: Splitter;
  /** The normal forms of all words and of the parts of compounds. */
  forms: ReadonlySet<string>;
}

/** What the pages of a language are written in; the words of the trade are known besides. */
export const vocabularyOf = oncePer((site: Site) => oncePer((language: Language) => readVocabulary(site, language)));

function readVocabulary(site: Site, language: Language): Vocabulary {
  const texts = [
    ...routesIn(site, language).flatMap(({ title, navTitle, summary }) => [title, navTitle, summary]),
    ...site.region.entries.map((entry) => plainTextOf(entry, language)),
  ];
  const spelt = keptByText((word) => derive(word, language));
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).map(spelt);
  const names = entriesOf(site, 'locations').map(({ record }) => record.name);
  const split = splitterOf(words, language.key, names);
  const forms = [...new Set(words)].flatMap((word) => [word, ...split(word)]).map(normalForm);
  return { split, forms: new Set(forms) };
}
