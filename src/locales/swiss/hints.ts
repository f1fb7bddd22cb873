import type { Advice } from './hint-forms.ts';
import { collisionIn } from './collisions.ts';
import { decisionFor } from './replacements.ts';
import { type Bounds, boundsIn, type Markup } from './swiss-text.ts';
import { defaultWords, type SwissWords } from './swiss-words.ts';
import { anyWord, compounding } from './word-patterns.ts';

/** A word an editor should look at before it is read in Switzerland. */
export interface Hint extends Advice {
  /** Index in the text. */
  at: number;
  /** The word or phrase as it stands there. */
  word: string;
}

/**
 * The words of a text that no rule replaces and a Swiss reader may stumble over, in its order: classes
 * H, F and N (L9, L15), words whose meaning blurs without ß (LOC-23), and words of class A whose number
 * does not show. Reads German and Swiss spelling; quotations, official names and addresses are not ours.
 */
export function hintsIn(text: string, words: SwissWords = defaultWords(), markup: Markup = {}): Hint[] {
  let bounds: Bounds | undefined;
  const hints: Hint[] = [];
  let end = 0;
  for (const { 0: word, index: at } of text.matchAll(anyWord)) {
    if (!mayBeHint(word, words)) continue;
    const hint = at >= end && (collision(text, at, word, words) ?? hintAt(text, at, word, words));
    if (!hint) continue;
    end = hint.at + hint.word.length;
    bounds ??= boundsIn(text, markup);
    // Of a quotation only the spelling is ours, and that is what collides.
    const isOurs = hint.class === 'LOC-23' ? bounds.isFree : bounds.isOurs;
    if (isOurs([at, end])) hints.push(hint);
  }
  return hints;
}

/** Whether it is worth a closer look: most words of a text are in no list. */
function mayBeHint(word: string, { hints, replacements }: SwissWords): boolean {
  const plain = word.includes('\u00AD') ? word.replaceAll('\u00AD', '') : word;
  return hints.has(plain) || replacements.has(plain) || word.includes('ß') || word.includes('ẞ');
}

/** A word that is another one without ß, also in a compound. */
function collision(text: string, at: number, word: string, { rows }: SwissWords): Hint | undefined {
  const row = collisionIn(word, rows.collisions);
  if (!row) return undefined;
  const advice = { proposal: row.proposals.join(', '), note: row.note, isOptional: false };
  return { class: 'LOC-23', ...advice, at, word: text.slice(at, at + word.length) };
}

function hintAt(text: string, at: number, firstWord: string, words: SwissWords): Hint | undefined {
  if (compounding.test(text.charAt(at - 1))) return undefined;
  return phraseAt(text, at, firstWord, words) ?? doubtAt(text, at, firstWord, words);
}

function phraseAt(text: string, at: number, firstWord: string, words: SwissWords): Hint | undefined {
  for (const { pattern, advice } of words.hints.get(firstWord.replaceAll('\u00AD', '')) ?? []) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match) continue;
    const gap = match.groups?.gap ?? '';
    return { ...advice, proposal: advice.proposal.replace(/\{\p{L}+\}/u, () => gap), at, word: match[0] };
  }
  return undefined;
}

/** A word of class A that stays, since its surroundings do not tell enough. */
function doubtAt(text: string, at: number, word: string, { replacements }: SwissWords): Hint | undefined {
  const after = text.slice(at + word.length);
  if (compounding.test(after.charAt(0))) return undefined;
  const decision = decisionFor(word, text.slice(0, at), after, replacements);
  if (!decision || !('doubt' in decision)) return undefined;
  const { proposals, note } = decision.doubt;
  return { class: 'A', proposal: proposals.join(', '), note, isOptional: false, at, word };
}
