import type { CollisionRow } from '../../schemas/swiss-words.ts';

/**
 * The row of a word that becomes another one without ß (LOC-23): the word itself, a compound that ends with
 * it ("Gesamtmaße"), and both among capitals.
 */
export function collisionIn(word: string, rows: readonly CollisionRow[]): CollisionRow | undefined {
  if (!/[ßẞ]/.test(word)) return undefined;
  const plain = word.replaceAll('\u00AD', '');
  // A verb or an adverb is spelt like the end of a compound: "sie maßen", "einigermaßen".
  if (/^\p{Ll}/u.test(plain)) return undefined;
  const lower = plain.toLowerCase().replaceAll('ẞ', 'ß');
  return rows.find(
    ({ german, notCompounds = [] }) =>
      german.some((form) => lower.endsWith(form.toLowerCase())) &&
      !notCompounds.some((compound) => lower === compound.toLowerCase()),
  );
}
