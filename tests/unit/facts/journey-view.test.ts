import { expect, test } from 'vitest';
import { journeyOf, totalText } from '../../../src/facts/journey-view.ts';
import { entryOf } from '../../../src/routes/site.ts';
import type { Distance } from '../../../src/schemas/figures/figure.ts';
import type { Journey } from '../../../src/schemas/records/journey.ts';
import { fixturePage } from '../region.ts';

const way = (to: Distance['to'], value: number, unit: Distance['unit'], further: Partial<Distance> = {}): Distance => ({
  to,
  kind: 'city',
  mode: 'rail',
  value,
  unit,
  asOf: '2026',
  source: 'stadt-musterstadt',
  class: 'durable',
  ...further,
});

function journeyFrom(journey: Partial<Journey>, ways: Distance[], asOf?: string) {
  const page = fixturePage('home', 'en', asOf);
  entryOf<'locations'>(page.site, 'locations/musterstadt').record.distances = ways;
  const view = journeyOf({ from: { de: 'Wien', en: 'Vienna' }, to: 'musterstadt', legs: [], ...journey }, page);
  return { view, total: totalText(view, page) };
}

const fromBerlin = way('Berlin', 90, 'min');

test('goes over its own legs, then the way the place states', () => {
  const { view, total } = journeyFrom(
    { legs: [way({ de: 'Prag', en: 'Prague' }, 4, 'h'), way('Berlin', 4.5, 'h')], last: 'Berlin' },
    [fromBerlin],
  );
  expect(view.legs.map(({ from, to, view, after }) => [from, to, view.text, after])).toEqual([
    ['Vienna', 'Prague', '4\u00a0h', 0],
    ['Prague', 'Berlin', '4.5\u00a0h', 240],
    ['Berlin', 'Musterstadt', '90\u00a0min', 510],
  ]);
  expect(view.minutes).toBe(600);
  expect(total).toBe('about 10\u00a0h');
});

test('says by what, where that is not the only way', () => {
  const journey = { by: { de: 'mit dem Nachtzug', en: 'by night train' }, last: 'Berlin' };
  expect(journeyFrom(journey, [fromBerlin]).view.name).toBe('Vienna to Musterstadt (by night train)');
});

test('a leg that may be longer leaves the whole open', () => {
  expect(
    journeyFrom({ legs: [way('Berlin', 12, 'h', { qualifier: 'moreThan' })], last: 'Berlin' }, [fromBerlin]).total,
  ).toBe('at least 13\u00a0h 30\u00a0min');
});

test('one leg needs no sum', () => {
  const { view, total } = journeyFrom({ from: 'Berlin', last: 'Berlin' }, [fromBerlin]);
  expect(view.legs).toHaveLength(1);
  expect(total).toBeUndefined();
});

test.each<[string, Partial<Journey>, Distance[]]>([
  ['nobody states the last leg', {}, [fromBerlin]],
  ['the place states a length alone', { last: 'Berlin' }, [way('Berlin', 110, 'km')]],
  ['the place knows another name', { last: 'Prag' }, [fromBerlin]],
])('is open where %s', (_, journey, ways) => {
  expect(journeyFrom(journey, ways).view.legs).toEqual([]);
});

test('P1: is open as a whole while a leg is under review', () => {
  const { view } = journeyFrom({ last: 'Berlin' }, [fromBerlin], '2040-01-01');
  expect(view).toMatchObject({ legs: [], minutes: 0 });
});
