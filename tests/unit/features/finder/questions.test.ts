import { expect, test } from 'vitest';
import { answersOf, finderOf, fitOf } from '../../../../src/features/finder/questions.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { fixturePage } from '../../region.ts';

type Site = Entry<'sites'>;

const on = (asOf = '2026-11-23', locale = 'de') => {
  const page = fixturePage('overview/sites', locale, asOf);
  return { page, port: entryOf<'sites'>(page.site, 'sites/hafen') };
};

const withRecord = (entry: Site, record: Partial<Site['record']>): Site => ({
  ...entry,
  record: { ...entry.record, ...record },
});

const stated = <T>(value: T) => ({ value, asOf: '2024', source: 'stadt-musterstadt', class: 'durable' as const });

test('P13: a site fits its place, zone, availability and way, and perhaps what nobody says of it', () => {
  const { page, port } = on();
  expect(fitOf(port, page)).toEqual({
    area: ['1?', '5?'],
    place: ['musterstadt'],
    zoning: ['GE'],
    availability: ['now'],
    readyFrom: ['0?', '6?', '12?', '24?'],
    rail: ['1?'],
    bandwidth: ['100?', '1000?', '10000?'],
    motorway: ['5', '10', '20', '40'],
    kind: ['land'],
  });
});

test('a plot that is one piece for certain is what counts', () => {
  const { page, port } = on();
  const { areaFree } = port.record.figures;
  const plot = withRecord(port, { figures: { ...port.record.figures, largestPlot: { ...areaFree!, value: 0.9 } } });
  expect(fitOf(plot, page).area).toEqual([]);
  const large = withRecord(port, { figures: { ...port.record.figures, largestPlot: { ...areaFree!, value: 12 } } });
  expect(fitOf(large, page).area).toEqual(['1', '5', '10']);
});

test('a building has no land, and no field of land is open there', () => {
  const { page, port } = on();
  const centre = fitOf(withRecord(port, { kind: 'centre', zoning: undefined }), page);
  expect([centre.area, centre.zoning, centre.rail]).toEqual([[], [], []]);
});

test('P1: a figure under review is no answer, and still more than it says is not offered', () => {
  const { page, port } = on('2027-02-02');
  expect(fitOf(port, page).area).toEqual(['1?', '5?']);
  expect(answersOf(port, page).find(({ name }) => name === 'area')?.answer).toBeUndefined();
});

test('an availability that lapsed is asked for as "on request"', () => {
  const { page, port } = on('2027-01-31');
  expect(fitOf(port, page).availability).toEqual(['onRequest', 'now?', 'planned?']);
});

test.each([
  ['inUse', ['1']],
  ['reactivatable', ['1']],
  ['possible', []],
  ['planned', []],
  ['none', []],
] as const)('rail "%s" fits %j', (rail, fit) => {
  const { page, port } = on();
  expect(fitOf(withRecord(port, { rail: stated(rail) }), page).rail).toEqual(fit);
});

test('a site in no location of its own is found in the surroundings', () => {
  const { page, port } = on();
  expect(fitOf(withRecord(port, { locations: [] }), page).place).toEqual(['elsewhere']);
});

test('an answer that is a number has its day beside it', () => {
  const { page, port } = on();
  expect(answersOf(port, page).find(({ name }) => name === 'motorway')?.answer).toEqual({
    text: '4\u00a0km',
    amount: 4,
    date: 'undatiert',
  });
});

test('P1: the way to the motorway is the nearest in kilometres that still holds', () => {
  const { page, port } = on();
  const [a7] = port.record.distances.filter(({ kind }) => kind === 'motorway');
  const motorways = (...distances: Site['record']['distances']) =>
    answersOf(withRecord(port, { distances }), page).find(({ name }) => name === 'motorway')?.answer?.amount;
  const overdue = { ...a7!, value: 2, reviewBy: '2026-01-01' };
  expect(motorways(overdue, { ...a7!, value: { min: 3, max: 9 } }, { ...a7!, value: 8 })).toBe(8);
  expect(motorways(overdue)).toBeUndefined();
  expect(motorways({ ...a7!, unit: 'min' })).toBeUndefined();
});

test('asks only what some site of the region answers, and for zones there are', () => {
  const { page } = on();
  const { first, more } = finderOf(page);
  expect([...first, ...more].map(({ name }) => name)).toEqual([
    'area',
    'place',
    'zoning',
    'availability',
    'motorway',
    'kind',
  ]);
  expect(more.find(({ name }) => name === 'zoning')?.choices.map(({ value }) => value)).toEqual(['GE']);
});
