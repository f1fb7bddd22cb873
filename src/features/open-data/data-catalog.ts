import type { DataCatalog, DataDownload, Dataset } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import { lastDayOf } from '../../schemas/figures/as-of.ts';
import { catalogueId, datasetId, descriptionKey, type Holding, lastChangeOf, titleOf } from './catalogue.ts';
import type { Collection } from './collection.ts';
import { type DataFile, openDataOf } from './files.ts';
import { idOf } from '../../output/json-ld/identity.ts';

/** What there is as open data: the same datasets under the same names as in the DCAT catalogue. */
export function dataCatalog(page: Page): DataCatalog {
  const { site, t } = page;
  return {
    '@type': 'DataCatalog',
    '@id': catalogueId(site),
    name: t('data.title'),
    description: t('data.summary'),
    ...rightsOf(page),
    dataset: openDataOf(site).holdings.map((holding) => dataset(holding, page)),
  };
}

function dataset({ collection, files }: Holding, page: Page): Dataset {
  const { site, t, language, say } = page;
  const time = timeOf(collection);
  return {
    '@type': 'Dataset',
    '@id': datasetId(site, collection),
    name: titleOf(collection, site)[language.key]!,
    description: t(descriptionKey(collection)),
    ...rightsOf(page),
    inLanguage: site.languages.map(({ key }) => key),
    dateModified: lastChangeOf(collection),
    ...(time && { temporalCoverage: time }),
    spatialCoverage: { '@type': 'Place', name: say(site.region.config.name) },
    distribution: files.map((file) => download(file, page)),
  };
}

/** Said of each dataset too: a search for data reads them one by one. */
const rightsOf = (page: Page) => ({
  license: page.site.region.config.data.licenceUrl,
  creator: { '@id': idOf(page, page.site.region.config.provider.organisation) },
  isAccessibleForFree: true,
});

const download = ({ path, mediaType }: DataFile, { site }: Page): DataDownload => ({
  '@type': 'DataDownload',
  contentUrl: `${site.origin}/${path}`,
  encodingFormat: mediaType,
});

/** From the first to the last year a figure tells of: `2011/2026`. */
function timeOf({ entries }: Collection): string | undefined {
  const days = entries.flatMap(({ figures }) => Object.values(figures).flatMap(({ asOf }) => asOf ?? []));
  const first = days.map((day) => day.replace('~', '').slice(0, 4)).sort()[0];
  const last = days
    .flatMap((day) => lastDayOf(day)?.slice(0, 4) ?? [])
    .sort()
    .at(-1);
  return first && `${first}/${last}`;
}
