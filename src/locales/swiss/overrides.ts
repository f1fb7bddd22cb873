import type { Document } from '../../schemas/document.ts';
import type { Override } from '../../schemas/overrides.ts';
import { type Passage, passagesOf } from '../../schemas/passages.ts';
import { kept } from './swiss-text.ts';

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
  const changed = blocks.reduceRight((text, { start, source }) => {
    if (start === undefined) return text;
    const swiss = applyToBlock(source, overrides);
    return swiss === source ? text : text.slice(0, start) + swiss + text.slice(start + source.length);
  }, content);
  const swissBody = changed.slice(bodyOffset);
  return swissBody === body ? undefined : swissBody;
}

/** Whether one of the overrides takes the place of something in this source of a passage. */
export const isOverridden = (source: string, overrides: readonly Override[]) =>
  applyToBlock(source, overrides) !== source;

/** The overrides whose German text does not occur in these passages any more. */
export function reopenedOf(overrides: readonly Override[], passages: readonly Passage[]): Override[] {
  return overrides.filter(({ german }) => !passages.some(({ source }) => occurs(german, source)));
}

const occurs = (german: string, source: string) =>
  pieceOf(german) === pieceOf(withoutMarks(source)) || patternOf(german)?.test(source) === true;

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
  return text.replace(pattern, (found, isKept?: string, isSwiss?: string) =>
    isKept ? found : isSwiss ? keep(found) : replacement,
  );
}

const keep = (text: string) => kept.from + text + kept.to;

const pieceOf = (text: string) => text.trim().replace(/\s+/g, ' ');

/**
 * Finds whole words, whatever the white space between them; of one word there is no pattern, since it
 * may stand anywhere. What is kept already, or reads as it should, is found before the German.
 */
function patternOf(german: string, swiss = ''): RegExp | undefined {
  if (!/\s/.test(german.trim())) return undefined;
  const keptText = `(${kept.from}[^${kept.to}]*${kept.to})`;
  const swissText = /\s/.test(swiss.trim()) ? `(${whole(swiss)})` : '((?!))';
  return new RegExp(`${keptText}|${swissText}|${whole(german)}`, 'gu');
}

const whole = (text: string) => `(?<![\\p{L}\\p{N}])${looselySpaced(text)}(?![\\p{L}\\p{N}])`;

function looselySpaced(text: string): string {
  return text
    .trim()
    .split(/\s+/)
    .map((word) => RegExp.escape(word))
    .join('\\s+');
}
