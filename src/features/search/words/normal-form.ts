/** What stands for one word in a text or a question. */
export interface Token {
  /** In one piece: `Startup` for "Start-up", `1234` for "1’234", `10.5` for "10,5". */
  word: string;
  /** The words that hyphens join in it: `Start`, `up`; none where there is no hyphen. */
  parts: string[];
}

/** The words of a text, as they are to be found: what a hyphen joins, and its parts. */
export const wordsOf = (text: string): string[] => tokensOf(text).flatMap(({ word, parts }) => [...parts, word]);

/**
 * The same, by what was written as one. A number and its unit are two words ("10ha", "10 ha"), the name of a road is
 * one besides its parts ("B 97", "B97").
 */
export function tokensOf(text: string): Token[] {
  return [...plain(text).matchAll(written)].flatMap(([found]) => {
    const [, number, unit] = quantity.exec(found) ?? [];
    if (number && unit) return [{ word: number, parts: [] }, wholeWord(unit)];
    const parts = found.split(/[- ]/);
    // Of a span such as "10-20" nobody asks for 1020.
    if (parts.every((part) => /^\d/.test(part))) return parts.map(wholeWord);
    return [{ word: parts.join(''), parts: parts.length > 1 ? parts : [] }];
  });
}

const wholeWord = (word: string): Token => ({ word: word.replace(',', '.'), parts: [] });

/** A decimal, which no date is; the name of a road; or letters and digits, joined by hyphens. */
const written = new RegExp(
  [
    /(?<![.,\d])\d+(?:,\d+|\.\d+(?!\.))(?![.,]?\d)/,
    /(?<![\p{L}\p{N}-])[A-Z]{1,2} \d{1,3}(?![\p{L}\p{N}.,-])/u,
    /[\p{L}\p{N}]+(?:-[\p{L}\p{N}]+)*/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const quantity = /^(\d+)-?([cdkm]?m[23]?|[kmgt]?(?:wh?|va?)|kg|ha|t|l|h|min|mio|mrd|eur|chf)$/i;

/** A text whose words are letters, digits and hyphens, and whose thousands are not set apart. */
const plain = (text: string) =>
  text
    .normalize('NFKC')
    // Soft hyphens, and what else nobody sees.
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<![+.,\d])[1-9]\d{0,2}(?:[.,'’ ]\d{3})+(?!\d)/g, (number) => number.replace(/\D/g, ''))
    // Elided articles, the English genitive, and then all other apostrophes within words.
    .replace(/(?<![\p{L}\p{N}])(?:[cdjlmnst]|qu)['’](?=\p{L})/giu, '')
    .replace(/(?<=\p{L})['’]s(?!\p{L})/giu, '')
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '');

/**
 * A word as all its spellings meet: in lower case and ASCII, `ä`, `ae` and `a` as one letter (`gewerbeflache`), `ß` as
 * `ss`, `Łužica` as `luzica`. What is typed letter by letter meets the beginning of what it becomes.
 */
export const normalForm = (word: string): string =>
  word
    .toLowerCase()
    .replace(/[^\0-\x7f]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(umlaut, (letters) => letters.charAt(0));

/** Letters that are no other letter with a mark. */
const letters: Record<string, string> = { ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };

/** Two letters for one, but in `neue`, `Steuer`, `Mauer`, `Quelle`, and in `aktuell`, `Manuela`. */
const umlaut = /ae|oe|(?<![aq]|(?<!i)e|[aeiou].*[dntsx](?=uel))ue/g;
