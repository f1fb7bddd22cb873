import { type Html, html as element } from '../../locales/html.ts';
import { daysBetween } from './days.ts';
import { fewest, type ScanReport, type Sum, type Values } from './scan-report.ts';

/** What happened in one or more days that follow one another. */
export interface Bar {
  scanned: number;
  typed: number;
  /** As many as the values nobody tells can be at most. */
  few: number;
}

/** How many days a bar stands for, so that a year too has bars one can tell apart. */
export function daysPerBar({ period }: ScanReport): number {
  const days = period ? daysBetween(period.from, period.until).length : 0;
  return widths.find((width) => days / width <= maxBars) ?? widths.at(-1)!;
}

const widths = [1, 7, 28, 364];
const maxBars = 70;

/** The bars of a period, from what is told of its days. Days without anything are empty bars. */
export function barsOf(
  { period }: ScanReport,
  told: readonly { day: string; values: Values<Sum> }[],
  perBar: number,
): Bar[] {
  if (!period) return [];
  const values = new Map(told.map(({ day, values }) => [day, values]));
  const bars: Bar[] = [];
  for (const [index, day] of daysBetween(period.from, period.until).entries()) {
    const bar = (bars[Math.floor(index / perBar)] ??= { scanned: 0, typed: 0, few: 0 });
    const { scanned, typed } = values.get(day) ?? nothing;
    bar.scanned += scanned.told;
    bar.typed += typed.told;
    bar.few += (scanned.few + typed.few) * (fewest - 1);
  }
  return bars;
}

const none: Sum = { told: 0, few: 0 };
const nothing = { scanned: none, typed: none };

/** The end of a scale that holds all bars: a round number that can be halved. */
export function scaleOf(bars: readonly Bar[]): number {
  const highest = Math.max(10, ...bars.map(({ scanned, typed, few }) => scanned + typed + few));
  const power = 10 ** Math.floor(Math.log10(highest));
  return [1, 2, 4, 6, 8, 10].map((step) => step * power).find((end) => end >= highest)!;
}

/** Bars to scale: filled, outlined and dotted, above one another. For the eye; the numbers stand in the tables. */
export function drawBars(bars: readonly Bar[], scale: number): Html {
  const shapes = bars.flatMap(({ scanned, typed, few }, index) => [
    rect('scanned', index, 0, scanned, scale),
    rect('typed', index, scanned, typed, scale),
    rect('few', index, scanned + typed, few, scale),
  ]);
  return element`<svg class="bars" viewBox="0 0 ${columnsFor(bars)} ${scale}" preserveAspectRatio="none" aria-hidden="true">${shapes}</svg>`;
}

/** How many bars have room side by side: those of a fair of three days do not fill a page. */
export const columnsFor = (bars: readonly Bar[]) => Math.max(bars.length, 14);

function rect(name: keyof Bar, index: number, from: number, height: number, scale: number): Html {
  if (height === 0) return element``;
  return element`<rect class="${name}" x="${index + 0.15}" y="${scale - from - height}" width="0.7" height="${height}"/>`;
}
