import type { QuotationMarks } from './quotation-marks.ts';
import { type LanguageFinding, quoted, sidesOf } from './rule.ts';

/** L7: straight quotation marks and apostrophes. Those in pairs, and behind a letter, have one meaning only. */
export function straightMarks(text: string, own: QuotationMarks | undefined): LanguageFinding[] {
  const pairs = [...pairsIn(text, '"'), ...pairsIn(text, "'")];
  const inPairs = new Set(pairs.flatMap(({ at, length }) => [at, at + length - 1]));
  const alone = [...text.matchAll(/["']/g)].filter(({ index }) => !inPairs.has(index));
  return [
    ...pairs.map((pair) => quotation(pair, text, own)),
    ...alone
      // The rules for numbers tell these.
      .filter(({ index }) => !/^\d'\d/.test(text.slice(index - 1)))
      .map(({ index }) => singleMark(text, index)),
  ];
}

/** Before a mark that opens: nothing, a space, a bracket, a dash or another mark. */
const opening = String.raw`(?<![^\s([–—/"'„‚«‹“‘])`;
/** Behind one that closes: nothing, a space, or punctuation. */
const closing = String.raw`(?![^\s)\].,;:!?…–—/"'“‘»›”’])`;

const pairs: Record<string, RegExp> = {
  '"': new RegExp(String.raw`${opening}"(?=\S)[^"]*(?<=\S)"${closing}`, 'gu'),
  // With apostrophes between letters inside; ’90s is no quotation.
  "'": new RegExp(
    String.raw`${opening}'(?=[\p{L}\uFFFC\uFFFD])(?:[^'"]|(?<=\p{L})'(?=\p{L}))*(?<=\S)'${closing}`,
    'gu',
  ),
};

function pairsIn(text: string, sign: string): { at: number; length: number }[] {
  const pattern = pairs[sign];
  return pattern ? [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({ at: index, length })) : [];
}

function quotation(
  { at, length }: { at: number; length: number },
  text: string,
  own: QuotationMarks | undefined,
): LanguageFinding {
  const words = quoted(text.slice(at + 1, at + length - 1)).slice(1, -1);
  const problem = `${quoted(text.slice(at, at + length))} steht in geraden Anführungszeichen.`;
  if (!own) return { at, length, problem, hint: 'Schreiben Sie die Anführungszeichen dieser Sprache.' };
  const [open, close] = text.charAt(at) === '"' ? own.outer : own.inner;
  return {
    at,
    length,
    problem,
    hint: `Schreiben Sie ${open}${words}${close}.`,
    fix: [
      { at, length: 1, to: open },
      { at: at + length - 1, length: 1, to: close },
    ],
  };
}

function singleMark(text: string, at: number): LanguageFinding {
  const [before, after] = sidesOf(text, at);
  const word = /[^\s"]*$/u.exec(before)?.[0] ?? '';
  const rest = /^\S*/u.exec(after)?.[0] ?? '';
  const isApostrophe = text.charAt(at) === "'" && /\p{L}$/u.test(word);
  if (!isApostrophe) {
    return {
      at,
      length: 1,
      problem: `Bei ${quoted(word + rest)} steht ein gerades Anführungszeichen ohne Gegenstück.`,
      hint: 'Schreiben Sie beide Anführungszeichen dieser Sprache, oder als Apostroph ’.',
    };
  }
  return {
    at,
    length: 1,
    problem: `In ${quoted(word + rest)} steht ein gerader Apostroph.`,
    hint: `Schreiben Sie ${quoted(`${word}’${rest.slice(1)}`)}.`,
    fix: [{ at, length: 1, to: '’' }],
  };
}
