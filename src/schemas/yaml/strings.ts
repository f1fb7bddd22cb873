/** The strings of a value, with their paths. */
export function stringsOf(value: unknown, at: (string | number)[] = [], into: Written[] = []): Written[] {
  if (typeof value === 'string') into.push({ at, text: value });
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, inner] of Object.entries(value)) {
    stringsOf(inner, [...at, Array.isArray(value) ? Number(key) : key], into);
  }
  return into;
}

interface Written {
  at: (string | number)[];
  text: string;
}
