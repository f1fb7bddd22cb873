import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import type { Localised } from '../schemas/basics.ts';
import type { Distance } from '../schemas/figures/figure.ts';
import type { Journey } from '../schemas/records/journey.ts';
import type { Entry } from '../schemas/region.ts';
import { farEnd, measureOf } from './distance-lines.ts';
import { type FigureView, figureViewOf } from './figure-view.ts';

/** A part of a journey, ready to print and to draw. */
export interface LegView {
  from: string;
  to: string;
  mode: Distance['mode'];
  view: FigureView;
  way: Distance;
  /** Minutes before it begins, as far as anybody says. */
  after: number;
}

export interface JourneyView {
  /** `Zürich nach Cottbus`, and by what where that is not the only way. */
  name: string;
  from: string;
  to: string;
  /** The key of the place where it ends. */
  place: string;
  /** None where nobody states the whole of it, or a part of it is under review. */
  legs: LegView[];
  /** Minutes of all legs. */
  minutes: number;
}

/** The way of a place that leads from a destination, by its name in any language; a time, or it is none. */
export const lastWay = (place: Entry<'locations'>, name: string): Distance | undefined =>
  place.record.distances.find((way) => namesOf(way.to).includes(name) && measureOf(way) === 'min');

const namesOf = (name: Localised): string[] => (typeof name === 'string' ? [name] : Object.values(name));

export function journeyOf({ from, by, to, legs, last }: Journey, page: Page): JourneyView {
  const key = `locations/${to}`;
  const home = last === undefined ? undefined : lastWay(entryOf<'locations'>(page.site, key), last);
  const start = page.say(from);
  const end = page.name(key);
  const views: LegView[] = [];
  let [minutes, at] = [0, start];
  for (const way of home ? [...legs, home] : []) {
    const next = way === home ? end : page.say(way.to);
    views.push({ from: at, to: next, mode: way.mode, view: figureViewOf(way, page), way, after: minutes });
    [minutes, at] = [minutes + farEnd(way), next];
  }
  const isWhole = views.every(({ view }) => !view.isOverdue);
  const name = page.t('journeys.name', { from: start, to: end });
  return {
    name: by ? `${name} (${page.say(by)})` : name,
    from: start,
    to: end,
    place: key,
    legs: isWhole ? views : [],
    minutes: isWhole ? minutes : 0,
  };
}

/** All legs together: `mindestens 13 h 46 min`. Undefined for one leg, which says it itself. */
export function totalText({ legs, minutes }: JourneyView, { formats, t }: Page): string | undefined {
  if (legs.length < 2) return undefined;
  const qualifiers = legs.map(({ way }) => way.qualifier);
  const isOpen = qualifiers.some((qualifier) => qualifier === 'moreThan' || qualifier === 'atLeast');
  const qualifier = isOpen ? 'atLeast' : 'about';
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return formats.amount({ value: rest, unit: 'min', qualifier }, t);
  const whole = formats.amount({ value: hours, unit: 'h', qualifier }, t);
  return rest === 0 ? whole : `${whole} ${formats.amount({ value: rest, unit: 'min' }, t)}`;
}
