/** A file of the site's typeface: the letters it is cut to, and the range in which a page fetches it. */
export interface TypefacePart {
  /** The package file it is cut from. */
  source: string;
  /** Name of the cut file, without its weight and ending. */
  file: string;
  letters: string;
  /** As CSS writes it; no letter is in the range of two parts. */
  range: string;
  /** Axes of the typeface that are held where running text has them. */
  heldAxes?: Record<string, number>;
}

const from = (first: number, last: number) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

const hankenGrotesk = '@fontsource-variable/hanken-grotesk/files/hanken-grotesk';

/**
 * The letters the site can set, on pages, cards and paper alike. What is not among them would be drawn from
 * whatever font a machine has, so the check refuses it. After a change: `npm run fonts`.
 */
export const typefaceParts: Record<'latin' | 'latinExt' | 'signs', TypefacePart> = {
  /** German and English, with their marks. */
  latin: {
    source: `${hankenGrotesk}-latin-wght-normal.woff2`,
    file: 'hanken-grotesk-latin',
    letters: `${from(0x20, 0x7e)}${from(0xa0, 0xff)}ıŒœ–—‘’‚“”„‹›…•−€™`,
    range: 'U+0-FF,U+131,U+152-153,U+2000-202F,U+2039-203A,U+20AC,U+2122,U+2212',
  },
  /** The other letters of the languages of the European Union in Latin script, and of Sorbian. */
  latinExt: {
    source: `${hankenGrotesk}-latin-ext-wght-normal.woff2`,
    file: 'hanken-grotesk-latin-ext',
    letters: `${from(0x100, 0x130)}${from(0x132, 0x151)}${from(0x154, 0x17e)}ȘșȚțẞ`,
    range: 'U+100-130,U+132-151,U+154-17F,U+218-21B,U+1E9E',
  },
  /** What technology, trade and science write, and Hanken Grotesk has not. */
  signs: {
    source: 'inter-ui/variable/InterVariable.woff2',
    file: 'inter-signs',
    heldAxes: { opsz: 14 },
    letters: `${from(0x2080, 0x208e)}⁰${from(0x2074, 0x207f)}ₐₑₒₓₙ≥≤≈≠∞√∑→←↑↓↔⇒‰⅓⅔⅛⅜⅝⅞′″✓ΔΩΣαβγδηλμπσφω`,
    range: 'U+370-3FF,U+2030-2033,U+2070-209C,U+2150-2211,U+2213-27BF',
  },
};

/** Signs that are set without a letter of their own, and what stands for them: nothing, or a space. */
export const standIns: Readonly<Record<string, string>> = {
  '\u00ad': '',
  '\u202f': '\u00a0',
  '\u2009': '\u00a0',
};

const letters = new Set([
  ...Object.values(typefaceParts).flatMap((part) => Array.from(part.letters)),
  ...Object.keys(standIns),
]);

/** The letters of a text that the typeface has not, each once. Line ends and tabs are set as spaces. */
export const lettersMissingIn = (text: string): string[] =>
  isPlain.test(text)
    ? []
    : [...new Set(Array.from(text.normalize('NFC').replace(/[\n\t]/g, ' ')).filter((letter) => !letters.has(letter)))];

/** Most texts hold nothing but letters of western languages, and looking each of them up takes time. */
const isPlain = /^[\t\n -~\u00A0-ÿ„“”‚‘’–—…€]*$/;
