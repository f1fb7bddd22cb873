import { degreesMeant, numberMeant } from './number-meant.ts';

/** What somebody means who writes a position in one text or list: `54.1, 9.6`, `54,1° N 9,6° O`, `[54.1, 9.6]`. */
export function positionMeant(input: unknown): { lat: string; lon: string } | undefined {
  const parts = Array.isArray(input) ? input.map(String) : partsOf(String(input));
  if (parts.length !== 2) return undefined;
  const numbers = parts.map((part) => degreesMeant(part) ?? numberMeant(withoutSide(part))?.written.at(-1));
  const [lat, lon] = /[EOW]\s*$/i.test(parts[0] ?? '') ? numbers.toReversed() : numbers;
  if (lat === undefined || lon === undefined) return undefined;
  return Math.abs(Number(lat)) <= 90 && Math.abs(Number(lon)) <= 180 ? { lat, lon } : undefined;
}

/** Two numbers, by what stands between them: a comma is one of decimals where no space follows it. */
function partsOf(text: string): string[] {
  const separators = [/\s*[;/]\s*/, /\s*,\s+/, /(?<=[NSEOW])[\s,]+/i, /(?<=\d)\s+(?=[-\d])/, /,/];
  return separators.map((separator) => text.trim().split(separator)).find((parts) => parts.length === 2) ?? [];
}

const withoutSide = (part: string) => {
  const [, number = part, side = ''] = /^\s*(.*?)\s*°?\s*([NSEOW]?)\s*$/i.exec(part) ?? [];
  return /[SW]/i.test(side) ? `-${number}` : number;
};
