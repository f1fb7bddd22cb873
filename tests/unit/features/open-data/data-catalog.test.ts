import { expect, test } from 'vitest';
import { catalogueOf } from '../../../../src/features/open-data/catalogue.ts';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { dataCatalog } from '../../../../src/features/open-data/data-catalog.ts';
import { fixturePage } from '../../region.ts';

const page = fixturePage('data', 'en');

interface Told {
  '@id': string;
  distribution: { contentUrl: string }[];
}

const { dataset } = JSON.parse(JSON.stringify(dataCatalog(page))) as { dataset: Told[] };

test('the page of the data names each dataset as the catalogue does, with all its files', () => {
  const { holdings } = openDataOf(page.site);
  expect(dataset.map((one) => one['@id'])).toEqual(
    catalogueOf(page.site, holdings)['dcat:dataset'].map((one) => one['@id']),
  );
  expect(dataset.flatMap(({ distribution }) => distribution.map(({ contentUrl }) => contentUrl))).toEqual(
    holdings.flatMap(({ files }) => files.map(({ path }) => `${page.site.origin}/${path}`)),
  );
});

test('a dataset says what it may be used for, by whom, of which years and in which languages', () => {
  const locations = dataset.find((one) => one['@id'].includes('/locations.json'));
  expect(locations).toMatchObject({
    '@type': 'Dataset',
    name: 'Nordmark: Locations',
    license: page.site.region.config.data.licenceUrl,
    creator: { '@id': 'https://nordmark.example/#wfg' },
    inLanguage: page.site.languages.map(({ key }) => key),
    temporalCoverage: '2025/2026',
    spatialCoverage: { '@type': 'Place', name: 'Nordmark' },
    dateModified: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    distribution: expect.arrayContaining([
      expect.objectContaining({ encodingFormat: 'text/csv' }),
      expect.objectContaining({ encodingFormat: 'application/geo+json' }),
    ]),
  });
});
