import type { Splitter } from './words/split-compound.ts';

/** Where a compound is joined, in texts that only the search reads: a word joiner, which no reader sees (LOC-28). */
export const joint = '\u2060';

/** The same for Pagefind: a sign it takes for a hyphen, so that it indexes a word whole and its parts beside it. */
export const pagefindJoint = `${joint}-`;

/** A text with a sign at each joint of its compounds. */
export const withJoints = (text: string, split: Splitter, sign = joint): string =>
  text.replace(longWords, (word) => split(word).join(sign) || word);

const longWords = /\p{L}{6,}/gu;

/** The text as it was before. */
export const withoutJoints = (text: string): string => text.replaceAll(joint, '');

/** The same of what Pagefind gives back. */
export const withoutPagefindJoints = (text: string): string => text.replaceAll(pagefindJoint, '');
