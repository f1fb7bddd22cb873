import type { ReplacementRow } from '../../schemas/swiss-words.ts';
import { type GenitiveContext, genitiveContext } from './genitives.ts';
import { mayBeginName, mayBeOtherNoun } from './other-nouns.ts';
import { atEnd, atStart, capitalised } from './word-patterns.ts';
import { afterPlural, afterSingular, beforeGenderSign } from './word-contexts.ts';

/** Class A by the German form; the first whose surroundings fit counts. */
export type Replacements = ReadonlyMap<string, readonly Replacement[]>;

type Fits = (before: string, after: string) => boolean;
type Replacement = Decision & { fits: Fits };

/** What becomes of a word: its Swiss form, or it stays and a person decides. */
export type Decision = { swiss: string } | { doubt: Doubt };

export interface Doubt {
  /** What it may have to be. */
  proposals: string[];
  /** What nobody can tell from the words around it. */
  note: string;
}

/** No phrase is longer; a page is. */
const farthest = 400;

/** What becomes of a whole word in its surroundings; undefined where it is no word of class A. */
export function decisionFor(
  word: string,
  before: string,
  after: string,
  replacements: Replacements,
): Decision | undefined {
  const candidates = replacements.get(word.replaceAll('\u00AD', ''));
  if (!candidates) return undefined;
  const near = before.slice(-farthest);
  return candidates.find(({ fits }) => fits(near, after));
}

/** The rows by form; where the surroundings decide, before where they do not. */
export function replacementsOf(rows: readonly ReplacementRow[]): Replacements {
  const found = new Map<string, Replacement[]>();
  const add = ([german, replacement]: Found) => {
    found.set(german, [...(found.get(german) ?? []), replacement]);
  };
  const context = genitiveContext(rows.flatMap(({ genitive = {} }) => Object.keys(genitive)));
  const rules = [phrases, names, otherNouns, genitives, numbers, plainForms];
  for (const rule of rules) for (const row of rows) [...rule(row, context)].forEach(add);
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

const isName = 'Steht es in einem Namen wie „Krankenhaus Spremberg“? Dann gehört der ganze Name in <Official>.';

/** A noun before a name or a legal form may belong to it. */
function* names({ german, swiss, asNoun = [] }: ReplacementRow): Generator<Found> {
  for (const [index, form] of german.entries()) {
    const isNoun = form === capitalised(form) && !form.includes(' ') && !asNoun.includes(form);
    const doubt = { proposals: [swiss[index] ?? form], note: isName };
    if (isNoun) yield [form, { doubt, fits: (_, after) => mayBeginName(after) }];
  }
}

/** An infinitive with a capital may be a noun of its own: "das Parken", "in Parken und Gärten". */
function* otherNouns({ german, swiss, asNoun = [] }: ReplacementRow): Generator<Found> {
  for (const form of asNoun) {
    const to = capitalised(swiss[german.indexOf(form)] ?? form);
    const doubt = {
      proposals: [to],
      note: 'Die Tätigkeit oder ein anderes Hauptwort? Das zeigt hier kein Wort davor.',
    };
    yield [capitalised(form), { doubt, fits: mayBeOtherNoun }];
  }
}

const isCase = 'Genitiv oder nicht? Das zeigt hier kein Wort davor.';

function* genitives({ german, swiss, genitive = {} }: ReplacementRow, context: GenitiveContext): Generator<Found> {
  for (const [form, inGenitive] of Object.entries(genitive)) {
    const doubt = { proposals: [swiss[german.indexOf(form)] ?? form, inGenitive], note: isCase };
    yield [form, { swiss: inGenitive, fits: context.isGenitive }];
    yield [form, { doubt, fits: context.isDoubtful }];
  }
}

const isNumber = 'Einzahl oder Mehrzahl? Das zeigt hier kein Wort davor.';

/** Where singular and plural look the same, a word before must tell which; "Hausmeister:innen" needs the stem. */
function* numbers({ german, swiss, plural = {} }: ReplacementRow): Generator<Found> {
  for (const [form, swissPlural] of Object.entries(plural)) {
    const swissSingular = swiss[german.indexOf(form)] ?? form;
    yield [form, { swiss: swissSingular, fits: (_, after) => beforeGenderSign(after) }];
    yield [form, { swiss: swissPlural, fits: afterPlural }];
    yield [form, { swiss: swissSingular, fits: afterSingular }];
    yield [form, { doubt: { proposals: [swissSingular, swissPlural], note: isNumber }, fits: always }];
  }
}

function* plainForms(row: ReplacementRow): Generator<Found> {
  for (const [german, swiss] of formsOf(row)) {
    if (!german.includes(' ')) yield [german, { swiss, fits: always }];
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
