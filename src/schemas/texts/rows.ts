/** The lines of a text. */
export const rowsOf = ofLatest((text) => text.split('\n'));

/** Where the lines of a text begin. */
export const rowStartsOf = ofLatest((text) => {
  const starts = [0];
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) starts.push(end + 1);
  return starts;
});

/** Remembers the last answer: many places are asked for in one text, and each would take as long as its lines. */
function ofLatest<T>(make: (text: string) => T): (text: string) => T {
  let latest = { text: '', made: make('') };
  return (text) => {
    if (latest.text !== text) latest = { text, made: make(text) };
    return latest.made;
  };
}

/** Index of the last of growing numbers that is not greater than another; the first where all are. */
export function lastAtMost(numbers: readonly number[], most: number): number {
  let [low, high] = [0, numbers.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((numbers[middle] ?? 0) <= most) low = middle;
    else high = middle - 1;
  }
  return low;
}
