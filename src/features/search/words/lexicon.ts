import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import { stemOfWord } from './stem.ts';
import { keptByText } from '../../../schemas/kept.ts';

/** The words that compounds are made of. */
export interface Lexicon {
  /** Whether a word is one of ours or a name. */
  isWhole: (word: string) => boolean;
  /** Whether the texts have it without its capital, as they have no noun. */
  isAlsoSmall: (word: string) => boolean;
  /** Whether a part is one of our words that may stand there. */
  isOurs: (part: string, place: 'first' | 'last') => boolean;
  /** Whether it is one that may stand anywhere, and long enough to make another word of what stands beside it. */
  isNounOfOurs: (part: string) => boolean;
  /** Whether it is a noun of the texts, which may be a compound itself. */
  isOwn: (part: string) => boolean;
  /** Whether names of places end with it. */
  endsPlaces: (part: string) => boolean;
}

/** Words with spaces between them. */
const listed = z.string().transform((text) => text.split(/\s+/));

const baseWords = z.strictObject({
  anywhere: z.record(z.string(), listed),
  first: listed,
  last: listed,
  places: listed,
});

// From the project's root, since Astro bundles this module elsewhere.
const baseWordsFile = join('src', 'features', 'search', 'words', 'base-words.de.yaml');

/** Our words, and the nouns of texts, of which `vocabulary` has each word as often as it stands there. */
export function germanLexicon(vocabulary: Iterable<string>, names: Iterable<string>): Lexicon {
  const ours = baseWords.parse(parse(readFileSync(baseWordsFile, 'utf8')));
  const times = timesOf(vocabulary);
  const stem = keptByText(stemOfPart);
  const setOf = (words: Iterable<string>) => new Set([...words].flatMap((word) => formsOf(stem(word))));
  const anywhere = setOf(Object.values(ours.anywhere).flat());
  const edges = { first: setOf(ours.first), last: setOf(ours.last) };
  const [places, own, whole] = [setOf(ours.places), setOf(nounsIn(times)), new Set(names)];
  return {
    isWhole: (word) => anywhere.has(stem(word)) || whole.has(word),
    isAlsoSmall: (word) => times.has(word.toLowerCase()),
    isOurs: (part, place) => anywhere.has(stem(part)) || edges[place].has(stem(part)),
    isNounOfOurs: (part) => part.length >= leastOwnLetters && anywhere.has(stem(part)),
    isOwn: (part) => own.has(stem(part)),
    endsPlaces: (part) => places.has(stem(part)),
  };
}

/** Its stem, and whether it has an umlaut. Letters that join it to the next part (`s`, `en`, `er`, …) are as endings are. */
const stemOfPart = (part: string) => `${stemOfWord(part, 'de')}${/[äöü]/i.test(part) ? umlaut : ''}`;

const umlaut = '\u0308';

/** A word may get an umlaut (Land, Länder), and none loses it: no Förderung is a Forderung. */
const formsOf = (stem: string) => (stem.endsWith(umlaut) ? [stem] : [stem, stem + umlaut]);

/** Letters of a noun that the texts alone have: short ones stand in other words by chance. */
export const leastOwnLetters = 5;

/** A capital, and small letters behind it. */
export const isNoun = (word: string) => /^\p{Lu}\p{Ll}+$/u.test(word);

function timesOf(words: Iterable<string>): Map<string, number> {
  const times = new Map<string, number>();
  for (const word of words) times.set(word, (times.get(word) ?? 0) + 1);
  return times;
}

/** Nouns that are there more than once, and hardly ever without their capital, as verbs are in front of a sentence. */
const nounsIn = (times: ReadonlyMap<string, number>): string[] =>
  [...times]
    .filter(([word, count]) => count > 1 && word.length >= leastOwnLetters && isNoun(word))
    .filter(([word, count]) => (times.get(word.toLowerCase()) ?? 0) * 10 < count)
    .map(([word]) => word);
