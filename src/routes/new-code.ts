import { codeLetters } from '../schemas/printed-codes.ts';
import { payloadOf } from './codes.ts';

/** Characters of an address that fit a symbol of version 2, 25 modules a side, at level Q; and of version 3, 29 modules (QR-02). */
export const mostCharacters = { version2: 29, version3: 47 };

const usual = 4;
const fewest = 3;

/** Tries until a code is found that no slip of the finger turns into another one. */
const tries = 10_000;

/**
 * A code nobody has used: four characters, or three where the address then fits the coarser symbol. It has a
 * letter and a digit, so that it is no word, and differs from every other in two places, so that one mistyped
 * character leads to no other page. `random` gives an integer below its argument. Throws where no code is left.
 */
export function newCode(
  origin: string,
  taken: string[],
  random: (below: number) => number,
  length = lengthFor(origin),
): string {
  const others = taken.filter((code) => code.length === length);
  for (let count = 0; count < tries; count++) {
    const code = Array.from({ length }, () => codeLetters[random(codeLetters.length)]!).join('');
    const isMixed = /\d/.test(code) && /[A-Z]/.test(code);
    if (isMixed && others.every((other) => differences(code, other) >= 2)) return code;
  }
  throw new Error(
    `Alle Codes mit ${length} Zeichen sind vergeben oder zu ähnlich.\n→ Verlängern Sie sie: „npm run codes -- new --length ${length + 1}“.`,
  );
}

function lengthFor(origin: string): number {
  const room = mostCharacters.version2 - payloadOf({ origin }, '').length;
  return room >= usual || room < fewest ? usual : room;
}

const differences = (a: string, b: string) => Array.from(a).filter((letter, index) => letter !== b[index]).length;
