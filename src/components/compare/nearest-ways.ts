import type { Page } from '../../routes/page.ts';
import type { Distance } from '../../schemas/figure.ts';
import { figureViewOf } from '../figure-view.ts';
import type { ProfileGroup } from '../profile-rows.ts';
import type { ComparedEntry } from './comparison.ts';

/** What an investor asks of a place's ways. */
const wanted = ['motorway', 'road', 'station', 'airport', 'port'] as const satisfies Distance['kind'][];

/** The nearest of each, as rows of a profile. */
export function nearestWays({ record }: ComparedEntry, page: Page): ProfileGroup {
  return {
    group: 'ways',
    heading: page.t('compare.ways'),
    rows: wanted.map((kind) => {
      const [nearest] = record.distances
        .filter((distance) => distance.kind === kind)
        .sort((a, b) => minutesOrKilometres(a) - minutesOrKilometres(b));
      const view = nearest && figureViewOf(nearest, page, 'table');
      return {
        field: kind,
        label: page.t(`distanceKinds.${kind}`),
        value: view && (view.isOverdue ? view.text : `${view.text}, ${page.say(nearest.to)}`),
        dating: view,
      };
    }),
  };
}

function minutesOrKilometres({ value, unit }: Distance): number {
  const number = typeof value === 'number' ? value : value.max;
  return unit === 'h' ? number * 60 : number;
}
