/** What must not stand in the text of a language, and the rule that says so. */
export interface SpellingRule {
  promise: string;
  locales: string[];
  forbidden: RegExp;
}

export const spellingRules: SpellingRule[] = [
  { promise: 'LOC-20, LOC-22: Swiss text has no ß', locales: ['de-CH'], forbidden: /[ßẞ]/ },
  { promise: 'LOC-24: Swiss text has no German quotes', locales: ['de-CH'], forbidden: /[„“”‚‘]/ },
  { promise: 'LOC-24: German text has no Swiss quotes', locales: ['de'], forbidden: /[«»‹›]/ },
  {
    promise: 'LOC-24: English text has neither German nor Swiss quotes',
    locales: ['en'],
    forbidden: /[„‚«»‹›]/,
  },
  {
    promise: 'LOC-24: no quotes with spaces inside, none straight',
    locales: ['de', 'de-CH', 'en'],
    forbidden: /[«„]\s|\s»|"/,
  },
  {
    promise: 'LOC-25: apostrophes are U+2019',
    locales: ['de', 'de-CH', 'en'],
    forbidden: /\p{L}'|'\p{L}/u,
  },
  { promise: 'LOC-10: Swiss thousands have no U+0027', locales: ['de-CH'], forbidden: /\d'\d/ },
  {
    promise: 'LOC-10: Swiss thousands have no point',
    locales: ['de-CH'],
    // Three decimals are decimals where a unit says so: 15.825 %.
    forbidden: /(?<![.\d])[1-9]\d{0,2}\.\d{3}(?![\d.]|\s(?:%|Mio|Mia))/,
  },
  { promise: 'LOC-12: Swiss decimals have no comma', locales: ['de-CH'], forbidden: /\d,\d/ },
  {
    promise: 'LOC-13: Swiss amounts have CHF before the number, without a hyphen',
    locales: ['de-CH'],
    // Before a number, CHF belongs to it, whatever stands before: betrug 2024 CHF 7024.
    forbidden: /\d\s?CHF(?!\u00A0\d)|CHF-|\d\.-(?!\d)/,
  },
  {
    promise: 'L6: German numbers are not Swiss',
    locales: ['de'],
    forbidden: /\d[’']\d{3}|\d\.\d{1,2}\s?(?:%|€|Mio)/,
  },
  {
    promise: 'L14: English has British dates and 24 hours',
    locales: ['en'],
    forbidden:
      /\bPM\b|\d\s?[ap]m\b|(?:January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/,
  },
  {
    promise: 'LOC-29: no Austrian months, and no Sonnabend',
    locales: ['de', 'de-CH'],
    forbidden: /\b(?:Jänner|Feber)\b|Sonnabend/,
  },
  {
    promise: 'LOC-26: ranges have a dash, not a hyphen',
    locales: ['de', 'de-CH', 'en'],
    forbidden: /(?<!\+[\d\s]*)(?<![\w-])\d{1,4}-\d{1,4}(?![\w-])/,
  },
];
