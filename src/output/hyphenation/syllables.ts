import { createRequire } from 'node:module';
import createHyphenator, { type Hyphenator } from 'hyphen';

/** Indices between the syllables of a word by TeX's patterns for its language; none where there are no patterns. */
export function syllablesOf(word: string, lang: string): number[] {
  if (!hyphenators.has(lang)) hyphenators.set(lang, hyphenatorOf(lang));
  const syllables = hyphenators.get(lang)?.(word).split('\u00ad') ?? [];
  return syllables.slice(1).map((_, index) => syllables.slice(0, index + 1).join('').length);
}

const hyphenators = new Map<string, Hyphenator | undefined>();

/** Files of patterns that are not called after their language alone. */
const files: Record<string, string> = { de: 'de-1996', en: 'en-gb' };

function hyphenatorOf(lang: string): Hyphenator | undefined {
  const require = createRequire(import.meta.url);
  const file = `hyphen/patterns/${files[lang] ?? lang}.js`;
  // A language without patterns is not divided, which is no reason to stop.
  try {
    return createHyphenator(require(file), { html: false });
  } catch {
    return undefined;
  }
}
