import { describe, expect, test } from 'vitest';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { schemaFaults } from '../../../json-schema.ts';
import { fixtureSite } from '../../region.ts';
import { collectionIn, jsonOf, lausitz } from '../../output/open-data/opened.ts';

const regions = {
  'the fixture': fixtureSite(),
  'the Lausitz': lausitz('2026-11-24'),
  'in 2031': lausitz('2031-12-31'),
};

describe('P8: the files of open data', () => {
  test('have addresses that never change', () => {
    expect(openDataOf(regions['the fixture']).files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'data/sites.json',
        'data/sites.csv',
        'data/sites.geojson',
        'data/locations.geojson',
        'data/schemas/sites.schema.json',
        'data/catalogue.jsonld',
        'data/index.json',
      ]),
    );
  });

  test('leave out collections without entries', () => {
    const paths = openDataOf(regions['the fixture']).files.map(({ path }) => path);
    expect(paths).not.toContain('data/guides.json');
    expect(paths).not.toContain('data/schemas/guides.schema.json');
  });

  test('are the same, byte by byte, from the same content on the same day', () => {
    expect(openDataOf(fixtureSite())).toEqual(openDataOf(fixtureSite()));
    expect(openDataOf(fixtureSite()).files).not.toEqual(openDataOf(fixtureSite('2029-01-01')).files);
  });

  test('are all listed, with their size where they are written with the others', () => {
    const site = regions['the Lausitz'];
    const { files } = jsonOf(site, 'index.json') as { files: { url: string; bytes?: number }[] };
    expect(files.map(({ url, bytes }) => [url, bytes])).toEqual(
      openDataOf(site)
        .files.filter(({ path }) => path !== 'data/index.json')
        .map(({ path, body }) => [
          `${site.origin}/${path}`,
          body === undefined ? undefined : new TextEncoder().encode(body).length,
        ]),
    );
  });
});

describe.each(Object.entries(regions))('P8: the JSON of every collection of %s', (_, site) => {
  const collections = openDataOf(site).holdings.map(({ collection }) => collection.collection);

  test.each(collections)('%s fits its published schema, says an independent validator', (kind) => {
    const schema = jsonOf(site, `schemas/${kind}.schema.json`) as { $id: string };
    const file = collectionIn(site, `${kind}.json`);
    expect(file.schema).toBe(schema.$id);
    expect(schemaFaults(schema, file)).toEqual([]);
  });
});

test('P8: a schema refuses a value without a source, and a field nobody knows', () => {
  const site = regions['the fixture'];
  const schema = jsonOf(site, 'schemas/sites.schema.json') as object;
  const file = collectionIn(site, 'sites.json');
  const [entry] = file.entries;
  const figure = { ...entry!.figures.areaGross!, sources: [] };
  const unsourced = { ...file, entries: [{ ...entry, figures: { areaGross: figure }, colour: 'red' }] };
  expect(schemaFaults(schema, unsourced).join()).toMatch(/areaGross\/sources must NOT have fewer than 1 items/);
  expect(schemaFaults(schema, unsourced).join()).toMatch(/must NOT have additional properties/);
});

test('P8: a schema knows the codes of a field', () => {
  const site = regions['the fixture'];
  const file = collectionIn(site, 'sites.json');
  const entries = file.entries.map((entry) => ({ ...entry, kind: 'castle' }));
  expect(schemaFaults(jsonOf(site, 'schemas/sites.schema.json') as object, { ...file, entries })).toEqual([
    '/entries/0/kind must be equal to one of the allowed values',
  ]);
});
