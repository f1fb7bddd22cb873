import { tokensOf } from './normal-form.ts';
import { stemOfWord } from './stem.ts';

/** What means the same to who searches, as the pages of one language are asked for it. Plain JSON. */
export interface Concepts {
  /** Language of the pages, a BCP 47 tag. */
  language: string;
  groups: ConceptGroup[];
}

/** The words of a concept by language, the pages' own first: those that stand in pages, and those that are only typed. */
export type ConceptGroup = [from: string, found: string[], others?: string[]][];

/** What to look for besides some words of a question. */
export interface Alternative {
  /** As it is written: a word, or a phrase of some ("labour cost"). */
  word: string;
  /** Language of what was typed: `en` for "hydrogen", where the word is "Wasserstoff". */
  from: string;
  /** Index of the first word of the question that it stands for, and of the one after the last. */
  start: number;
  end: number;
}

/** Words a phrase has at most. */
const longestPhrase = 4;

/** What else the words of a question are called, for words as `tokensOf` reads them. The longest phrase counts. */
export function alternativesBy(concepts: Concepts): (words: readonly string[]) => Alternative[] {
  const meanings = meaningsOf(concepts);
  return (words) => {
    const alternatives: Alternative[] = [];
    let start = 0;
    while (start < words.length) {
      const phrase = longestKnown(words.slice(start, start + longestPhrase), meanings);
      const end = start + (phrase?.length ?? 1);
      for (const { word, from } of phrase?.others ?? []) alternatives.push({ word, from, start, end });
      start = end;
    }
    return alternatives;
  };
}

/** By language without its country, what its phrases mean: the words of their groups, each said to be instead of which. */
type Meanings = Map<string, Map<string, Meaning>>;

interface Meaning {
  from: string;
  /** With what they are looked up by. */
  words: Map<string, string>;
}

function meaningsOf({ language, groups }: Concepts): Meanings {
  const meanings: Meanings = new Map([[baseOf(language), new Map<string, Meaning>()]]);
  for (const group of groups) {
    const found = group.flatMap(([from, words]) => words.map((word) => [keyOf(word, from), word] as const));
    for (const [from, words, others = []] of group) {
      const known = meanings.get(baseOf(from)) ?? new Map<string, Meaning>();
      meanings.set(baseOf(from), known);
      for (const key of [...words, ...others].map((word) => keyOf(word, from))) {
        const before = known.get(key);
        known.set(key, { from: before?.from ?? from, words: new Map([...(before?.words ?? []), ...found]) });
      }
    }
  }
  return meanings;
}

function longestKnown(words: readonly string[], meanings: Meanings) {
  for (let length = words.length; length > 0; length--) {
    for (const [language, known] of meanings) {
      const key = keyOfWords(words.slice(0, length), language);
      const meaning = known.get(key);
      if (!meaning) continue;
      // "Start up" is looked for as "Start-up".
      const isOther = (word: string, other: string) => other !== key || tokensOf(word).length < length;
      const others = [...meaning.words].filter(([other, word]) => isOther(word, other));
      return { length, others: others.map(([, word]) => ({ word, from: meaning.from })) };
    }
  }
  return undefined;
}

/** What a word or phrase is looked up by: "Start-up", "Start up" and "Startups" by the same. */
export const keyOf = (phrase: string, language: string): string =>
  keyOfWords(
    tokensOf(phrase).map(({ word }) => word),
    language,
  );

const keyOfWords = (words: readonly string[], language: string) =>
  words.map((word) => stemOfWord(word, language)).join('');

/** A language without its country. */
export const baseOf = (language: string) => language.replace(/-.*/, '');
