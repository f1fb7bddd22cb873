import { findEach, type LanguageFinding, type LanguageRule, quoted } from './rule.ts';

/** L4 to L6, LOC-11 and LOC-26: how numbers are written. */
export const numeralRules: LanguageRule[] = [
  { id: 'L4', level: 'error', languages: 'all', signs: /\(0\)/, find: trunkZero },
  { id: 'L5', level: 'error', languages: ['de-CH'], signs: /\d/, find: notSwiss },
  { id: 'L6', level: 'error', languages: ['de'], signs: /\d/, find: notGerman },
  {
    id: 'LOC-11',
    level: 'hint',
    languages: ['de-CH'],
    where: ['field', 'heading', 'paragraph', 'attribute'],
    signs: /’/,
    find: smallGroups,
  },
  { id: 'LOC-26', level: 'hint', languages: 'all', signs: /\d-\d/, find: hyphenRanges },
];

const germanDigits =
  /(?<![\d.,])(?:[1-9]\d{0,2}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:[ \u00A0\u202F]\d{3})+,\d+|\d+,\d+)(?![\d.,]*\d)/g;

/** L5, LOC-12: before it happens, since a text that another language is derived from takes its digits along. */
export const derivedNumeralRules = (parents: readonly string[]): LanguageRule[] => [
  { id: 'L5', level: 'warning', languages: parents.filter((key) => key === 'de'), signs: /\d/, find: takenAlong },
];

function takenAlong(text: string): LanguageFinding[] {
  return findEach(text, germanDigits, ([found]) => ({
    problem: `${quoted(found)} stünde so auch in der Schweizer Fassung, wo man Zahlen anders schreibt.`,
    hint: 'Tragen Sie die Zahl unter figures im record.yaml ein, oder sagen Sie es ohne sie.',
  }));
}

/** A number with a sign between the thousands and another before the decimals, in whatever order: 1.234,56 and 1,234.56. */
const bothSigns = String.raw`[1-9]\d{0,2}(?:(?:[.’']\d{3})+,|(?:,\d{3})+\.)\d+`;

/** The same with other signs. */
function spelt(found: string, thousands: string, decimal: string): string {
  const [, whole = '', fraction = ''] = /^(.*)[.,](\d+)$/.exec(found) ?? [];
  return whole.replace(/\D/g, thousands) + decimal + fraction;
}

/** Patterns of one language, each with the reason why it is none of its spellings, and the right one. */
interface Spelling {
  pattern: RegExp;
  reason: string;
  instead: (found: string) => string;
}

const swissSpellings: Spelling[] = [
  {
    pattern: new RegExp(String.raw`(?<![\d.,’'])${bothSigns}(?![\d.,’']*\d)`, 'g'),
    reason: 'mischt Punkt und Komma',
    instead: (found) => spelt(found, '’', '.'),
  },
  {
    pattern: /\d+(?:'\d+)+(?!\d|,\d)/g,
    reason: 'hat einen geraden Apostroph',
    instead: (found) => found.replaceAll("'", '’'),
  },
  {
    // Three decimals are decimals where a unit says so: 15.825 %.
    pattern: /(?<![.,\d])[1-9]\d{0,2}(?:\.\d{3})+(?![\d.]|,\d|[\s\u00A0\u202F](?:%|Mi[oa]))/g,
    reason: 'hat einen Punkt zwischen den Tausendern',
    instead: (found) => found.replaceAll('.', '’'),
  },
  {
    pattern: /(?<![\d.’',])\d+(?:,\d+)+(?!\.?\d)/g,
    reason: 'hat ein Komma',
    instead: (found) => found.replaceAll(',', '.'),
  },
  {
    pattern: /(?:CHF[\s\u00A0\u202F]?)?\d[\d.’]*\.-(?!\d)/g,
    reason: 'hat einen Bindestrich für die Rappen',
    instead: (found) => found.replace('.-', '.–'),
  },
  {
    pattern: /CHF-[\d.’]*\d/g,
    reason: 'hat einen Bindestrich nach CHF',
    instead: (found) => found.replace('CHF-', '–CHF\u00A0'),
  },
  {
    pattern: /\d[\d.,’']*[\s\u00A0\u202F]?CHF(?![\s\u00A0\u202F]?[\d\uFFFC]|\p{L})/gu,
    reason: 'nennt die Währung hinter dem Betrag',
    instead: (found) => `CHF\u00A0${found.replace(/[\s\u00A0\u202F]?CHF/, '')}`,
  },
];

function notSwiss(text: string): LanguageFinding[] {
  return swissSpellings.flatMap(({ pattern, reason, instead }) =>
    findEach(text, pattern, ([found]) => ({
      problem: `${quoted(found)} ${reason}; so schreibt man es in der Schweiz nicht.`,
      hint: `Schreiben Sie ${quoted(instead(found))}.`,
    })),
  );
}

const germanSpellings: Spelling[] = [
  {
    pattern: /\d+(?:[’']\d{3})+(?:\.\d+)?/g,
    reason: 'ist nach Schweizer Art gegliedert',
    instead: (found) => found.replace('.', ',').replace(/[’']/g, '.'),
  },
  {
    pattern: /(?<![\d.,’'])[1-9]\d{0,2}(?:,\d{3})+\.\d+(?![\d.,]*\d)/g,
    reason: 'ist nach englischer Art gegliedert',
    instead: (found) => spelt(found, '.', ','),
  },
  {
    pattern: /(?<![\d,’'])\d+\.\d{1,2}[\s\u00A0\u202F]?(?:%|€|Mio)/g,
    reason: 'hat einen Punkt statt eines Kommas',
    instead: (found) => found.replace('.', ','),
  },
];

function notGerman(text: string): LanguageFinding[] {
  return germanSpellings.flatMap(({ pattern, reason, instead }) =>
    findEach(text, pattern, ([found]) => ({
      problem: `${quoted(found)} ${reason}.`,
      hint: `Schreiben Sie ${quoted(instead(found))}.`,
    })),
  );
}

function trunkZero(text: string): LanguageFinding[] {
  return findEach(text, /(?:\+\d{1,3}[\s\u00A0]?)?\(0\)[\s\u00A0]?\d[\d\s\u00A0-]*\d/g, ([found]) => ({
    problem: `Die Telefonnummer ${quoted(found)} enthält „(0)“; so lässt sie sich nirgends wählen.`,
    hint: `Schreiben Sie ${quoted(found.replace(/[\s\u00A0]?\(0\)[\s\u00A0]?/, ' ').trim())}, mit der Vorwahl des Landes.`,
  }));
}

function smallGroups(text: string): LanguageFinding[] {
  return findEach(text, /(?<![\d’.])[1-9]’\d{3}(?![\d’]|,\d)/g, ([found]) => ({
    problem: `${quoted(found)} ist mit vier Ziffern gegliedert; im Satz beginnt das bei fünf.`,
    hint: `Schreiben Sie ${quoted(found.replace('’', ''))}. In Tabellen darf es bleiben.`,
  }));
}

/** Two numbers with a hyphen that stand alone: no part of a phone number, a day, a postcode or a paragraph of law. */
const hyphened = /(?<!\+[\d\s\u00A0]*|§[\s\u00A0]?)(?<![\p{L}\p{N}–_./-])(\d{1,4})-(\d{1,4})(?![\p{L}\p{N}_-])/gu;

function hyphenRanges(text: string): LanguageFinding[] {
  return findEach(text, hyphened, ({ 0: found, 1: from = '', 2: to = '' }) => {
    // 24-7 is a name; 2026-28 a range nevertheless.
    const rises = Number(to) > Number(from) || (from.length === 4 && to.length === 2 && to > from.slice(2));
    const isPostcode = from.length === 2 && to.length === 3;
    return rises && !isPostcode
      ? {
          problem: `In ${quoted(found)} steht ein Bindestrich.`,
          hint: `Von … bis … schreibt man ${quoted(`${from}–${to}`)}.`,
        }
      : undefined;
  });
}
