import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { type RegionWords, type WordRows, wordRows } from '../../schemas/swiss-words.ts';
import { type HintForms, hintFormsOf } from './hint-forms.ts';
import { type Replacements, replacementsOf } from './replacements.ts';

/** The Swiss vocabulary of a region, ready to be looked up. */
export interface SwissWords {
  rows: WordRows;
  /** Class A. */
  replacements: Replacements;
  /** Classes H, F and N. */
  hints: HintForms;
}

/** The generator's words with those of a region; without one, as they are. */
export function swissWordsOf(region?: RegionWords): SwissWords {
  if (!region) return defaultWords();
  return vocabulary(mergedRows(defaultRows(), region));
}

let words: SwissWords | undefined;

/** The generator's words; made once per process. */
export function defaultWords(): SwissWords {
  return (words ??= vocabulary(defaultRows()));
}

// From the project's root, since Astro bundles this module elsewhere.
export const defaultWordsFile = join('src', 'locales', 'swiss', 'words.yaml');

let rows: WordRows | undefined;

/** `words.yaml` as it is written; read once per process. */
export function defaultRows(): WordRows {
  return (rows ??= wordRows.parse(parse(readFileSync(defaultWordsFile, 'utf8'))));
}

/** A region's rows, and those of the generator that share no German word with them. */
export function mergedRows(defaults: WordRows, { keep, A, H, F, N, collisions }: RegionWords): WordRows {
  const taken = new Set([...keep, ...[A, H, F, N, collisions].flat().flatMap(({ german }) => german)]);
  const isLeft = ({ german }: { german: string[] }) => !german.some((form) => taken.has(form));
  return {
    A: [...A, ...defaults.A.filter(isLeft)],
    H: [...H, ...defaults.H.filter(isLeft)],
    F: [...F, ...defaults.F.filter(isLeft)],
    N: [...N, ...defaults.N.filter(isLeft)],
    collisions: [...collisions, ...defaults.collisions.filter(isLeft)],
  };
}

function vocabulary(rows: WordRows): SwissWords {
  let hints: HintForms | undefined;
  return {
    rows,
    replacements: replacementsOf(rows.A),
    // Hundreds of patterns, which a build never asks for.
    get hints() {
      return (hints ??= hintFormsOf(rows));
    },
  };
}
