import type { FirstIndex } from '../first-index.ts';

type Area = FirstIndex['areas'][number];

/** An area in a query, in hectares or square metres, with what belongs to it: "ab 10 ha", "50.000 m²". */
const written = /(\d[\d.,'’ ]*)\s?(ha|hektar[a-z]*|hectares?|m²|m2|qm|sqm)(?![\p{L}\p{N}])/iu;

/** The finder with the least area that somebody asks for: the largest of its steps that is not above it, else its first. */
export function areaAsked(query: string, { areas }: Pick<FirstIndex, 'areas'>): Area | undefined {
  const [, number, unit] = written.exec(query) ?? [];
  if (!number || !unit) return undefined;
  const hectares = amountIn(number) / (/^h/i.test(unit) ? 1 : 10_000);
  return areas.findLast((area) => area.hectares <= hectares) ?? areas[0];
}

/** A query without its area, which is no word of any page. */
export const withoutArea = (query: string): string => query.replace(written, ' ').trim();

/** `50.000`, `50 000` and `50’000` are thousands; `2,5` and `2.5` are two and a half. */
function amountIn(number: string): number {
  const plain = number.replace(/[.,'’ ](?=\d{3}(?!\d))/g, '').trim();
  return Number(plain.replace(',', '.').replace(/[^\d.]/g, ''));
}
