/** A number with some decimals, one unless told otherwise, as editors read it. */
export const inGerman = (value: number, decimals = 1): string =>
  value.toLocaleString('de', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
