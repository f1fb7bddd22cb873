import { keptOfLatest } from '../kept.ts';

/** The strings of a value, with their paths. Many checks ask for those of the same document: they are gathered once. */
export const stringsOf = (value: unknown, at: (string | number)[] = []): readonly Written[] =>
  typeof value === 'object' && value !== null && at.length === 0 ? stringsIn(value) : gathered(value, at);

const stringsIn = keptOfLatest(8, (value: object): readonly Written[] => gathered(value, []));

function gathered(value: unknown, at: (string | number)[], into: Written[] = []): Written[] {
  if (typeof value === 'string') into.push({ at, text: value });
  if (typeof value !== 'object' || value === null) return into;
  for (const [key, inner] of Object.entries(value)) {
    gathered(inner, [...at, Array.isArray(value) ? Number(key) : key], into);
  }
  return into;
}

interface Written {
  at: (string | number)[];
  text: string;
}
