import { siteOf } from '../../../../src/features/house.ts';
import { describe, expect, test } from 'vitest';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import type { Entry, Region } from '../../../../src/schemas/region.ts';
import { fixtureFolder, fixtureSite } from '../../region.ts';
import { jsonOf, lausitz } from '../../output/open-data/opened.ts';

interface Node {
  '@id': string;
  '@type': string;
  [property: string]: unknown;
}

const site = lausitz('2026-11-24');
const catalogue = jsonOf(site, 'catalogue.jsonld') as Node & {
  '@context': Record<string, string>;
  'dcat:dataset': Node[];
};
const datasets = catalogue['dcat:dataset'];
const distributions = datasets.flatMap((dataset) => dataset['dcat:distribution'] as Node[]);

/** What DCAT-AP 3 asks of each class, and what it recommends and we keep. */
const asked: [string, Node[], string[]][] = [
  ['dcat:Catalog', [catalogue], ['dct:title', 'dct:description', 'dct:publisher', 'dcat:dataset', 'dct:license']],
  [
    'dcat:Dataset',
    datasets,
    ['dct:title', 'dct:description', 'dcat:contactPoint', 'dcat:theme', 'dct:publisher', 'dct:spatial', 'dct:modified'],
  ],
  ['dcat:Distribution', distributions, ['dcat:accessURL', 'dcat:downloadURL', 'dct:license', 'dct:format']],
];

describe('P8: the catalogue (DCAT-AP 3)', () => {
  test.each(asked)('has of each %s what the profile asks', (type, nodes, properties) => {
    expect(nodes.length).toBeGreaterThan(0);
    for (const node of nodes) {
      expect(node['@type']).toBe(type);
      for (const property of properties) expect(node).toHaveProperty([property]);
    }
  });

  test('has titles and descriptions in every language', () => {
    for (const dataset of [catalogue, ...datasets]) {
      for (const property of ['dct:title', 'dct:description']) {
        const texts = dataset[property] as { '@language': string; '@value': string }[];
        expect(texts.map((text) => text['@language'])).toEqual(['de', 'de-CH', 'en']);
        expect(texts.filter((text) => text['@value'].trim() === '')).toEqual([]);
      }
    }
  });

  test('has a dataset for each collection, and leads to each of its files', () => {
    const { holdings } = openDataOf(site);
    expect(datasets.map((dataset) => dataset['dct:identifier'])).toEqual(
      holdings.map(({ collection }) => collection.collection),
    );
    expect(distributions.map((node) => node['dcat:downloadURL'])).toEqual(
      holdings.flatMap(({ files }) => files.map(({ path }) => ({ '@id': `https://lausitz.example/${path}` }))),
    );
  });

  test('uses only prefixes it explains, and only whole addresses', () => {
    const { '@context': context, ...graph } = catalogue;
    const nodes = nodesIn(graph);
    const names = nodes.flatMap((node) => [...Object.keys(node), ...('@type' in node ? [String(node['@type'])] : [])]);
    const prefixes = names.filter((name) => !name.startsWith('@')).map((name) => name.split(':')[0]!);
    expect([...new Set(prefixes)].filter((prefix) => !(prefix in context) && prefix !== 'http')).toEqual([]);
    const ids = nodes.flatMap((node) => ('@id' in node ? [String(node['@id'])] : []));
    expect(ids.length).toBeGreaterThan(50);
    expect(ids.filter((id) => !/^(https?:\/\/|mailto:)\S+$/.test(id))).toEqual([]);
  });
});

describe('the places of the catalogue', () => {
  /** Their names, the region first. */
  const placesOf = (change: (region: Region) => void = () => undefined) => {
    const nodes = (jsonOf(changedSite(change), 'catalogue.jsonld') as Node)['dct:spatial'] as Node[];
    return nodes.map(({ 'rdfs:label': label }) => (typeof label === 'string' ? label : literalIn(label)));
  };
  const literalIn = (label: unknown) => (label as { '@value': string }[])[0]!['@value'];

  test('are the region, and its municipalities', () => {
    expect(placesOf()).toEqual(['Nordmark', 'Musterstadt']);
  });

  test('have the region once, also where it has an entry of its own', () => {
    expect(placesOf((region) => addPlace(region, 'Nordmark', 'region'))).toEqual(['Nordmark', 'Musterstadt']);
  });

  test('keep a larger region and a town called alike', () => {
    expect(placesOf((region) => addPlace(region, 'Nordland', 'region'))).toContain('Nordland');
    expect(placesOf((region) => addPlace(region, 'Nordmark', 'town'))).toEqual(['Nordmark', 'Musterstadt', 'Nordmark']);
  });

  function changedSite(change: (region: Region) => void) {
    const { region } = fixtureSite();
    const copy = { ...region, entries: [...region.entries] };
    change(copy);
    return siteOf(copy, fixtureFolder, '2026-11-23');
  }

  function addPlace(region: Region, name: string, type: 'region' | 'town') {
    const town = region.entries.find(({ key }) => key === 'locations/musterstadt') as Entry<'locations'>;
    const texts = Object.fromEntries(
      Object.entries(town.texts).map(([key, text]) => [key, { ...text, title: name, slug: 'neu' }]),
    );
    const record = { ...town.record, name, type, order: town.record.order + 1 };
    region.entries.push({ ...town, id: 'neu', key: 'locations/neu', texts, record });
  }
});

/** Every object of a JSON-LD document. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn);
  if (typeof value !== 'object' || value === null) return [];
  return [{ ...value }, ...Object.values(value).flatMap(nodesIn)];
}
