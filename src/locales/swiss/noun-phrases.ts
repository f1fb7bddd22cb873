/**
 * What may stand between an article and its noun: adjectives, and before them whole phrases ("des mit
 * Holz beladenen Lkw"). A noun that stands there without an article or a preposition ends the phrase, so that
 * "des Fahrers beladenen Lkw" is none.
 */

/** One of these words, then attributes, the last of them an adjective with this ending; at least so many. */
export type Beginning = [words: string, adjective: string, least: 0 | 1];

/** Whether a text ends with one of the beginnings and what belongs to it. */
export function endsWith(beginnings: readonly Beginning[], rest = ''): (before: string) => boolean {
  const pattern = new RegExp(String.raw`${wordStart}(?:${beginnings.map(phrase).join('|')})${rest}$`, 'u');
  return (before) => pattern.test(before);
}

/** The source of a pattern for such a beginning, up to its noun. */
export function phrase([words, ending, least]: Beginning): string {
  return String.raw`(?:${words})\s+(?:${attributes(ending)})${least ? '' : '?'}`;
}

/** Words with a capital or without. */
export function either(words: string): string {
  return words.replace(/(?<!\S)[a-zäöü]/g, (initial) => `[${initial}${initial.toUpperCase()}]`).replaceAll(' ', '|');
}

// Latin letters only: patterns of all letters of the world take a second to compile.
const small = 'a-zß-öø-ÿ';
const capital = 'A-ZÀ-ÖØ-ÞĀ-ſ';
const letter = String.raw`A-Za-zÀ-ÖØ-öø-ſẞ\u00AD`;
const smallWord = `[${small}][${letter}-]*`;

export const wordStart = String.raw`(?<![${letter}\d-])`;
const wordEnd = String.raw`(?![${letter}\d-])`;

export const determiner = String.raw`(?:d(?:er|ie|as|en|em|es|essen|eren)|(?:dies|jed|jen|welch|manch|solch|ein|kein|mein|dein|sein|ihr|unser|unsr|euer|eur)(?:e[nmrs]?)?)${wordEnd}`;

// Both spellings, since a text is read the same before and after it is derived.
const prepositions =
  'ab an ans am auf aufs aus außer ausser bei beim bis dank durch durchs entlang für fürs gegen gegenüber gemäß gemäss ' +
  'hinter hinterm in im ins je laut mit mittels nach neben ohne per pro samt seit statt trotz über um ums unter unterm ' +
  'vom von vor wegen während zu zum zur zwischen';
export const preposition = `(?:${prepositions.replaceAll(' ', '|')})${wordEnd}`;

/** Words that look like adjectives and are none, or that begin something else. */
const others =
  'und oder sowie aber dass weil wenn ob als wie denn sondern eben oben unten hinten vorne morgen ' +
  'sind waren haben hatten werden wurden können konnten sollen sollten müssen mussten wollen wollten dürfen durften ' +
  'möchten mögen lassen ließen liessen';
const other = `(?:${others.replaceAll(' ', '|')})${wordEnd}`;

/** An adjective, adverb or participle. */
const attribute = `(?!${determiner}|${preposition}|${other})${smallWord}`;
const adjective = (ending: string) => `${attribute}${ending}`;

export const noun = String.raw`[${capital}][${letter}\d.&-]*`;
const pronoun = String.raw`(?:mich|mir|dich|dir|sich|uns|euch|ihn|ihm|ihnen|sie|es)${wordEnd}`;
const joined = String.raw`(?:,\s+|\s+(?:und|oder|sowie)\s+|\s+)`;
export const number = String.raw`[\d\uFFFC][\d.,’'–\uFFFC-]*(?:\s*[€%°]|\s+[A-Z][A-Za-z]{0,2}(?=\s))?`;

/** What an attribute takes along: "mit Holz", "dem Kunden", "von uns", "40 t". */
const object = String.raw`(?:${preposition}\s+${pronoun}|(?:${preposition}\s+(?:${determiner}\s+)?|${determiner}\s+)(?:${attribute}\s+){0,4}(?:${noun}|${number})(?:${joined}${noun})*|${number})`;

const separator = String.raw`(?:,?\s+(?:und|oder|sowie|aber|bzw\.|beziehungsweise)\s+|,?\s+)`;

const openAttributes = String.raw`(?:(?:${object}|${attribute})${separator}){0,12}`;

/** Attributes of which the last is an adjective. */
export const attributes = (ending: string) => String.raw`${openAttributes}${adjective(ending)}\s+`;
