import type { Issue } from '../issue.ts';
import { isTwiceEncoded, onceEncoded, twiceEncoded } from './twice-encoded.ts';

/** A sign that nobody typed, and what takes it out where that has one remedy. */
export interface SignIssue extends Issue {
  rawEdits?: RawEdit[];
}

/** A replacement in a file as it lies on the disk. */
export interface RawEdit {
  at: number;
  from: string;
  to: string;
}

interface Sign {
  pattern: RegExp;
  /** What stands there, in the words around it. */
  problem: (word: string, sign: string) => string;
  hint: string;
  /** What it becomes, where `--fix` may say so. */
  to?: (sign: string) => string;
  /** Only in the text below the fields. */
  inBody?: true;
  /** So many of them in one line before it counts. */
  least?: number;
  level?: 'warning';
}

const mendable = 'Das kann auch „npm run check -- --fix“.';

/** What programs other than an editor's leave in a text: one sign each, mostly unseen. */
const signs: Sign[] = [
  {
    pattern: twiceEncoded,
    problem: (word) => `„${word}“ ist zweimal in UTF-8 umgewandelt; gemeint ist wohl „${onceEncoded(word)}“.`,
    hint: 'Öffnen Sie die Vorlage mit der Kodierung UTF-8, und fügen Sie den Text neu ein.',
  },
  {
    pattern: /\uFFFD/g,
    problem: (word) => `In „${word}“ steht ein Ersatzzeichen; der Buchstabe an seiner Stelle ging verloren.`,
    hint: 'Schreiben Sie den Buchstaben wieder hin.',
  },
  {
    // A feed or a calendar with one of them is none.
    pattern: /(?![\t\n\r])\p{Cc}|[\u2028\u2029\uFFFE\uFFFF]|\r(?!\n)/gu,
    problem: (word, sign) => `In „${word}“ steht das Steuerzeichen ${codeOf(sign)}.`,
    hint: 'Löschen Sie es, am einfachsten mit dem Wort: Schreiben Sie das Wort neu.',
  },
  {
    pattern: /[\uE000-\uF8FF\u{F0000}-\u{10FFFD}\uFFFC]/gu,
    problem: (word, sign) => `In „${word}“ steht ${codeOf(sign)}, das nur ein Programm wie Word als Zeichen zeigt.`,
    hint: 'Schreiben Sie statt seiner das gewöhnliche Zeichen; eine Aufzählung beginnt mit „- “.',
  },
  {
    pattern: /\u00AD/g,
    problem: (word) => `In „${word}“ steht ein weiches Trennzeichen; die Suche fände das Wort nicht.`,
    hint: `Löschen Sie es: Getrennt wird von selbst. ${mendable}`,
    to: () => '',
  },
  {
    pattern: /[\u200B\u2060-\u2064\u180E]|(?<!^)\uFEFF|[\u200C\u200D](?!\p{Extended_Pictographic})/gu,
    problem: (word, sign) => `In „${word}“ steht ein Zeichen ohne Breite (${codeOf(sign)}).`,
    hint: `Löschen Sie es: Zwei Wörter, die gleich aussehen, wären sonst verschieden. ${mendable}`,
    to: () => '',
  },
  {
    pattern: /[\u200E\u200F\u061C\u202A-\u202E\u2066-\u2069]/g,
    problem: (word, sign) => `In „${word}“ steht ein Zeichen, das die Schreibrichtung umkehrt (${codeOf(sign)}).`,
    hint: `Löschen Sie es: Zu lesen wäre etwas anderes, als dasteht. ${mendable}`,
    to: () => '',
  },
  {
    pattern: /[\uFB00-\uFB06]/g,
    problem: (word, sign) =>
      `In „${word}“ steht „${lettersOf(sign)}“ als ein einziges Zeichen, wie es PDF-Dateien haben.`,
    hint: `Schreiben Sie es in einzelnen Buchstaben; die Suche fände das Wort sonst nicht. ${mendable}`,
    to: lettersOf,
  },
  {
    pattern: /[\u2010-\u2012\u2015]/g,
    problem: (word, sign) =>
      `In „${word}“ steht der Strich ${codeOf(sign)}, den die Suche nicht als „${plainDash(sign)}“ liest.`,
    hint: `Schreiben Sie „-“, oder als Gedankenstrich „–“. ${mendable}`,
    to: plainDash,
  },
  {
    pattern: /(?<=^[ \t]*(?:#{1,6}|[-*+>]|\d+[.)]))\u00A0/gm,
    problem: (word) =>
      `Hinter „${word}“ steht ein geschütztes Leerzeichen; so ist es keine Überschrift, Liste oder Zitat.`,
    hint: `Setzen Sie ein gewöhnliches Leerzeichen. ${mendable}`,
    to: () => ' ',
    inBody: true,
  },
  {
    pattern: /(?<=\p{Ll}{2})\u00A0(?=\p{L}{3})/gu,
    problem: (word) =>
      `Um „${word}“ stehen geschützte Leerzeichen zwischen gewöhnlichen Wörtern, wie Word sie mitgibt.`,
    hint: `Setzen Sie dort gewöhnliche Leerzeichen; die Zeilen brechen sonst nicht um. ${mendable}`,
    to: () => ' ',
    least: 3,
    level: 'warning',
  },
];

/**
 * Signs that stand in a file by mistake: letters encoded twice, control characters, hyphens and spaces nobody
 * sees. One issue for each sort, however many there are; `bodyStart` is where the fields above a text end.
 */
export function signIssues(file: string, raw: string, bodyStart = 0): SignIssue[] {
  if (isPlain.test(raw)) return [];
  const lineOf = linesIn(raw);
  return signs.flatMap((sign) => {
    const found = [...raw.matchAll(sign.pattern)]
      .filter(({ index }) => !sign.inBody || index >= bodyStart)
      .map(({ 0: text, index }) => ({ text, index, line: lineOf(index) }));
    const { least = 1 } = sign;
    const inLines = Map.groupBy(found, ({ line }) => line);
    const counted = found.filter(({ line }) => (inLines.get(line)?.length ?? 0) >= least);
    return counted.length > 0 ? [issueOf(sign, file, raw, counted)] : [];
  });
}

/** Says the line of an index, for indices that grow. */
function linesIn(raw: string): (index: number) => number {
  let [line, reached] = [1, 0];
  return (index) => {
    if (index < reached) [line, reached] = [1, 0];
    for (let end = raw.indexOf('\n', reached); end >= 0 && end < index; end = raw.indexOf('\n', reached)) {
      line++;
      reached = end + 1;
    }
    return line;
  };
}

/** Letters of western languages, the signs we ask for, and nothing else: most files. */
const isPlain = /^\uFEFF?[\t\n -~§°²³´·ÄÖÜäöüß€„“”‚‘’–…×]*$/;

interface Finding {
  text: string;
  index: number;
  line: number;
}

function issueOf(sign: Sign, file: string, raw: string, found: Finding[]): SignIssue {
  const [first = { text: '', index: 0, line: 1 }] = found;
  const others = found.length - 1;
  const more =
    others > 0
      ? ` Dasselbe noch ${others === 1 ? 'einmal' : `${others}-mal`}, zuletzt in Zeile ${found.at(-1)?.line}.`
      : '';
  const { to } = sign;
  return {
    file,
    line: first.line,
    column: first.index - raw.lastIndexOf('\n', first.index - 1),
    problem: `${sign.problem(wordAround(raw, first), first.text)}${more}`,
    hint: sign.hint,
    coversLine: true,
    ...(sign.level && { level: sign.level }),
    ...(to && { rawEdits: found.map(({ text, index }) => ({ at: index, from: text, to: to(text) })) }),
  };
}

/** The word a sign stands in, without what cannot be seen of it. */
function wordAround(raw: string, { text, index }: Finding): string {
  const before = /[^\s„“"'(){}[\],;]*$/.exec(raw.slice(Math.max(0, index - 24), index))?.[0] ?? '';
  const after = /^[^\s„“"'(){}[\],;]*/.exec(raw.slice(index + text.length, index + text.length + 24))?.[0] ?? '';
  const word = `${before}${isTwiceEncoded(text) || isSeen(text) ? text : ''}${after}`;
  return word.replace(unseen, '') || text.replace(unseen, '…') || '…';
}

const isSeen = (sign: string) => /^[\p{L}\p{N}\p{P}\p{S}]+$/u.test(sign) && sign !== '\uFFFD';

const unseen = /[\p{Cc}\p{Cf}\p{Co}\u2028\u2029\uFFFC-\uFFFF]/gu;

/** A sign by its number in Unicode, such as U+202E. */
export const codeOf = (sign: string) => `U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

function lettersOf(ligature: string): string {
  return ligature.normalize('NFKC');
}

function plainDash(dash: string): string {
  return dash === '\u2010' || dash === '\u2011' ? '-' : '–';
}

/** Whether a text has a sign no feed and no calendar may have, however the file spells it. */
export const hasControl = (text: string) => /(?![\t\n])\p{Cc}|[\u2028\u2029\uFFFE\uFFFF]/u.test(text);
