import { isDottedName } from './dotted-names.ts';
import { findEach, type LanguageFinding, type LanguageRule, markupRoles, plainRoles, quoted } from './rule.ts';

/**
 * L18: full stops and commas. None has a space before it or stands twice, and each has one behind it. Colons and
 * what else a French text sets apart are left alone; addresses, code and official names are hidden from every rule.
 */
export const punctuationRules = (names: readonly string[]): LanguageRule[] => [
  { id: 'L18', level: 'error', languages: 'all', signs: /[ \u00A0\u202F][,.]/, find: spaceBefore },
  { id: 'L18', level: 'error', languages: 'all', signs: /[,;] ?[,;]|[,.]\./, find: twice },
  {
    id: 'L18',
    level: 'warning',
    languages: 'all',
    where: plainRoles,
    signs: /[.,;!?]\p{L}/u,
    find: (text) => noSpaceBehind(text, names, ' Gehört das Zeichen zu einem Namen, steht er in Anführungszeichen.'),
  },
  {
    id: 'L18',
    level: 'warning',
    languages: 'all',
    where: markupRoles,
    signs: /[.,;!?]\p{L}/u,
    find: (text) =>
      noSpaceBehind(text, names, ' Gehört das Zeichen zu einem Namen, steht er in <Official>…</Official>.'),
  },
];

/** What may stand before it: a word, a figure, a bracket or mark that closes. */
const word = String.raw`[\p{L}\p{N})\]%€“”»’"'\uFFFC\uFFFD]`;

/** Behind a full stop, so that it is none of a file's ending (.pdf), a domain (.de), a decimal (.5) or dots (...). */
const noName = String.raw`(?=\s|$|[)“”»"']|\p{Lu}\p{Ll}|\uFFFC)`;

// Without a bound to what is looked back at, a line of nothing but letters takes minutes.
const spaced = new RegExp(
  String.raw`(?<=(${word}{1,60}))([ \u00A0\u202F]+)(,(?!\d|,[\p{L}\p{N}])|\.${noName})([\p{L}\uFFFC]*)`,
  'gu',
);

function spaceBefore(text: string): LanguageFinding[] {
  return findEach(text, spaced, ({ 0: found, 1: before = '', 2: space = '', 3: mark = '', 4: behind = '', index }) => ({
    problem: `In ${quoted(before + found)} steht ein Leerzeichen vor dem ${names[mark] ?? 'Zeichen'}.`,
    hint: `Schreiben Sie ${quoted(`${before}${mark}${behind && ` ${behind}`}`)}.`,
    fix: [
      { at: index, length: space.length, to: '' },
      ...(behind ? [{ at: index + space.length, length: mark.length, to: `${mark} ` }] : []),
    ],
  }));
}

const names: Record<string, string> = { ',': 'Komma', '.': 'Punkt' };

/** Two commas before a word are how a typewriter opens a quotation. */
const doubled =
  /(?<=([\p{L}\p{N})\]%€“”»\uFFFC\uFFFD]{0,60}))(?:,[ ]?,+|;[ ]?;+|,\.(?![\d.])|(?<!\.)\.\.(?![./\\])|\.,,)/gu;

function twice(text: string): LanguageFinding[] {
  return findEach(text, doubled, ({ 0: found, 1: before = '', index }) => {
    const quotation =
      /^,,/.test(found) && before === '' ? /^[\p{L}\p{N}]+/u.exec(text.slice(index + found.length)) : null;
    return quotation
      ? {
          problem: `Vor ${quoted(quotation[0])} stehen zwei Kommas.`,
          hint: 'Schreiben Sie die Anführungszeichen dieser Sprache; sonst genügt ein Komma.',
        }
      : {
          problem: `${before ? `Hinter ${quoted(before)}` : 'Hier'} steht ${quoted(found)}.`,
          hint: `Ein Zeichen genügt: ${quoted(before + found.charAt(found === ',.' ? 1 : 0))}.`,
        };
  });
}

/** A sentence or part of one that begins where the last has ended; z.B., e.V. and Node.js do not. */
const joined = new RegExp(
  [
    String.raw`(?<=((?<![\p{L}.])[\p{L}-]{2,60}|\d{1,12}|[)“”»%€\uFFFC]))(\.)(\p{Lu}\p{Ll}+)`,
    String.raw`(?<=((?<![\p{L}.])[\p{L}-]{2,60}|[)“”»%€\uFFFC]))([,;!?])(\p{L}{2,})`,
  ].join('|'),
  'gu',
);

function noSpaceBehind(text: string, names: readonly string[], otherwise: string): LanguageFinding[] {
  return findEach(text, joined, (match) => {
    const [found, before = match[4] ?? '', mark = match[5] ?? '', behind = match[6] ?? ''] = match;
    if (isDottedName(text, match.index, match.index + found.length, names)) return undefined;
    return {
      problem: `In ${quoted(before + found)} fehlt hinter „${mark}“ ein Leerzeichen.`,
      hint: `Schreiben Sie ${quoted(`${before}${mark} ${behind}`)}.${otherwise}`,
    };
  });
}
