import { leftBearing, type Setting, textPath } from '../text-path.ts';

/** The sheet a card is set on: 1200 × 630 pixels, twelve columns, paper and ink. */
export const width = 1200;
export const height = 630;
export const left = 56;
export const right = width - left;
/** The last baseline, and what stands on it. */
export const foot = height - 56;

export const paper = '#faf9f6';
export const ink = '#14161a';
export const quiet = '#5a5d63';

const gutter = 24;

/** Left edge of a column, from 1 to 12. */
export const column = (number: number) => Math.round(left + ((number - 1) * (right - left + gutter)) / 12);

/** A line of text whose first letter's ink, not its box, begins at x. */
export const line = (words: string, setting: Setting, x: number, y: number, fill = ink) =>
  `<path d="${textPath(words, setting, x - leftBearing(words, setting), y)}" fill="${fill}"/>`;

export const small: Setting = { weight: 400, size: 26 };
export const smallBold: Setting = { weight: 600, size: 26 };
export const smallLeading = 34;
