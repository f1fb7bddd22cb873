import { derive, type Language, localise } from '../locales/languages.ts';
import { kinds } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import { termUsesIn } from '../schemas/texts/term-uses.ts';
import { entriesOf, routeOf, type Site } from './site.ts';

/** A word of the glossary as the pages of a language show it. */
export interface Term {
  id: string;
  word: string;
  full: string | undefined;
  /** Its language, where that is not the page's: the word then stays as it is. */
  lang: string | undefined;
  /** Explains it in brackets; a language in which everybody knows the word needs none. */
  gloss: string | undefined;
  text: string;
  /** Its place on the glossary's page. */
  href: string;
}

/** A word by its key. Throws when the glossary has none. */
export function termOf(site: Site, id: string, language: Language): Term {
  const entry = site.region.glossary[id];
  if (!entry) throw new Error(`There is no glossary entry "${id}".`);
  const { term, lang, full, plain, text } = entry;
  const isForeign = new Intl.Locale(language.key).language !== lang;
  const spelt = (words: string) => (isForeign ? words : derive(words, language));
  const isGlossed = [language.key, language.derivedFrom].some((key) => key && plain[key]);
  return {
    id,
    word: spelt(term),
    full: full && spelt(full),
    lang: isForeign ? lang : undefined,
    gloss: isGlossed ? localise(plain, language) : undefined,
    text: localise(text, language),
    href: `${routeOf(site, 'glossary', language).href}#${id}`,
  };
}

/** The whole glossary in the alphabet of a language. */
export function termsOf(site: Site, language: Language): Term[] {
  const { compare } = site.formats(language);
  return Object.keys(site.region.glossary)
    .map((id) => termOf(site, id, language))
    .sort((a, b) => compare(a.word, b.word));
}

/** The entries whose text in a language uses a word, by its key; in the order of the menus. */
export function usesOf(site: Site, language: Language): Map<string, Entry[]> {
  const uses = new Map<string, Entry[]>();
  for (const entry of kinds.flatMap((kind): Entry[] => entriesOf(site, kind))) {
    const { texts } = entry.documents;
    const document = texts[language.key] ?? texts[language.derivedFrom ?? ''];
    for (const id of new Set(document && termUsesIn(document))) uses.set(id, [...(uses.get(id) ?? []), entry]);
  }
  return uses;
}
