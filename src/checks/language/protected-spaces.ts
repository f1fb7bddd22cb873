import { findEach, type LanguageFinding, type LanguageRule, quoted } from './rule.ts';

const germanKeys = ['de', 'de-CH'];

/** L7 with LOC-27: what belongs together stays on one line. */
export const spaceRules: LanguageRule[] = [
  {
    id: 'L7',
    level: 'warning',
    languages: 'all',
    signs: /[\d\uFFFC]|Dr\./,
    find: (text, language) => looseNeighbours(text, language),
  },
  { id: 'L7', level: 'warning', languages: germanKeys, find: looseAbbreviations },
  { id: 'L7', level: 'warning', languages: ['en'], signs: /%/, find: englishPercent },
];

/** Two neighbours that a protected space holds together, as patterns. */
interface Neighbours {
  before: string;
  after: string;
  /** Also where nothing stands between them: 24ha. */
  evenWithout?: true;
  languages?: readonly string[];
}

// A figure of a record stands for its number.
const digits = String.raw`(?<![\p{L}\p{N}.,])\d+(?:[.,’]\d+)*`;
const number = String.raw`(?:${digits}|\uFFFC)`;
const end = String.raw`(?![\p{L}\p{N}²³])`;
const longUnits = String.raw`(?:ha|km²|km\/h|km|m²|m³|kVA|MVA|kV|[kMGT]Wh|[kMG]W|MHz|GHz|GB|TB|°C|€|CHF|EUR)${end}`;
const shortUnits = String.raw`(?:m|cm|mm|t|kg|h|min|ct|dB|kHz)${end}`;

const germanMonths = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const englishMonths = 'January|February|March|April|May|June|July|August|September|October|November|December';

const neighbours: Neighbours[] = [
  { before: number, after: longUnits, evenWithout: true },
  { before: number, after: shortUnits },
  // 100%ig is one word.
  { before: number, after: String.raw`%(?!\p{L})`, evenWithout: true, languages: germanKeys },
  { before: '§', after: String.raw`\d+`, evenWithout: true },
  { before: String.raw`(?<!\p{L})(?:Art|Nr|No)\.`, after: String.raw`\d+` },
  { before: String.raw`(?<!\p{L})Dr\.`, after: String.raw`\p{Lu}\p{L}*` },
  { before: String.raw`(?<!\p{L})(?:CHF|EUR)`, after: String.raw`(?:\d+(?:[.,’]\d+)*|\uFFFC)`, evenWithout: true },
  {
    before: String.raw`(?<![\p{L}\p{N}.,])\d{1,2}\.`,
    after: `(?:${germanMonths})${end}`,
    evenWithout: true,
    languages: germanKeys,
  },
  { before: String.raw`(?<![\p{L}\p{N}.,])\d{1,2}`, after: `(?:${englishMonths})${end}`, languages: ['en'] },
];

const patterns = neighbours.map(({ before, after, evenWithout, languages }) => ({
  languages,
  pattern: new RegExp(String.raw`(${before})([ \n]${evenWithout ? '?' : ''})(${after})`, 'gu'),
}));

function looseNeighbours(text: string, language: string): LanguageFinding[] {
  return patterns
    .filter(({ languages }) => languages?.includes(language) ?? true)
    .flatMap(({ pattern }) =>
      findEach(text, pattern, ({ 0: found, 1: before = '', 2: gap = '', 3: after = '', index }) => ({
        problem: gap
          ? `${quoted(found)} kann am Ende einer Zeile auseinanderfallen.`
          : `In ${quoted(found)} fehlt ein Leerzeichen.`,
        hint: `Setzen Sie zwischen ${quoted(before)} und ${quoted(after)} ein geschütztes Leerzeichen.`,
        fix: [{ at: index + before.length, length: gap.length, to: '\u00A0' }],
      })),
    );
}

const abbreviations = ['z. B.', 'd. h.', 'u. a.', 'i. d. R.', 'o. ä.', 'u. ä.', 'v. a.', 'z. T.', 'u. U.', 'i. V. m.'];

/** Each with any space between its parts, or none. */
const anySpacing = abbreviations.map((parts) => RegExp.escape(parts).replaceAll(RegExp.escape(' '), '\\s?'));
const abbreviation = new RegExp(String.raw`(?<![\p{L}.])(?:${anySpacing.join('|')})`, 'giu');

function looseAbbreviations(text: string): LanguageFinding[] {
  return findEach(text, abbreviation, ({ 0: found, index }) => {
    const right = found.split(/\.\s*(?=\p{L})/u).join('.\u00A0');
    const isRight = found.replaceAll('\u202F', '\u00A0') === right;
    return isRight
      ? undefined
      : {
          problem: `${quoted(found)} kann am Ende einer Zeile auseinanderfallen.`,
          hint: `Setzen Sie in ${quoted(found.split(/\.\s*(?=\p{L})/u).join('. '))} geschützte Leerzeichen.`,
          fix: [{ at: index, length: found.length, to: right }],
        };
  });
}

function englishPercent(text: string): LanguageFinding[] {
  return findEach(
    text,
    /(\d+(?:[.,]\d+)*|\uFFFC)([ \n\u00A0\u202F]+)%/g,
    ({ 0: found, 1: before = '', 2: gap = '', index }) => ({
      problem: `In ${quoted(found)} steht ein Leerzeichen, das es im Englischen nicht gibt.`,
      hint: `Schreiben Sie ${quoted(found.replace(gap, ''))}.`,
      fix: [{ at: index + before.length, length: gap.length, to: '' }],
    }),
  );
}
