import { createHash } from 'node:crypto';

/** What a log begins with, a digest for each of its first lines and all before it: no line is kept. */
export type Beginning = readonly string[];

/** As many lines tell one log from another. */
const enough = 100;

/** Takes in the lines of a log as they are read. */
export function beginningReader() {
  const digests: string[] = [];
  return {
    digests: digests as Beginning,
    read: (line: string | undefined) => {
      if (digests.length === enough) return;
      const before = digests.at(-1) ?? '';
      digests.push(createHash('sha256').update(`${before}\n${line}`, 'latin1').digest('base64'));
    },
  };
}

/**
 * Whether two logs are one: a copy, packed or under another name, or the same at another time, since a log only
 * grows at its end. All lines the shorter has, at most a hundred, are the first of the other.
 */
export function isSameLog(one: Beginning, other: Beginning): boolean {
  const length = Math.min(one.length, other.length);
  return length > 0 && one[length - 1] === other[length - 1];
}
