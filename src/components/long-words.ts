/** Letters of a word, and of a whole heading, that the largest size still holds, on a phone as on a desk. */
const mostLetters = { word: 15, heading: 36 };

/** The class of a heading by its length: a long word is not cut, and a long title leaves room for the rest. */
export function headingSize(heading: string): 'long-word' | 'long-title' | undefined {
  const longest = Math.max(...heading.split(/[\s\u00ad–-]+/).map((word) => word.length));
  if (longest > mostLetters.word) return 'long-word';
  return heading.length > mostLetters.heading ? 'long-title' : undefined;
}
