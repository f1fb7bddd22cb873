/** A number with one decimal, as editors read it. */
export const inGerman = (value: number): string =>
  value.toLocaleString('de', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
