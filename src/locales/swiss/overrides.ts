import type { Document } from '../../schemas/yaml/document.ts';
import type { Override } from '../../schemas/overrides.ts';
import { type Passage, passagesOf } from '../../schemas/texts/passages.ts';
import { kept, type Span } from './swiss-text.ts';

/**
 * A German text with its sentences replaced by those an editor wrote for Switzerland, kept from every
 * further rule. Where such a sentence stands already nothing changes, so that doing it twice is safe.
 */
export function applyOverrides(text: string, overrides: readonly Override[]): string {
  return inOrder(overrides).reduce((result, override) => replaceIn(result, override), text);
}

/** The body of a German text in the same way; `undefined` where no override concerns it. */
export function overriddenBody(document: Document, overrides: readonly Override[]): string | undefined {
  if (overrides.length === 0) return undefined;
  const { content, bodyOffset, body } = document;
  const blocks = passagesOf(document).filter(({ role }) => role !== 'field');
  const changed = blocks.reduceRight((text, { role, start, source }) => {
    if (start === undefined) return text;
    const applied = applyToBlock(source, overrides);
    const swiss = role === 'attribute' ? applied.replaceAll('"', '&quot;') : applied;
    return swiss === source ? text : text.slice(0, start) + swiss + text.slice(start + source.length);
  }, content);
  const swissBody = changed.slice(bodyOffset);
  return swissBody === body ? undefined : swissBody;
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
  passages.some(({ source }) => applyToBlock(source, overrides).includes(keep(swiss)));

/** A heading or cell is its text, without the signs that make it one. */
export function applyToBlock(source: string, overrides: readonly Override[]): string {
  const text = withoutMarks(source);
  const from = source.indexOf(text);
  return source.slice(0, from) + applyOverrides(text, overrides) + source.slice(from + text.length);
}

const withoutMarks = (source: string) => source.replace(/^(?:#+|\|)\s+|\s+\|?$/g, '');

// The longer sentence first: a shorter one may be part of it.
const inOrder = (overrides: readonly Override[]) => [...overrides].sort((a, b) => b.german.length - a.german.length);

function replaceIn(text: string, { german, swiss }: Override): string {
  const replacement = keep(swiss);
  if ([german, swiss].some((whole) => pieceOf(whole) === pieceOf(text))) return replacement;
  const pattern = patternOf(german, swiss);
  if (!pattern) return text;
  return text.replace(pattern, (found, ...rest) => {
    const groups = rest.at(-1) as Partial<Record<'kept' | 'swiss' | 'german', string>>;
    if (groups.kept !== undefined) return found;
    return groups.swiss === undefined ? replacement : keep(found);
  });
}

const keep = (text: string) => kept.from + text + kept.to;

/** A text with its white space as one reads it. */
export const pieceOf = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * Finds whole words, whatever the white space between them; of one word there is no pattern, since it
 * may stand anywhere. What is kept already is found first, and what reads as it should before the German,
 * unless it is only a part of that.
 */
function patternOf(german: string, swiss: string): RegExp | undefined {
  if (!isSeveralWords(german)) return undefined;
  const inGerman = `(?<german>${whole(german)})`;
  const inSwiss = isSeveralWords(swiss) ? [`(?<swiss>${whole(swiss)})`] : [];
  const either = pieceOf(german).includes(pieceOf(swiss)) ? [inGerman, ...inSwiss] : [...inSwiss, inGerman];
  return new RegExp([`(?<kept>${kept.from}[^${kept.to}]*${kept.to})`, ...either].join('|'), 'gu');
}

const isSeveralWords = (text: string) => /\s/.test(text.trim());

const whole = (text: string) => `(?<![\\p{L}\\p{N}])${looselySpaced(text)}(?![\\p{L}\\p{N}])`;

/** The source of a pattern that finds a text whatever the white space between its words. */
export function looselySpaced(text: string): string {
  return wordsOf(text)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}

const wordsOf = (text: string) => text.trim().split(/\s+/);
