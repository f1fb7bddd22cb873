import type { Issue } from '../../schemas/issue.ts';
import { clip } from '../../schemas/texts/mdx.ts';
import { placeholder } from '../../schemas/texts/passages.ts';

/** A mark that no reader of Markdown takes for one, so that it stands on the page as it was typed. */
export interface TypedMark extends Pick<Issue, 'problem' | 'hint' | 'level'> {
  /** Index in the text. */
  at: number;
}

interface Rule {
  pattern: RegExp;
  /** A line feed is a space within a sentence. */
  hint: (match: string, groups: string[]) => string;
  problem?: (match: string) => string;
  level?: 'warning';
  /** The sign before which a backslash says that it is meant. */
  escaped?: string;
}

const asTyped = (match: string) => `„${clip(match.replace(/\s+/g, ' '))}“ erscheint so auf der Seite.`;

const shown = (text: string) => clip(text.replace(/\s+/g, ' ').trim());

const address = String.raw`(?:[a-z]+\/[\w./#?=&%-]+|https?:\/\/[^\s()]+|mailto:[^\s()]+|tel:[^\s()]+|[\/#][^\s()]*)`;

/** In a text, and in fields, which know no marks at all. */
const everywhere: Rule[] = [
  {
    pattern:
      /&(?:nbsp|shy|amp|lt|gt|quot|apos|euro|ndash|mdash|hellip|copy|reg|trade|deg|sect|sup[123]|frac\d\d|times|[ldbrs]{1,2}quo|[AOUaou]uml|szlig|#\d+|#x[\da-f]+)(?![\p{L}\p{N}]);?/giu,
    hint: (entity) =>
      /^&(nbsp|#160|#xa0)/i.test(entity)
        ? 'Schreiben Sie ein geschütztes Leerzeichen, oder ein gewöhnliches; nötige setzt „npm run check -- --fix“.'
        : 'Schreiben Sie das Zeichen selbst.',
  },
  {
    pattern: /\*\*|(?<!_)__(?!_)/g,
    escaped: '[*_]',
    hint: () =>
      'Fett steht zwischen **zwei Sternchen**: vorn und hinten, ohne Leerzeichen innen. Sonst löschen Sie die Marke.',
  },
  {
    pattern: /`/g,
    escaped: '`',
    hint: () => 'Schreiben Sie den Apostroph als ’, oder löschen Sie das Zeichen.',
  },
];

/** Marks of fields, where a link or heading cannot stand. */
const inFields: Rule[] = [
  {
    pattern: new RegExp(String.raw`\[[^\]\n]+\]\(${address}\)`, 'gu'),
    hint: () => 'Dieses Feld ist reiner Text: Schreiben Sie es ohne Verweis.',
  },
  { pattern: /^#{1,6} ?(?=\p{L})/gu, hint: () => 'Dieses Feld ist reiner Text: Schreiben Sie es ohne „#“.' },
];

const inTexts: Rule[] = [
  {
    pattern: /\[\^[^\]\s]+\]/g,
    problem: (match) => `„${match}“: Fußnoten gibt es hier nicht.`,
    hint: () => noFootnotes,
  },
  {
    pattern: /(?<!\[)\[([^\][\n]+)\]\(([^()\n]+)\)/g,
    escaped: '[[\\]()]',
    hint: (_, [words = '', target = '']) =>
      // What is cut off a telephone number reaches somebody else.
      /^(?:tel:|\+?\d[\d ()/-]{5,}$)/.test(target)
        ? `Eine Nummer steht in der Adresse ohne Leerzeichen: [${shown(words)}](tel:${target.replace(/^tel:|[^+\d]/g, '')}).`
        : /\s/.test(target.trim()) && /^(https?:|\/)/.test(target.trim())
          ? `Eine Adresse hat kein Leerzeichen; schreiben Sie dafür %20: [${shown(words)}](${target.trim().replace(/\s+/g, '%20')}).`
          : `Verweise haben die Form [Text](Adresse): [${shown(words)}](${target.trim().split(/\s/)[0] ?? ''}).`,
  },
  {
    pattern: new RegExp(String.raw`\[([^\][\n]+)\]\s+\((${address})\)`, 'gu'),
    escaped: '[[\\]()]',
    hint: (_, [words = '', target = '']) => `Schreiben Sie ohne Leerzeichen dazwischen: [${shown(words)}](${target}).`,
  },
  {
    pattern: new RegExp(String.raw`\(([^()\n]+)\)\[(${address})\]`, 'gu'),
    escaped: '[[\\]()]',
    hint: (_, [words = '', target = '']) => `Erst steht der Text, dann die Adresse: [${shown(words)}](${target}).`,
  },
  {
    pattern: new RegExp(String.raw`\[[^\][\n]+\]\(${address}(?![^\s]*\))`, 'gu'),
    escaped: '[[\\]()]',
    hint: () => 'Schließen Sie den Verweis mit „)“: [Text](Adresse).',
  },
  {
    pattern: /\[\[[^\][\n]+\]\]|\[[^\][\n]+\]\[[^\][\n]*\]/g,
    escaped: '[[\\]]',
    hint: () => 'Verweise haben die Form [Text](Adresse), z. B. [Text](sites/am-seegraben).',
  },
  {
    pattern: /^(#{1,6})(\p{L}.*)$/gmu,
    escaped: '#',
    hint: (_, [marks = '', words = '']) =>
      `Setzen Sie hinter „${marks}“ ein Leerzeichen: ${marks.length === 1 ? '##' : marks} ${shown(words)}.`,
  },
  {
    pattern: /(?<![^])[-+]\p{L}.*|(?<=\n)[-+]\p{L}.*(?=\n[-+]\p{L})/gu,
    escaped: '[-+]',
    level: 'warning',
    hint: (line) => `Ein Punkt einer Liste hat hinter dem Strich ein Leerzeichen: - ${shown(line.slice(1))}`,
  },
  {
    pattern: /^[•▪●◦‣].*$/gmu,
    hint: (line) => `Punkte einer Liste beginnen mit „- “: - ${shown(line.slice(1))}`,
  },
  {
    pattern: /^[–—] .*\n(?:[–—] .*(?:\n|$))+/gmu,
    level: 'warning',
    hint: () => 'Punkte einer Liste beginnen mit „- “, jeder auf seiner Zeile.',
  },
  {
    pattern: /^\d{1,2}[.)](?=\p{L}).*$/gmu,
    escaped: '[.)]',
    level: 'warning',
    hint: (line) => {
      const [, number = '', words = ''] = /^(\d+)[.)](.*)/.exec(line) ?? [];
      return `Setzen Sie hinter „${number}.“ ein Leerzeichen, dann ist es ein Punkt einer Liste: ${number}. ${shown(words)}`;
    },
  },
  {
    pattern: /^\|.*\|[ \t]*$|^[^|\n]+\|[^|\n]+.*\n[^|\n]+\|[^|\n]+/gm,
    escaped: String.raw`\|`,
    hint: () =>
      'Eine Tabelle braucht unter ihrer ersten Zeile eine Zeile wie | --- | --- |, mit so vielen Spalten wie diese, und eine Leerzeile davor.',
  },
  {
    pattern: /^(?:\[ ?[xX]?\])(?= )/gm,
    hint: () => 'Kästchen zum Ankreuzen gibt es nicht: Beginnen Sie den Punkt der Liste mit „- “.',
  },
  { pattern: /==(?=\S)[^=\n]+==/g, hint: () => 'Hervorgehoben wird mit **zwei Sternchen**.' },
  {
    pattern: /(?<=[\p{L}\p{N}])\^[\p{L}\p{N}+-]+\^?/gu,
    hint: () => 'Schreiben Sie das hochgestellte Zeichen selbst: ², ³, ⁻⁶.',
  },
  { pattern: /^:::.*$|^\[!\w+\]/gm, hint: () => 'Ein Vorbehalt, den niemand übersehen darf, steht in <Note>…</Note>.' },
  {
    pattern: /(?<![\p{L}\p{N}*\\])\*(?=\p{L})/gu,
    escaped: String.raw`\*`,
    level: 'warning',
    hint: () =>
      'Kursiv steht zwischen *Sternchen*, vorn und hinten; ein Punkt einer Liste hat dahinter ein Leerzeichen. Ist das Sternchen selbst gemeint, schreiben Sie \\*.',
  },
  {
    pattern: /(?<![\p{L}\p{N}_/.@])_(?=\p{L})|(?<=\p{L})_(?![\p{L}\p{N}_])/gu,
    escaped: '_',
    level: 'warning',
    hint: () =>
      'Kursiv steht zwischen _Unterstrichen_, vorn und hinten. Ist der Unterstrich selbst gemeint, schreiben Sie \\_.',
  },
  { pattern: /~~/g, escaped: '~', hint: () => 'Durchgestrichenes gibt es nicht: Löschen Sie, was nicht mehr gilt.' },
];

export const noFootnotes =
  'Quellen stehen im record.yaml: bei jeder Zahl unter source, für den übrigen Text unter sources. Ein Vorbehalt steht in <Note>…</Note>.';

/** Where a text stands: in a body, in the fields above one, or in a YAML file. */
export type TextPlace = 'body' | 'above' | 'yaml';

const rulesAt: Record<TextPlace, Rule[]> = {
  body: [...inTexts, ...everywhere],
  // That a link cannot stand there is told with other mark-up.
  above: [...inFields.slice(1), ...everywhere],
  yaml: [...inFields, ...everywhere],
};

/** A sign that some mark begins with or consists of: most sentences have none. */
const anySign = /[[&*_`#^~=|+•▪●◦‣–—-]|:::|\d[.)]\p{L}/u;

/** The marks in a text that are published as typed, the first of each sort; `source` is the text as it stands in the file. */
export function typedMarks(text: string, source: string, place: TextPlace): TypedMark[] {
  if (!anySign.test(text)) return [];
  const taken: [number, number][] = [];
  return rulesAt[place].flatMap(({ pattern, hint, problem = asTyped, level, escaped }): TypedMark[] => {
    const found = [...text.matchAll(pattern)].find(
      ({ 0: match, index }) => !taken.some(([from, to]) => from < index + match.length && index < to),
    );
    // Behind a backslash it is meant as it is, and others of its sort are taken to be.
    if (!found || (escaped && new RegExp(String.raw`\\${escaped}`).test(source))) return [];
    const [match, ...groups] = found;
    taken.push([found.index, found.index + match.length]);
    return [
      { at: found.index, problem: problem(around(text, found)), hint: hint(match, groups), ...(level && { level }) },
    ];
  });
}

/** A mark with the words behind it, where it is too short to be found by itself. */
function around(text: string, { 0: match, index }: RegExpExecArray): string {
  const words = match.trim().length > 2 ? match : (/^.{0,40}(?!\S)|^.{0,40}/u.exec(text.slice(index))?.[0] ?? match);
  return words.replaceAll(placeholder, '…');
}
