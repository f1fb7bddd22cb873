import { genitivePrepositions } from './word-contexts.ts';
import {
  either,
  endsWith,
  noun,
  number,
  determiner,
  attributes,
  phrase,
  preposition,
  wordStart,
} from './noun-phrases.ts';

/** What the words around a noun tell of its genitive, which "des Lkw" does not show and "des Lastwagens" does. */
export interface GenitiveContext {
  /** It is one. */
  isGenitive: (before: string, after: string) => boolean;
  /** It may be one, and nobody can tell without understanding the sentence. */
  isDoubtful: (before: string, after: string) => boolean;
}

const article = either('des eines dieses jedes jenes keines meines deines seines ihres unseres eures desselben');
const and = String.raw`\s+(?:und|oder|sowie|bzw\.|beziehungsweise|wie)\s+`;
const adjectives = String.raw`(?:[a-zß-öø-ÿ]+en\s+){0,2}`;

/** Nouns of these forms carry a genitive on: "des Lkw oder Pkw". */
export function genitiveContext(forms: readonly string[]): GenitiveContext {
  const nouns = `(?:${forms.map((form) => RegExp.escape(form)).join('|')})`;
  const isFirst = endsWith([[article, 'en', 0]]);
  const isNext = endsWith([[article, 'en', 0]], String.raw`(?:${nouns}(?:,\s+|${and})${adjectives})+`);
  const isGenitive = (before: string, after: string) =>
    isFirst(before) || (isNext(before) && (!endsWithComma.test(before) || goesOn.test(after)));
  return {
    isGenitive,
    isDoubtful: (before, after) => !isGenitive(before, after) && (isShared(before, after) || isOpen(before)),
  };
}

const endsWithComma = new RegExp(String.raw`,\s+${adjectives}$`, 'u');
const goesOn = /^(?:,|\s+(?:und|oder|sowie|bzw\.|beziehungsweise))\s/u;

const closed = String.raw`${phrase([article, 'en', 0])}${noun}`;
const sharesByWord = new RegExp(String.raw`${wordStart}${closed}${and}${adjectives}$`, 'u');
const sharesByComma = new RegExp(String.raw`${wordStart}${closed},\s+${adjectives}$`, 'u');

/** "des Parks und Lkw": does the article stand for both? */
const isShared = (before: string, after: string) =>
  sharesByWord.test(before) || (sharesByComma.test(before) && goesOn.test(after));

const lastArticle = new RegExp(String.raw`${wordStart}(?:${article})\s+(?=[^.;:!?]*$)`, 'gu');
const ofSome = /^(?:der|dieser|jener|unserer|meiner|seiner|ihrer)\s+(?:[a-zß-öø-ÿ]+\s+)*$/u;
const startsPhrase = new RegExp(String.raw`${wordStart}(?:${preposition}|${determiner}|${number})`, 'u');
const hasNoun = new RegExp(`^(?:${attributes('en')})?${noun}(?![A-Za-zÀ-ž])`, 'u');
const afterPreposition = new RegExp(
  String.raw`${wordStart}(?:${either(genitivePrepositions)})\s+(?:(?:dessen|deren|[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÖØ-öø-ſ]*s)\s+${adjectives}|(?:[a-zß-öø-ÿ]+en\s+){1,2})$`,
  'u',
);

/** A genitive has begun and its noun has not come yet, or a preposition asks for one: "wegen Müllers Lkw". */
function isOpen(before: string): boolean {
  if (afterPreposition.test(before)) return true;
  const begun = [...before.matchAll(lastArticle)].at(-1);
  if (!begun) return false;
  const rest = before.slice(begun.index + begun[0].length);
  const isBegun = startsPhrase.test(rest) || /[(„«‚‹]/.test(rest);
  return isBegun && !ofSome.test(rest) && !hasNoun.test(rest);
}
