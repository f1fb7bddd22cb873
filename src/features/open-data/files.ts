import { oncePer } from '../../routes/reads.ts';
import type { Site } from '../../routes/site.ts';
import { entriesOf } from '../../routes/site.ts';
import { catalogueOf, type Holding } from './catalogue.ts';
import { type Collection, collectionOf, publishedKinds, schemaOf } from './collection.ts';
import { csvOf } from './csv.ts';
import { siteTablePath, workbookPathsOf, writtenLanguages } from './addresses.ts';
import { geoJsonOf, placeKinds } from './geojson.ts';
import { siteTableOf } from './site-table.ts';

/** A file of open data. Its address never changes. */
export interface DataFile {
  /** Without a slash at its front: `data/sites.json`. */
  path: string;
  mediaType: string;
  format: 'JSON' | 'CSV' | 'GeoJSON' | 'XLSX' | 'JSON Schema' | 'JSON-LD';
  /** Undefined where it tells of all of them. */
  collection?: Collection['collection'];
  /** In which languages the heads of a table with one row per entry are. */
  heads?: string;
  /** Undefined where it is written only as it is asked for. */
  bytes?: number;
  body?: string;
}

export const workbookMediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

const mediaTypes: Record<DataFile['format'], string> = {
  JSON: 'application/json',
  CSV: 'text/csv',
  GeoJSON: 'application/geo+json',
  XLSX: workbookMediaType,
  'JSON Schema': 'application/schema+json',
  'JSON-LD': 'application/ld+json',
};

interface OpenData {
  /** The collections with their files, in the order of the menus. */
  holdings: Holding[];
  /** Every file below `/data/`. */
  files: DataFile[];
}

/** What a site publishes as data. The same content on the same day gives the same bytes. */
export const openDataOf = oncePer((site: Site): OpenData => {
  const holdings = holdingsOf(site);
  const files = [
    ...holdings.flatMap(({ files }) => files),
    ...publishedKinds(site).map((kind) =>
      fileOf(`schemas/${kind}.schema.json`, 'JSON Schema', textOf(schemaOf(site, kind)), kind),
    ),
    fileOf('catalogue.jsonld', 'JSON-LD', textOf(catalogueOf(site, holdings))),
  ];
  return { holdings, files: [...files, fileOf('index.json', 'JSON', textOf(listOf(site, files)))] };
});

function holdingsOf(site: Site): Holding[] {
  const languages = new Set(site.languages.map(({ key }) => key));
  const written = site.languages.filter(({ derivedFrom }) => !derivedFrom).map(({ key }) => key);
  return publishedKinds(site).map((kind) => {
    const collection = collectionOf(site, kind);
    const files = [
      fileOf(`${kind}.json`, 'JSON', textOf(collection), kind),
      fileOf(`${kind}.csv`, 'CSV', csvOf(collection, languages, written), kind),
    ];
    if (kind === 'sites')
      files.push(
        ...writtenLanguages(site).map((language) => ({
          ...fileOf(siteTablePath(language).replace('data/', ''), 'CSV', siteTableOf(site, language), kind),
          heads: language.name,
        })),
        ...workbookPathsOf(site).map((path): DataFile => ({
          path,
          mediaType: workbookMediaType,
          format: 'XLSX',
          collection: kind,
          heads: writtenLanguages(site)
            .map(({ name }) => name)
            .join(', '),
        })),
      );
    if (!placeKinds.has(kind)) return { collection, files };
    const places = geoJsonOf(collection, entriesOf(site, kind), languages);
    return { collection, files: [...files, fileOf(`${kind}.geojson`, 'GeoJSON', textOf(places), kind)] };
  });
}

function listOf({ origin, asOf, region }: Site, files: DataFile[]) {
  const { licence, licenceUrl } = region.config.data;
  return {
    licence,
    licenceUrl,
    asOf,
    files: files.map(({ path, mediaType, format, collection, bytes }) => ({
      url: `${origin}/${path}`,
      mediaType,
      format,
      ...(collection && { collection }),
      ...(bytes !== undefined && { bytes }),
    })),
  };
}

const textOf = (value: object) => `${JSON.stringify(value, undefined, 2)}\n`;

function fileOf(name: string, format: DataFile['format'], body: string, collection?: string): DataFile {
  return {
    path: `data/${name}`,
    mediaType: mediaTypes[format],
    format,
    ...(collection && { collection }),
    bytes: Buffer.byteLength(body),
    body,
  };
}
