import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { hyphenation, type Hyphenation } from '../../schemas/hyphenation.ts';
import type { Region } from '../../schemas/region.ts';
import { syllablesOf } from './syllables.ts';

/** The indices at which a word of a text in this language may be divided, in its order. */
export type BreaksOf = (word: string, lang: string) => number[];

/** Letters before the first break and after the last, at least. */
const leastLetters = 4;

/** Letters that may stand together: a longer stretch between two seams is divided by its syllables. */
const longestStretch = 14;

// From the project's root, since Astro bundles this module elsewhere.
const defaults = hyphenation.parse(
  parse(readFileSync(join('src', 'output', 'hyphenation', 'hyphenation.yaml'), 'utf8')),
);

/**
 * Divides words at the seams of their parts, which the generator's list and the region's know, and where
 * that leaves too long a stretch, between the syllables nearest to its middle (LOC-28).
 */
export function breaksBy(region: Hyphenation = {}): BreaksOf {
  const lists = new Map(
    Object.keys({ ...defaults, ...region }).map((lang) => [lang, partsOf([defaults[lang], region[lang]])]),
  );
  // The same words stand on every page.
  const found = new Map<string, number[]>();
  return (word, lang) => {
    const key = `${lang} ${word}`;
    const breaks = found.get(key) ?? breaksIn(word, lang, lists);
    found.set(key, breaks);
    return breaks;
  };
}

type Lists = ReadonlyMap<string, Part[]>;

function breaksIn(word: string, lang: string, lists: Lists): number[] {
  const letters = word.toLowerCase();
  const own = lang.toLowerCase().replace(/-.*/, '');
  const readIn = (lang: string) => wordOf(letters, lang, lists.get(lang) ?? []);
  // A German name in an English text is divided as in German.
  const known = [own, ...lists.keys()].map(readIn).find(({ seams }) => seams.length > 0);
  return breaksOf(known ?? readIn(own));
}

type Divided = Pick<Region, 'hyphenation'>;

const known = new WeakMap<Divided, BreaksOf>();

/** How a region divides its words; made once. */
export function breaksFor(region: Divided): BreaksOf {
  const breaks = known.get(region) ?? breaksBy(region.hyphenation);
  known.set(region, breaks);
  return breaks;
}

interface Part {
  letters: string;
  /** Indices of its hyphens, of which those at its edges hold only between two syllables. */
  breaks: number[];
}

/** The parts of both lists; the later one wins, and ss stands for ß as well, as the Swiss write. */
function partsOf(lists: (string[] | undefined)[]): Part[] {
  const entries = lists.flatMap((list = []) => list).flatMap((entry) => [entry, entry.replaceAll('ß', 'ss')]);
  const parts = entries.map((entry) => ({
    letters: entry.replaceAll('-', '').toLowerCase(),
    breaks: [...entry.matchAll(/-/g)].map(({ index }, hyphensBefore) => index - hyphensBefore),
  }));
  return [...new Map(parts.map((part) => [part.letters, part])).values()];
}

interface Word {
  length: number;
  /** Where its parts meet. */
  seams: number[];
  /** Where one syllable ends and another begins, outside of known parts. */
  syllables: number[];
}

/** What is known of a word; of two parts that overlap, the longer one says where it is divided. */
function wordOf(letters: string, lang: string, parts: Part[]): Word {
  const { length } = letters;
  const found = parts.flatMap((part) => placesOf(part.letters, letters).map((start) => ({ ...part, start })));
  const isInside = (index: number, longerThan = 0) =>
    found.some(
      (part) => part.letters.length > longerThan && part.start < index && index < part.start + part.letters.length,
    );
  const syllables = syllablesOf(letters, lang).filter((index) => isInner(index, length));
  const seams = found.flatMap(({ start, breaks, letters: part }) =>
    breaks
      .filter((index) => (0 < index && index < part.length) || syllables.includes(start + index))
      .map((index) => start + index)
      .filter((index) => isInner(index, length) && !isInside(index, part.length)),
  );
  return { length, seams: inOrder(seams), syllables: syllables.filter((index) => !isInside(index)) };
}

function placesOf(part: string, letters: string): number[] {
  return Array.from(letters, (_, index) => index).filter((index) => letters.startsWith(part, index));
}

const isInner = (index: number, length: number) => leastLetters <= index && index <= length - leastLetters;

const inOrder = (indices: number[]) => [...new Set(indices)].sort((a, b) => a - b);

function breaksOf({ length, seams, syllables }: Word): number[] {
  const ends = [...seams, length];
  return inOrder([...seams, ...ends.flatMap((end, index) => divide(ends[index - 1] ?? 0, end, syllables))]);
}

function divide(from: number, to: number, syllables: number[]): number[] {
  if (to - from <= longestStretch) return [];
  const middle = (from + to) / 2;
  const [nearest] = syllables
    .filter((index) => isInner(index - from, to - from))
    .sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
  return nearest === undefined ? [] : [...divide(from, nearest, syllables), nearest, ...divide(nearest, to, syllables)];
}
