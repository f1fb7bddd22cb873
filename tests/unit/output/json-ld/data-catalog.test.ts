import { expect, test } from 'vitest';
import { catalogueOf } from '../../../../src/output/open-data/catalogue.ts';
import { openDataOf } from '../../../../src/output/open-data/files.ts';
import { dataCatalog } from '../../../../src/output/json-ld/data-catalog.ts';
import { fixturePage } from '../../region.ts';

const page = fixturePage('data', 'en');

test('the page of the data names each dataset as the catalogue does, with all its files', () => {
  const { dataset } = dataCatalog(page) as { dataset: { '@id': string; distribution: { contentUrl: string }[] }[] };
  const { holdings } = openDataOf(page.site);
  expect(dataset.map((one) => one['@id'])).toEqual(
    catalogueOf(page.site, holdings)['dcat:dataset'].map((one) => one['@id']),
  );
  expect(dataset.flatMap(({ distribution }) => distribution.map(({ contentUrl }) => contentUrl))).toEqual(
    holdings.flatMap(({ files }) => files.map(({ path }) => `${page.site.origin}/${path}`)),
  );
});

test('a dataset says what it may be used for, by whom, of which years and in which languages', () => {
  const { dataset } = dataCatalog(page) as { dataset: { '@id': string }[] };
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
