import { derive, type Language } from '../../locales/languages.ts';
import { oncePer } from '../../routes/reads.ts';
import { entriesOf, routesIn, type Site } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import type { SplitCompound } from './joints.ts';
import { normalForm } from './words/normal-form.ts';
import { splitterOf } from './words/split-compound.ts';

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
  split: SplitCompound;
  /** The normal forms of all words and of the parts of compounds. */
  forms: ReadonlySet<string>;
}

/** What the pages of a language are written in; the words of the trade are known besides. */
export const vocabularyOf = oncePer((site: Site) => {
  const known = new Map<string, Vocabulary>();
  return (language: Language): Vocabulary => {
    const vocabulary = known.get(language.key) ?? readVocabulary(site, language);
    known.set(language.key, vocabulary);
    return vocabulary;
  };
});

function readVocabulary(site: Site, language: Language): Vocabulary {
  const texts = [
    ...routesIn(site, language).flatMap(({ title, navTitle, summary }) => [title, navTitle, summary]),
    ...site.region.entries.map((entry) => plainTextOf(entry, language)),
  ];
  const spelt = spellingIn(language);
  const words = texts.flatMap((text) => text.match(/[\p{L}\p{N}]+/gu) ?? []).map(spelt);
  const names = entriesOf(site, 'locations').map(({ record }) => record.name);
  const split = splitterOf(words, language.key, names);
  const forms = [...new Set(words)].flatMap((word) => [word, ...split(word)]).map(normalForm);
  return { split, forms: new Set(forms) };
}

/** The spelling of a language that is derived, asked once for each word. */
function spellingIn(language: Language): (word: string) => string {
  if (!language.derivation) return (word) => word;
  const known = new Map<string, string>();
  return (word) => {
    const spelt = known.get(word) ?? derive(word, language);
    known.set(word, spelt);
    return spelt;
  };
}
