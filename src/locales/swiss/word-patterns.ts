/** A word as it stands in a text; soft hyphens belong to it. */
export const anyWord = /[\p{L}\p{M}\u00AD]+/gu;

/** A hyphen or a digit beside a word makes it part of a compound, which is an entry of its own. */
export const compounding = /[\p{N}_\u2010\u2011-]/u;

const before = String.raw`(?<![\p{L}\p{M}\p{N}\u00AD_\u2010\u2011-])`;
const behind = String.raw`(?![\p{L}\p{M}\p{N}\u00AD_\u2010\u2011-])`;

/** The words at the end of what precedes; of no words, always. */
export function atEnd(words: readonly string[]): RegExp {
  return new RegExp(words.length ? `${before}${words.map(letters).join('\\s+')}\\s+$` : '', 'u');
}

/** The words at the start of what follows; of no words, always. */
export function atStart(words: readonly string[]): RegExp {
  return new RegExp(words.length ? `^\\s+${words.map(letters).join('\\s+')}${behind}` : '', 'u');
}

const months = 'Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const spans =
  'Sekunden?|Minuten?|Stunden?|Tage[ns]?|Werktagen?|Arbeitstagen?|Wochen?|Monat(?:e[ns]?|s)?|Quartals?|Jahr(?:e[ns]?|s)?';

/** What stands for a gap in a phrase. */
const gaps: Record<string, string> = {
  '{Datum}': String.raw`\d{1,2}\.\s*(?:(?:${months})(?:\s+\d{4})?|\d{1,2}\.(?:\d{4})?)`,
  '{Zeitraum}': String.raw`(?:(?:\p{Ll}+|\d[\d.,’]*)\s+){0,3}(?:${spans})`,
  '{Name}': String.raw`\p{Lu}[\p{L}\p{M}-]*`,
};

/**
 * Finds a word or phrase as a whole, whatever white space and soft hyphens are in it, and not behind
 * certain words. What fills a gap is the group `gap`.
 */
export function phrasePattern(phrase: string, flags: string, notAfter: readonly string[] = []): RegExp {
  const parts = phrase.split(' ').map((part) => (gaps[part] ? `(?<gap>${gaps[part]})` : letters(part)));
  const refused = notAfter.length ? String.raw`(?<!${before}(?:${notAfter.map(letters).join('|')})\s+)` : '';
  return new RegExp(before + refused + parts.join(String.raw`\s+`) + behind, flags);
}

/** Its letters, between which a soft hyphen may stand. */
function letters(word: string): string {
  return Array.from(word, (sign) => RegExp.escape(sign)).join('\\u00AD?');
}

export const capitalised = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
