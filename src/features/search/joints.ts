/** Where a compound is joined, in texts that only the search reads: a soft hyphen, which no reader sees. */
export const joint = '\u00ad';

/** The same for Pagefind: a sign it takes for a hyphen, so that it indexes a word whole and its parts beside it. */
export const pagefindJoint = '\u2060-';

/** The parts of a compound in its own letters; none where it is no compound. */
export type SplitCompound = (word: string) => string[];

/** A text with a sign at each joint of its compounds. */
export const withJoints = (text: string, split: SplitCompound, sign = joint): string =>
  text.replace(longWords, (word) => split(word).join(sign) || word);

const longWords = /\p{L}{6,}/gu;

/** What Pagefind gives back of a text, as it was before. */
export const withoutPagefindJoints = (text: string): string => text.replaceAll(pagefindJoint, '');
