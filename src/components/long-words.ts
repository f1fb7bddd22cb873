/** Letters of a word that still fit one line of the largest heading, on a phone as on a desk. */
const mostLetters = 15;

/** Whether a heading needs the smaller size, lest one of its words be cut. */
export const hasLongWord = (heading: string): boolean =>
  heading.split(/[\s\u00ad–-]+/).some((word) => word.length > mostLetters);
