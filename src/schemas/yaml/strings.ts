/** The strings of a value, with their paths. */
export function* stringsOf(
  value: unknown,
  at: (string | number)[] = [],
): Generator<{ at: (string | number)[]; text: string }> {
  if (typeof value === 'string') yield { at, text: value };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* stringsOf(inner, [...at, Array.isArray(value) ? Number(key) : key]);
  }
}
