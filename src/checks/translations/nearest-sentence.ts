import { mayCompare } from '../../schemas/issue.ts';
import type { Passage } from '../../schemas/texts/passages.ts';

export interface Sentence {
  sentence: string;
  file: string;
  line: number;
}

/** Pairs of letters two sentences must share, of all they have, to be called near. */
const least = 0.35;

/** The sentence of some passages that is most like a given one; undefined where none is near. */
export function nearestSentence(wanted: string, passages: readonly Passage[]): Sentence | undefined {
  if (!mayCompare(passages.reduce((letters, { source }) => letters + source.length, 0))) return undefined;
  const ranked = passages
    .flatMap(sentencesOf)
    .map((sentence) => ({ ...sentence, likeness: likeness(wanted, sentence.sentence) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [best] = ranked;
  if (!best || best.likeness < least) return undefined;
  return { sentence: best.sentence, file: best.file, line: best.line };
}

const segmenter = new Intl.Segmenter('de', { granularity: 'sentence' });

function sentencesOf({ source, line, document: { file } }: Passage): Sentence[] {
  return [...segmenter.segment(source)].map(({ segment, index }) => ({
    sentence: segment.trim().replace(/\s+/g, ' '),
    file,
    line: line + source.slice(0, index).split('\n').length - 1,
  }));
}

/** Sørensen–Dice coefficient of the pairs of neighbouring letters: 0 nothing in common, 1 the same. */
function likeness(a: string, b: string): number {
  const [first, second] = [pairsOf(a), pairsOf(b)];
  const shared = first.filter((pair) => {
    const index = second.indexOf(pair);
    if (index >= 0) second.splice(index, 1);
    return index >= 0;
  }).length;
  const count = first.length + pairsOf(b).length;
  return count ? (2 * shared) / count : 0;
}

function pairsOf(text: string): string[] {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ');
  return Array.from({ length: Math.max(0, letters.length - 1) }, (_, index) => letters.slice(index, index + 2));
}
