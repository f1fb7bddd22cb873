import type { ReplacementRow } from '../../schemas/swiss-words.ts';
import { atEnd, atStart, capitalised } from './word-patterns.ts';
import { afterGenitive, afterPlural, afterSingular, beforeGenderSign } from './word-contexts.ts';

/** Class A by the German form; the first whose surroundings fit counts. */
export type Replacements = ReadonlyMap<string, readonly Replacement[]>;

interface Replacement {
  swiss: string;
  fits: (before: string, after: string) => boolean;
}

/** The Swiss form of a whole word in its surroundings; undefined where it stays. */
export function replacementFor(
  word: string,
  before: string,
  after: string,
  replacements: Replacements,
): string | undefined {
  const plain = word.replaceAll('\u00AD', '');
  return replacements.get(plain)?.find(({ fits }) => fits(before, after))?.swiss;
}

/** The rows by form; where the surroundings decide, before where they do not. */
export function replacementsOf(rows: readonly ReplacementRow[]): Replacements {
  const found = new Map<string, Replacement[]>();
  const add = ([german, replacement]: Found) => {
    found.set(german, [...(found.get(german) ?? []), replacement]);
  };
  const rules = [phrases, genitives, numbers, plainForms];
  for (const rule of rules) for (const row of rows) [...rule(row)].forEach(add);
  return found;
}

type Found = [german: string, replacement: Replacement];

const always = () => true;

/** Of "ab sofort" and "per sofort" only the word that differs is replaced, so that the space between them stays. */
function* phrases(row: ReplacementRow): Generator<Found> {
  for (const [german, swiss] of formsOf(row)) {
    const words = german.split(' ');
    const swissWords = swiss.split(' ');
    if (words.length === 1) continue;
    for (const [index, word] of words.entries()) {
      const to = swissWords[index] ?? word;
      const [before, after] = [atEnd(words.slice(0, index)), atStart(words.slice(index + 1))];
      if (to !== word) yield [word, { swiss: to, fits: (left, right) => before.test(left) && after.test(right) }];
    }
  }
}

function* genitives({ genitive = {} }: ReplacementRow): Generator<Found> {
  for (const [german, swiss] of Object.entries(genitive)) yield [german, { swiss, fits: afterGenitive }];
}

/** Where singular and plural look the same, a word before must tell which; "Hausmeister:innen" needs the stem. */
function* numbers({ german, swiss, plural = {} }: ReplacementRow): Generator<Found> {
  for (const [form, swissPlural] of Object.entries(plural)) {
    const swissSingular = swiss[german.indexOf(form)] ?? form;
    yield [form, { swiss: swissSingular, fits: (_, after) => beforeGenderSign(after) }];
    yield [form, { swiss: swissPlural, fits: afterPlural }];
    yield [form, { swiss: swissSingular, fits: afterSingular }];
  }
}

function* plainForms(row: ReplacementRow): Generator<Found> {
  for (const [german, swiss] of formsOf(row)) {
    const isDecided = german.includes(' ') || Object.hasOwn(row.plural ?? {}, german);
    if (!isDecided) yield [german, { swiss, fits: always }];
  }
}

/** The forms of a row with their Swiss ones, and again with capitals, as at the start of a sentence. */
function* formsOf({ german, swiss, neverCapital = [] }: ReplacementRow): Generator<[german: string, swiss: string]> {
  for (const [index, form] of german.entries()) {
    const to = swiss[index] ?? form;
    yield [form, to];
    if (capitalised(form) !== form && !neverCapital.includes(form)) yield [capitalised(form), capitalised(to)];
  }
}
