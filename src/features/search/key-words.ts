import { derive, type Language } from '../../locales/languages.ts';
import { oncePer } from '../../routes/reads.ts';
import type { Site } from '../../routes/site.ts';
import { keptByText } from '../../schemas/kept.ts';
import { isStopWord } from './stop-words.ts';
import { plainTextOf } from './vocabulary.ts';
import { stemOfWord } from './words/stem.ts';

/** How often a word stands in each entry's text, by its stem, with one of its spellings. */
interface Counted {
  counts: Map<string, Map<string, { times: number; spelling: string }>>;
  /** In how many texts a word stands. */
  texts: Map<string, number>;
}

/**
 * The words an entry's text is about more than others are, the most telling first: often in it and seldom elsewhere (the
 * usual tf-idf); at most so many, and none that stands in it but once.
 */
export function keyWordsOf(site: Site, language: Language, key: string, most: number): string[] {
  const { counts, texts } = countsIn(site)(language);
  const all = counts.size;
  return [...(counts.get(key) ?? [])]
    .filter(([, { times }]) => times > 1)
    .map(([stem, { times, spelling }]) => ({ spelling, weight: Math.log1p(times) * Math.log(all / texts.get(stem)!) }))
    .sort((a, b) => b.weight - a.weight || (a.spelling < b.spelling ? -1 : 1))
    .slice(0, most)
    .map(({ spelling }) => derive(spelling, language));
}

const countsIn = oncePer((site: Site) => oncePer((language: Language) => countWords(site, language)));

function countWords(site: Site, language: Language): Counted {
  const texts = new Map<string, number>();
  // Most words of a text stand in others, too.
  const stemIn = keptByText((word) => (isStopWord(word, language.key) ? '' : stemOfWord(word, language.key)));
  const counts = new Map(
    site.region.entries.map((entry): [string, Map<string, { times: number; spelling: string }>] => {
      const own = new Map<string, { times: number; spelling: string }>();
      for (const [spelling] of plainTextOf(entry, language).matchAll(longWords)) {
        const stem = stemIn(spelling);
        if (stem === '') continue;
        const known = own.get(stem);
        if (known) known.times += 1;
        else own.set(stem, { times: 1, spelling });
      }
      for (const stem of own.keys()) texts.set(stem, (texts.get(stem) ?? 0) + 1);
      return [entry.key, own];
    }),
  );
  return { counts, texts };
}

/** What is shorter is seldom what somebody looks for. */
const longWords = /\p{L}{4,}/gu;
