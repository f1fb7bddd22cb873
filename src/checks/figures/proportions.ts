import { bounds } from '../../schemas/figures/amounts.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { squareMetres } from './square-metres.ts';

/** Parts that are larger than their whole: a free area above the gross one, a site above its municipality. */
export function checkProportions({ parts: { entries } }: CheckContext): Issue[] {
  const byKey = new Map(entries.map((entry) => [entry.key, entry]));
  return entries.flatMap((entry) => [
    ...ownParts.flatMap(([part, whole]) => largerThan(entry, part, { holder: entry, key: whole })),
    ...wholesOf(entry, byKey).flatMap((whole) => largerThan(entry, 'areaGross', whole)),
  ]);
}

/** Figures of one entry, the part before the whole. */
const ownParts = [
  ['areaNet', 'areaGross'],
  ['areaFree', 'areaGross'],
  ['areaContiguous', 'areaGross'],
  ['areaContiguous', 'areaFree'],
  ['largestPlot', 'areaGross'],
  ['smallestPlot', 'areaGross'],
  ['smallestPlot', 'largestPlot'],
  ['landUsed', 'area'],
  ['landUnused', 'area'],
] as const;

interface Whole {
  holder: Entry;
  key: string;
}

/** The site it is part of, and its municipality where it lies in one alone. */
function wholesOf(entry: Entry, byKey: Map<string, Entry>): Whole[] {
  const { record } = entry;
  if (!('municipality' in record)) return [];
  const whole = byKey.get(`sites/${record.partOf}`);
  const [town, ...others] = record.locations.flatMap((id) => byKey.get(`locations/${id}`) ?? []);
  return [
    ...(whole ? [{ holder: whole, key: 'areaGross' }] : []),
    ...(town && others.length === 0 ? [{ holder: town, key: 'area' }] : []),
  ];
}

function largerThan(entry: Entry, key: string, { holder, key: wholeKey }: Whole): Issue[] {
  const part = entry.record.figures[key];
  const whole = holder.record.figures[wholeKey];
  if (!part || !whole || !areComparable(part, whole)) return [];
  const [least, most] = [
    squareMetres(bounds(part.value).min, part.unit),
    squareMetres(bounds(whole.value).max, whole.unit),
  ];
  // That nothing has so little room is told already.
  if (least === undefined || most === undefined || most < 0 || least <= most) return [];
  const { file, locate } = entry.documents.record;
  const at = ['figures', key, 'value'];
  const ofWhom = holder === entry ? '' : ` von ${holder.key}`;
  return [
    {
      file,
      at,
      ...locate(at),
      problem: `„${key}“ (${told(part)}) ist größer als „${wholeKey}“${ofWhom} (${told(whole)}): ein Teil größer als das Ganze.`,
      hint: 'Berichtigen Sie Wert oder Einheit. Gilt die Angabe für ein anderes Gebiet, sagen Sie es unter scope.',
      level: 'warning',
    },
  ];
}

/** A plan may be larger than what there is, and another area has another size. */
function areComparable(part: Figure, whole: Figure): boolean {
  const isOpen = ['moreThan', 'atLeast', 'from'].includes(whole.qualifier ?? '');
  return !part.scope && !whole.scope && !isOpen && part.status === whole.status;
}

function told({ value, unit }: Figure): string {
  const { min, max } = bounds(value);
  return `${min === max ? min : `${min} bis ${max}`} ${unit}`;
}
