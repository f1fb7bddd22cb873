import { syllablesOf } from '../../../output/hyphenation/syllables.ts';
import { germanLexicon, isNoun, leastOwnLetters, type Lexicon, remembered } from './lexicon.ts';

/** The parts of a word as it is spelled, which joined are the word; none where it is whole. */
export type Splitter = (word: string) => string[];

/**
 * Splits German compounds of which all parts are known, as ours or as nouns of the texts: `Gewerbe`, `flächen`.
 * `vocabulary` is each word of the texts as often as it stands there; `names` are never split. In other languages
 * hyphens alone divide.
 */
export function splitterOf(vocabulary: Iterable<string>, language: string, names: Iterable<string> = []): Splitter {
  const isGerman = /^de\b/.test(language);
  const lexicon = isGerman ? germanLexicon(vocabulary, names) : undefined;
  const split = remembered((word) => (lexicon ? partsOf(word, lexicon) : [word]));
  return (word) => {
    const parts = word.split(/(?<=-)/).flatMap((piece) => {
      const [, letters = '', hyphen = ''] = /^(.*?)(-?)$/.exec(piece) ?? [];
      const parts = split(letters);
      return [...parts.slice(0, -1), `${parts.at(-1) ?? ''}${hyphen}`];
    });
    return parts.length > 1 ? parts : [];
  };
}

const leastLetters = 3;

interface Split {
  cost: number;
  parts: string[];
}

/** The fewest known parts that make up the word, each from syllable to syllable; itself where there are none. */
function partsOf(word: string, lexicon: Lexicon): string[] {
  if (!isNoun(word) || isWhole(word, lexicon)) return [word];
  /** How to split the end of the word, by where it begins. */
  const ends = new Map<number, Split>([[word.length, { cost: 0, parts: [] }]]);
  for (const start of [0, ...syllablesOf(word.toLowerCase(), 'de')].reverse()) {
    const splits = [...ends].flatMap(([end, { cost, parts }]): Split[] => {
      if (end - start < leastLetters || end - start === word.length) return [];
      const part = word.slice(start, end);
      const more = costOf(part, start === 0, parts, lexicon);
      return more === undefined ? [] : [{ cost: cost + more, parts: [part, ...parts] }];
    });
    const [cheapest] = splits.sort((a, b) => a.cost - b.cost);
    if (cheapest) ends.set(start, cheapest);
  }
  const parts = ends.get(0)?.parts ?? [];
  return parts.length > 0 ? parts.flatMap((part) => partsOfPart(part, lexicon)) : [word];
}

const isWhole = (word: string, { anywhere, names, stem }: Lexicon) => anywhere.has(stem(word)) || names.has(stem(word));

/** Our own words come before those of the texts. */
function costOf(part: string, isFirst: boolean, rest: string[], { anywhere, first, last, places, own, stem }: Lexicon) {
  const ours = rest.length > 0 ? first : last;
  if (anywhere.has(stem(part)) || ours.has(stem(part))) return 1;
  const [next] = rest;
  const isName = isFirst && rest.length === 1 && next !== undefined && places.has(stem(next));
  return !isName && part.length >= leastOwnLetters && own.has(stem(part)) ? 1.1 : undefined;
}

/** A noun of the texts may be a compound itself. */
function partsOfPart(part: string, lexicon: Lexicon): string[] {
  const [first = '', ...others] = partsOf(part.charAt(0).toUpperCase() + part.slice(1), lexicon);
  return [part.charAt(0) + first.slice(1), ...others];
}
