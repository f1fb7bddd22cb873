import { describe, expect, test } from 'vitest';
import { profileOf } from '../../../../src/facts/profile-rows.ts';
import { comparisonOf } from '../../../../src/features/compare/comparison.ts';
import { finderOf, fitOf } from '../../../../src/features/finder/questions.ts';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { wantedOfCentres, wantedOfLand } from '../../../../src/features/status/wanted-facts.ts';
import { jsonLdOf } from '../../../../src/output/json-ld/json-ld.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../../src/routes/site.ts';
import type { Reading, SiteField } from '../../../../src/schemas/site-fields/field.ts';
import { siteFields } from '../../../../src/schemas/site-fields/site-fields.ts';
import { site as siteSchema } from '../../../../src/schemas/records/site.ts';
import { fixtureSite, harbourSite } from '../../region.ts';

const dated = { asOf: '2026-11-01', source: 'stadt-musterstadt', class: 'durable' as const };

/** Something to state, by how it reads. */
const examples: Record<Reading, unknown> = {
  words: { de: 'auf Deutsch', en: 'in English' },
  wordList: [{ de: 'Holz', en: 'timber' }],
  names: ['Muster GmbH'],
  text: 'Kaistraße 1, Musterstadt',
  code: 'inUse',
  codes: [],
  day: '2027-03-01',
  plan: { stage: 'binding' },
};

const codes: Record<string, string[]> = { zoning: ['GI'], utilities: ['gas'] };

const stated = (field: SiteField) =>
  field.of === 'statement' ? { ...dated, value: codes[field.name] ?? examples[field.reads] } : undefined;

const units: Record<string, string> = { bandwidth: 'Mbit/s', utilisation: 'percent', price: 'EUR/m2' };

/** A site of this kind that states all it can. */
function statingAll(kind: 'land' | 'centre') {
  const site = harbourSite(({ entries }) => {
    for (const { key, record } of entries) {
      if (key !== 'sites/hafen') continue;
      const statements = siteFields.map((field) => [field.name, stated(field)] as const).filter(([, value]) => value);
      const figures = siteFields
        .filter(({ of }) => of === 'figure')
        .map(({ name }) => [name, { ...dated, value: 1000, unit: units[name] ?? 'ha', status: 'actual' }] as const);
      Object.assign(record, { kind, ...Object.fromEntries(statements), figures: Object.fromEntries(figures) });
    }
  });
  const [language] = site.languages;
  return {
    site,
    page: pageOf(site, routeOf(site, 'overview/sites', language!), language!),
    hafen: entryOf<'sites'>(site, 'sites/hafen'),
  };
}

describe.each(['land', 'centre'] as const)('a site of the kind %s that states everything', (kind) => {
  const { site, page, hafen } = statingAll(kind);
  const own = siteFields.filter(({ group, of }) => group?.[kind] && of !== 'way');
  const profile = profileOf(hafen, page)!.flatMap(({ rows, furtherRows }) => [...rows, ...furtherRows]);
  const compared = comparisonOf('sites', page).groups.flatMap(({ rows }) => rows);

  test.each(own.map((field) => [`${field.of} ${field.name}`, field] as const))(
    'shows %s in profile and comparison',
    (_, { name, of }) => {
      // A price is a figure or a text, never both.
      if (of === 'statement' && name === 'price') return;
      expect(profile.find(({ field }) => field === name)?.value).toBeTruthy();
      expect(compared.some(({ field, cells }) => field === name && cells.some((cell) => cell?.value))).toBe(true);
    },
  );

  test('publishes every statement and figure, by the schema of the data', () => {
    const { files } = openDataOf(site);
    const { entries } = JSON.parse(files.find(({ path }) => path === 'data/sites.json')!.body!) as {
      entries: { id: string; figures: object }[];
    };
    const published = entries.find(({ id }) => id === 'hafen')!;
    const named = (of: SiteField['of']) => siteFields.filter((field) => field.of === of).map(({ name }) => name);
    expect(Object.keys(published)).toEqual(expect.arrayContaining(named('statement')));
    expect(Object.keys(published.figures)).toEqual(expect.arrayContaining(named('figure')));
  });
});

test.each(siteFields.filter(({ isStructured }) => isStructured).map(({ name }) => [name]))(
  'the page of a site tells machines its %s, with its day and source',
  (name) => {
    const { site } = statingAll('land');
    const [language] = site.languages;
    const data = jsonLdOf(pageOf(site, routeOf(site, 'sites/hafen', language!), language!), '');
    const { '@graph': graph } = JSON.parse(data) as { '@graph': { additionalProperty?: { propertyID: string }[] }[] };
    const properties = graph.flatMap(({ additionalProperty = [] }) => additionalProperty);
    expect(properties.find(({ propertyID }) => propertyID === name)).toMatchObject({
      value: expect.stringMatching(/./) as string,
      valueReference: { observationDate: '2026-11-01' },
    });
  },
);

test('every statement of the table is a field of the record, and reads back what an editor writes', () => {
  const { record } = entryOf<'sites'>(fixtureSite(), 'sites/hafen');
  for (const field of siteFields.filter(({ of, name }) => of === 'statement' && name !== 'utilities')) {
    const read = siteSchema.safeParse({ ...record, [field.name]: stated(field) });
    expect([field.name, read.error?.issues]).toEqual([field.name, undefined]);
  }
});

test.each(siteFields.filter(({ filter }) => filter).map((field) => [field.name, field] as const))(
  'the finder asks for %s once a site answers it, and the site is found',
  (name, { filter }) => {
    const { page, hafen } = statingAll('land');
    const question = finderOf(page).more.find((question) => question.name === name)!;
    expect(question.choices.map(({ label }) => label).every(Boolean)).toBe(true);
    expect(fitOf(hafen, page)[name]).not.toEqual([]);
    if (filter?.ask === 'atLeast') expect(fitOf(hafen, page)[name]).toEqual(['100', '1000']);
    if (filter?.ask === 'inMonths') expect(fitOf(hafen, page)[name]).toEqual(['6', '12', '24']);
  },
);

test('the finder does not ask what no site answers', () => {
  const site = fixtureSite();
  const [language] = site.languages;
  const { first, more } = finderOf(pageOf(site, routeOf(site, 'overview/sites', language!), language!));
  expect([...first, ...more].map(({ name }) => name)).not.toEqual(expect.arrayContaining(['bandwidth']));
});

test.each([
  ['land', wantedOfLand],
  ['centre', wantedOfCentres],
] as const)('completeness of %s asks for each field with a rank once, in that order', (kind, wanted) => {
  const ranked = siteFields
    .flatMap(({ wanted }) => (wanted?.rank[kind] ? [{ name: wanted.name, rank: wanted.rank[kind] }] : []))
    .sort((a, b) => a.rank - b.rank)
    .map(({ name }) => name);
  expect(wanted.map(({ name }) => name).filter((name) => ranked.includes(name))).toEqual(ranked);
});
