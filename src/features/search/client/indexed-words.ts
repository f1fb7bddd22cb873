import { type FirstIndex, type FirstPage, nameEnd } from '../first-index.ts';
import { joint } from '../joints.ts';
import { wordsOf } from '../words/normal-form.ts';
import { stemOfWord } from '../words/stem.ts';

/** A word of a page, and how much it counts there. */
interface PlacedWord {
  word: string;
  weight: number;
  /** Whether it stands by itself; else it is a part of a compound, and counts half of it. */
  isWhole: boolean;
  /** Whether it is a part of a name. */
  isName: boolean;
}

/** How much a word counts by where it stands; the fewer words are beside it in a name, the more. */
const weights = { title: 10, names: 7, kind: 4, words: 2, place: 2, figures: 1.5, text: 1.5 };

/** The words of a page as they are written, with the parts of its compounds. */
export function wordsByPlace(page: FirstPage, index: FirstIndex): PlacedWord[] {
  return textsOf(page, index).flatMap(({ place, text }) => {
    const words = wordsOf(text);
    const isName = place === 'title' || place === 'names';
    const weight = weights[place] / (isName ? Math.sqrt(words.length) : 1);
    return [
      ...words.map((word) => ({ word, weight, isWhole: true, isName })),
      ...partsIn(text).map((word) => ({ word, weight: weight / 2, isWhole: false, isName })),
    ];
  });
}

/** What is read of a page, by where it stands; each of its names by itself. */
export const textsOf = (
  [, title, kind, , summary, names, words, places, figures]: FirstPage,
  index: FirstIndex,
): { place: keyof typeof weights; text: string }[] => [
  { place: 'title', text: title },
  ...names.split(nameEnd).map((text) => ({ place: 'names' as const, text })),
  { place: 'kind', text: index.kinds[kind] ?? '' },
  { place: 'words', text: words },
  { place: 'place', text: places.map((place) => index.places[place]).join(' ') },
  { place: 'figures', text: figures.map((figure) => index.figures[figure]).join(' ') },
  { place: 'text', text: summary },
];

/** The compounds of a text, with the signs of their joints. */
export const compoundsIn = (text: string): string[] => text.match(/\p{L}+(?:\u2060\p{L}+)+/gu) ?? [];

/** The parts of the compounds of a text. */
export const partsIn = (text: string): string[] => compoundsIn(text).flatMap((word) => word.split(joint));

/** The words of a text as the index has them. */
export const stemsIn = (text: string, lang: string): string[] => wordsOf(text).map((word) => stemOfWord(word, lang));
