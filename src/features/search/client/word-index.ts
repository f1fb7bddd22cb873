import SearchableMap from 'minisearch/SearchableMap';
import type { FirstIndex } from '../first-index.ts';
import { stemOfWord } from '../words/stem.ts';
import { wordsByPlace } from './indexed-words.ts';
import { nearestWord, slipsIn } from './spelling.ts';

/** Where a word stands in a page, in a number; and whether it stands there whole or as a part of compounds alone. */
interface Posting {
  weight: number;
  isWhole: boolean;
}

/** How well a page has what was looked for, and by which word. */
export interface Match {
  score: number;
  word: string;
  isWhole: boolean;
}

/** By the index of a page. */
export type Matches<M extends Match = Match> = Map<number, M>;

/** The words of all pages, to be looked up whole, by their beginning and by what they look like. */
export interface WordIndex {
  /** Pages that have all of some words, in the form of the index. */
  withAll: (words: readonly string[]) => Matches;
  /** Pages that have a word with this beginning, the shorter the better. */
  beginningWith: (beginning: string) => Matches;
  /** The word that was most likely meant by one that stands nowhere. */
  near: (word: string) => string | undefined;
}

/** Letters of a word that is not short. */
const shortest = 7;

export function wordIndexOf(index: FirstIndex, lang: string): WordIndex {
  const words = new SearchableMap<Map<number, Posting>>();
  const names = new Set<string>();
  for (const [number, page] of index.pages.entries()) {
    for (const { word, weight, isWhole, isName } of wordsByPlace(page, index)) {
      const form = stemOfWord(word, lang);
      if (isName) names.add(form);
      const pages = words.fetch(form, () => new Map());
      const known = pages.get(number);
      pages.set(number, {
        weight: weight + (known?.weight ?? 0),
        isWhole: isWhole || known?.isWhole === true,
      });
    }
  }
  const count = index.pages.length;
  /** Seldom words tell more (the usual inverse document frequency). */
  const scoreOf = ({ weight }: Posting, pages: ReadonlyMap<number, Posting>) =>
    weight * Math.log(1 + count / pages.size);

  const withOne = (word: string, share = 1): Matches => {
    const pages = words.get(word) ?? new Map<number, Posting>();
    return new Map(
      Array.from(pages, ([page, posting]) => [
        page,
        { score: scoreOf(posting, pages) * share, word, isWhole: posting.isWhole },
      ]),
    );
  };

  return {
    withAll: ([first = '', ...others]) =>
      others.reduce((matches, word) => inBoth(matches, withOne(word)), withOne(first)),
    beginningWith: (beginning) =>
      Array.from(words.atPrefix(beginning).keys(), (word) => withOne(word, beginning.length / word.length)).reduce(
        bestOf,
        new Map(),
      ),
    near: (word) => {
      const alike = [...words.fuzzyGet(word, slipsIn(word) + 1).keys()];
      // A short word has many neighbours: only a name was meant by one of them.
      return nearestWord(word, word.length < shortest ? alike.filter((other) => names.has(other)) : alike);
    },
  };
}

/** Pages that both have, with what both count. */
const inBoth = (one: Matches, other: Matches): Matches =>
  new Map(
    [...one].flatMap(([page, match]) => {
      const also = other.get(page);
      return also
        ? [[page, { ...match, score: match.score + also.score, isWhole: match.isWhole && also.isWhole }] as const]
        : [];
    }),
  );

/** Pages that either has, each with its best match. */
export function bestOf<M extends Match>(one: Matches<M>, other: Matches<M>): Matches<M> {
  const best = new Map(one);
  for (const [page, match] of other) if (match.score > (best.get(page)?.score ?? 0)) best.set(page, match);
  return best;
}
