/**
 * The comparison without a script: as soon as a column is checked, only checked ones show. The first
 * column holds the headings of the rows; the others are numbered from two, and so are their boxes.
 */
export function columnRules(columns: number): string {
  const numbers = Array.from({ length: columns }, (_, index) => index + 2);
  const hide = numbers.map(
    (number) => `side-by-side:not(:defined):has(:checked):not(:has(#c${number}:checked)) tr>:nth-child(${number})`,
  );
  return hide.length > 0 ? `${hide.join()}{display:none}` : '';
}
