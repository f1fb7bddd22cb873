import { isStopWord } from '../stop-words.ts';
import { normalForm, tokensOf } from '../words/normal-form.ts';
import type { Alternative } from '../words/query-terms.ts';
import { stemOfWord } from '../words/stem.ts';

/** A word of a query, or a phrase that means one thing, with what else may stand for it. */
export interface Unit {
  /** As it was typed. */
  typed: string;
  /** The same as the index has it: all words of one of these. `[['startup'], ['start', 'up']]` for "Start-up". */
  stems: string[][];
  /** What may be the beginning of a longer word, in normal form. */
  beginning: string;
  others: OtherName[];
}

/** Another word for a unit, with the language of the one that was typed. */
export interface OtherName {
  word: string;
  from: string;
  stems: string[];
}

/** What a query asks for, piece by piece. Words that ask nothing are left out, unless there are no others. */
export function unitsOf(
  query: string,
  alternativesOf: (words: readonly string[]) => Alternative[],
  lang: string,
): Unit[] {
  const tokens = tokensOf(query);
  const telling = tokens.filter(({ word }) => !isStopWord(word, lang));
  const asked = telling.length > 0 ? telling : tokens;
  const alternatives = alternativesOf(asked.map(({ word }) => word));
  const units: Unit[] = [];
  for (let start = 0, end; start < asked.length; start = end) {
    const others = alternatives.filter((other) => other.start === start);
    end = Math.max(start + 1, ...others.map(({ end }) => end));
    units.push(unitOf(asked.slice(start, end), others, lang));
  }
  return units;
}

function unitOf(tokens: { word: string; parts: string[] }[], others: Alternative[], lang: string): Unit {
  const words = tokens.map(({ word }) => word);
  const parts = tokens.flatMap(({ word, parts }) => (parts.length > 0 ? parts : [word]));
  const stemsOf = (words: string[]) => words.map((word) => stemOfWord(word, lang));
  const own = stemsOf(words);
  return {
    typed: words.join(' '),
    stems: parts.length > words.length ? [own, stemsOf(parts)] : [own],
    beginning: normalForm(words.at(-1)!),
    others: others
      .map(({ word, from }) => ({ word, from, stems: stemsOf(tokensOf(word).map(({ word }) => word)) }))
      .filter(({ stems }) => stems.join(' ') !== own.join(' ')),
  };
}
