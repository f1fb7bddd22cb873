import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { normalForm } from './normal-form.ts';
import { stemOf } from './stem.ts';

/** The words that compounds are made of, by their stems. */
export interface Lexicon {
  /** Ours, which stay whole themselves, by where they may stand in a compound. */
  anywhere: ReadonlySet<string>;
  first: ReadonlySet<string>;
  last: ReadonlySet<string>;
  /** What names of places end with. */
  places: ReadonlySet<string>;
  /** Nouns of the texts, which may be compounds themselves. */
  own: ReadonlySet<string>;
  /** What is never split. */
  names: ReadonlySet<string>;
  /** A word's stem. Letters that join it to the next one (`s`, `es`, `n`, `en`, `er`, `e`) are as endings are. */
  stem: (word: string) => string;
}

const anyWords = z.array(z.string());
const baseWords = z.strictObject({ words: anyWords, first: anyWords, last: anyWords, places: anyWords });

// From the project's root, since Astro bundles this module elsewhere.
const baseWordsFile = join('src', 'features', 'search', 'words', 'base-words.de.yaml');

/** Our words, and the nouns of texts, of which `vocabulary` has each word as often as it stands there. */
export function germanLexicon(vocabulary: Iterable<string>, names: Iterable<string>): Lexicon {
  const { words, first, last, places } = baseWords.parse(parse(readFileSync(baseWordsFile, 'utf8')));
  const stem = remembered((word) => stemOf(normalForm(word), 'de'));
  const stemsOf = (words: Iterable<string>) => new Set(Array.from(words, stem));
  return {
    anywhere: stemsOf(words),
    first: stemsOf(first),
    last: stemsOf(last),
    places: stemsOf(places),
    own: stemsOf(nounsIn(vocabulary)),
    names: stemsOf(names),
    stem,
  };
}

/** Letters of a noun that the texts alone have: short ones stand in other words by chance. */
export const leastOwnLetters = 5;

/** A capital, and small letters behind it. */
export const isNoun = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);

/** Nouns that are there more than once, and hardly ever without their capital, as verbs are in front of a sentence. */
function nounsIn(vocabulary: Iterable<string>): string[] {
  const times = new Map<string, number>();
  for (const word of vocabulary) times.set(word, (times.get(word) ?? 0) + 1);
  return [...times]
    .filter(([word, count]) => count > 1 && word.length >= leastOwnLetters && isNoun(word))
    .filter(([word, count]) => (times.get(word.toLowerCase()) ?? 0) * 10 < count)
    .map(([word]) => word);
}

/** The same answer to the same word. */
export function remembered<T>(answerTo: (word: string) => T): (word: string) => T {
  const answers = new Map<string, T>();
  return (word) => {
    const answer = answers.get(word) ?? answerTo(word);
    answers.set(word, answer);
    return answer;
  };
}
