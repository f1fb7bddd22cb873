import type { Document } from '../../schemas/yaml/document.ts';
import { kept } from '../../schemas/kept.ts';
import type { Override } from '../../schemas/overrides.ts';
import { type Passage, passagesOf } from '../../schemas/texts/passages.ts';
import type { Span } from './swiss-text.ts';

/** A German text with sentences that an editor wrote for Switzerland. */
export interface Overridden {
  text: string;
  /** Where those stand; no rule changes them further. */
  kept: Span[];
}

/** Puts the sentences of overrides into a text. Where one stands already it is kept, so that doing it twice is safe. */
export function applyOverrides(text: string, overrides: readonly Override[]): Overridden {
  const whole: Part[] = [{ text, isKept: false }];
  return joined(inOrder(overrides).reduce((parts, override) => replaceIn(parts, override), whole));
}

/** The body of a German text in the same way, places counted in it; `undefined` where no override concerns it. */
export function overriddenBody(document: Document, overrides: readonly Override[]): Overridden | undefined {
  if (overrides.length === 0) return undefined;
  const { body, bodyOffset } = document;
  const parts: Part[] = [];
  let end = 0;
  for (const { role, start, source } of passagesOf(document)) {
    // An attribute is a text without mark-up, and derived as one.
    if (role === 'field' || role === 'attribute' || start === undefined) continue;
    const { text, kept } = applyToBlock(source, overrides);
    parts.push({ text: body.slice(end, start - bodyOffset), isKept: false }, ...partsOf(text, kept));
    end = start - bodyOffset + source.length;
  }
  const overridden = joined([...parts, { text: body.slice(end), isKept: false }]);
  return overridden.kept.length > 0 ? overridden : undefined;
}

/** Whether the German text of an override occurs in this source of a passage. */
export const occurs = (german: string, source: string) => spansOf(german, source).length > 0;

/** Where in the source of a passage overrides take the place of the German. */
export const overriddenSpans = (source: string, overrides: readonly Override[]): Span[] =>
  overrides.flatMap(({ german }) => spansOf(german, source));

function spansOf(german: string, source: string): Span[] {
  const text = withoutMarks(source);
  const from = source.indexOf(text);
  if (pieceOf(german) === pieceOf(text)) return [[from, from + text.length]];
  if (!isSeveralWords(german) || !wordsOf(german).every((word) => source.includes(word))) return [];
  return [...source.matchAll(new RegExp(whole(german), 'gu'))].map(({ 0: found, index }) => [
    index,
    index + found.length,
  ]);
}

/** Whether an override is to be read in one of these passages: a longer one may have taken its place. */
export const takesPlace = ({ swiss }: Override, overrides: readonly Override[], passages: readonly Passage[]) =>
  passages.some(({ source }) => {
    const { text, kept } = applyToBlock(source, overrides);
    return kept.some((span) => text.slice(...span) === swiss);
  });

/** A heading or cell is its text, without the signs that make it one. */
export function applyToBlock(source: string, overrides: readonly Override[]): Overridden {
  const block = withoutMarks(source);
  const from = source.indexOf(block);
  const { text, kept } = applyOverrides(block, overrides);
  return {
    text: source.slice(0, from) + text + source.slice(from + block.length),
    kept: kept.map(([start, end]) => [from + start, from + end]),
  };
}

const withoutMarks = (source: string) => source.replace(/^(?:#+|\|)\s+|\s+\|?$/g, '');

// The longer sentence first: a shorter one may be part of it.
const inOrder = (overrides: readonly Override[]) => [...overrides].sort((a, b) => b.german.length - a.german.length);

/** A stretch of a text: a sentence written for Switzerland, or what is between two. */
interface Part {
  text: string;
  isKept: boolean;
}

function joined(parts: readonly Part[]): Overridden {
  const kept: Span[] = [];
  let text = '';
  for (const part of parts) {
    if (part.isKept) kept.push([text.length, text.length + part.text.length]);
    text += part.text;
  }
  return { text, kept };
}

function partsOf(text: string, kept: readonly Span[]): Part[] {
  const edges = [0, ...kept.flat(), text.length];
  return edges.slice(1).map((end, index) => ({ text: text.slice(edges[index], end), isKept: index % 2 === 1 }));
}

function replaceIn(parts: readonly Part[], override: Override): Part[] {
  const pattern = patternOf(override);
  return parts.flatMap((part) => {
    if (part.isKept) return [part];
    const isAll = parts.length === 1 && isWhole(part.text, override);
    if (isAll) return [{ text: override.swiss, isKept: true }];
    return pattern ? replaceInPart(part.text, pattern, override.swiss) : [part];
  });
}

const isWhole = (text: string, { german, swiss }: Override) =>
  [german, swiss].some((whole) => pieceOf(whole) === pieceOf(text));

function replaceInPart(text: string, pattern: RegExp, swiss: string): Part[] {
  let end = 0;
  const parts = [...text.matchAll(pattern)].flatMap(({ 0: found, index, groups }) => {
    const before = { text: text.slice(end, index), isKept: false };
    end = index + found.length;
    return [before, { text: groups?.german === undefined ? found : swiss, isKept: true }];
  });
  return [...parts, { text: text.slice(end), isKept: false }].filter((part) => part.text !== '');
}

/** A text with its white space as one reads it. */
export const pieceOf = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * Finds whole words, whatever the white space between them; of one word there is no pattern, since it
 * may stand anywhere. What reads as it should is found before the German, unless it is only a part of that.
 */
const patternOf = kept(({ german, swiss }: Override): RegExp | undefined => {
  if (!isSeveralWords(german)) return undefined;
  const inGerman = `(?<german>${whole(german)})`;
  const inSwiss = isSeveralWords(swiss) ? [whole(swiss)] : [];
  const either = pieceOf(german).includes(pieceOf(swiss)) ? [inGerman, ...inSwiss] : [...inSwiss, inGerman];
  return new RegExp(either.join('|'), 'gu');
});

const isSeveralWords = (text: string) => /\s/.test(text.trim());

const whole = (text: string) => `(?<![\\p{L}\\p{N}])${looselySpaced(text)}(?![\\p{L}\\p{N}])`;

/** The source of a pattern that finds a text whatever the white space between its words. */
export function looselySpaced(text: string): string {
  return wordsOf(text)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}

const wordsOf = (text: string) => text.trim().split(/\s+/);
