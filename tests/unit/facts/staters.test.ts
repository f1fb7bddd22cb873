import { describe, expect, test } from 'vitest';
import { profileRowsOf } from '../../../src/facts/profile-rows.ts';
import { statersOf } from '../../../src/facts/staters.ts';
import { pageOf } from '../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../src/routes/site.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { siteFields } from '../../../src/schemas/site-fields/site-fields.ts';
import { harbourSite } from '../region.ts';

const dated = { asOf: '2026', source: 'stadt-musterstadt' };
const motorway = { to: 'A1', kind: 'motorway', value: 9, unit: 'km', class: 'durable', ...dated };
const known = {
  rail: { value: 'inUse', ...dated },
  zoning: { value: ['GI'], ...dated },
  utilities: { value: ['water'], ...dated },
  operator: { value: 'Hafen AG', ...dated },
  distances: [motorway],
  price: { value: 'nach Vereinbarung', ...dated },
};
const silent = {
  ...Object.fromEntries(siteFields.map(({ name }) => [name, undefined])),
  figures: {},
  distances: [],
};

/** Land that states what is given and nothing else, and says of what it is a part. */
function siteOfParts(lands: Record<string, object>) {
  return harbourSite((region) => {
    const hafen = entry(region.entries, 'hafen');
    region.entries = region.entries.filter(({ kind }) => kind !== 'sites');
    const { municipality, state, availability, kind } = hafen.record;
    for (const [id, record] of Object.entries(lands)) {
      region.entries.push({
        ...hafen,
        id,
        key: `sites/${id}`,
        texts: Object.fromEntries(
          Object.entries(hafen.texts).map(([key, text]) => [key, { ...text, title: id, slug: id }]),
        ),
        record: { ...hafen.record, ...silent, municipality, state, availability, kind, ...record },
      });
    }
  });
}

const entry = (entries: readonly Entry[], id: string) =>
  entries.find(({ key }) => key === `sites/${id}`) as Entry<'sites'>;

const field = (name: string) => siteFields.find((field) => field.name === name)!;

const statersIn = (lands: Record<string, object>, id: string, name: string): string[] => {
  const site = siteOfParts(lands);
  return statersOf(entryOf<'sites'>(site, `sites/${id}`), field(name), site).map(({ id }) => id);
};

describe('statersOf', () => {
  const { rail, zoning, utilities, operator, distances, price } = known;
  test.each([
    ['its own statement goes before all others', { a: { rail }, b: { partOf: 'a', rail } }, 'b', 'rail', ['b']],
    ['what serves a whole serves its parts', { a: { utilities }, b: { partOf: 'a' } }, 'b', 'utilities', ['a']],
    ['a way to a whole is one to its parts', { a: { distances }, b: { partOf: 'a' } }, 'b', 'motorway', ['a']],
    ['a way to a part is one to its whole', { a: {}, b: { partOf: 'a', distances } }, 'a', 'motorway', ['b']],
    ['another kind of way is none', { a: {}, b: { partOf: 'a', distances } }, 'a', 'airport', []],
    ['the zoning of a whole says nothing of one part', { a: { zoning }, b: { partOf: 'a' } }, 'b', 'zoning', []],
    ['the zoning of a part is had in the whole', { a: {}, b: { partOf: 'a', zoning } }, 'a', 'zoning', ['b']],
    ['a price is that of one plot, upwards', { a: {}, b: { partOf: 'a', price } }, 'a', 'price', []],
    ['and downwards', { a: { price }, b: { partOf: 'a' } }, 'b', 'price', []],
    [
      'hectares go neither way',
      { a: {}, b: { partOf: 'a', figures: { areaFree: { value: 5, unit: 'ha', ...dated } } } },
      'a',
      'areaFree',
      [],
    ],
    ['the nearest whole answers', { a: { rail }, b: { partOf: 'a', rail }, c: { partOf: 'b' } }, 'c', 'rail', ['b']],
    ['else the one beyond', { a: { operator }, b: { partOf: 'a' }, c: { partOf: 'b' } }, 'c', 'operator', ['a']],
    ['else a part of a part', { a: {}, b: { partOf: 'a' }, c: { partOf: 'b', rail } }, 'a', 'rail', ['c']],
    [
      'several parts answer together',
      { a: {}, b: { partOf: 'a', zoning }, c: { partOf: 'a', zoning } },
      'a',
      'zoning',
      ['b', 'c'],
    ],
    [
      'a building says nothing of the land',
      { a: {}, b: { partOf: 'a', kind: 'centre', operator } },
      'a',
      'operator',
      [],
    ],
    [
      'the land says how to get to a building',
      { a: { distances }, b: { partOf: 'a', kind: 'centre' } },
      'b',
      'motorway',
      ['a'],
    ],
    ['two that call each other a part end', { a: { partOf: 'b' }, b: { partOf: 'a' } }, 'a', 'rail', []],
  ] as const)('%s', (_, lands, id, name, expected) => {
    expect(statersIn(lands as Record<string, object>, id, name)).toEqual(expected);
  });
});

describe('a profile of a whole and its parts', () => {
  const rowsIn = (lands: Record<string, object>, id: string) => {
    const site = siteOfParts(lands);
    const [language] = site.languages;
    const rows = profileRowsOf(
      entryOf(site, `sites/${id}`),
      pageOf(site, routeOf(site, `sites/${id}`, language!), language!),
    );
    return (name: string) => rows.filter(({ field }) => field === name);
  };

  test('says for which ground it holds, with the day of the one that states it', () => {
    const row = rowsIn({ a: {}, b: { partOf: 'a', rail: known.rail } }, 'a')('rail');
    expect(row).toMatchObject([{ value: 'in Betrieb', dating: { scope: 'gilt für: b', short: '2026' } }]);
  });

  test('leaves a narrower scope as it is', () => {
    const rail = { ...known.rail, scope: { de: 'nördliche Gleise', en: 'northern tracks' } };
    const row = rowsIn({ a: {}, b: { partOf: 'a', rail } }, 'a')('rail');
    expect(row).toMatchObject([{ dating: { scope: 'gilt für: nördliche Gleise' } }]);
  });

  test('names each part where several answer', () => {
    const lands = {
      a: {},
      b: { partOf: 'a', zoning: known.zoning },
      c: { partOf: 'a', zoning: { value: ['GE'], asOf: '2025', source: 'stadt-musterstadt' } },
    };
    expect(rowsIn(lands, 'a')('zoning')).toMatchObject([
      {
        value: 'je nach Teilfläche',
        details: [
          { label: 'b', value: 'Industriegebiet (GI)', dating: { short: '2026' } },
          { label: 'c', value: 'Gewerbegebiet (GE)', dating: { short: '2025' } },
        ],
      },
    ]);
  });

  test('adds no hectares twice', () => {
    const areaFree = { value: 5, unit: 'ha', class: 'durable', ...dated };
    expect(rowsIn({ a: {}, b: { partOf: 'a', figures: { areaFree } } }, 'a')('areaFree')).toMatchObject([
      { value: undefined },
    ]);
  });
});
