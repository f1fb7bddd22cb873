import type { Site } from '../../routes/site.ts';
import { entriesOf, entryOf, routeOf } from '../../routes/site.ts';
import type { Collection } from './collection.ts';
import type { DataFile } from './files.ts';
import { interfaceWordsOf, wordsOf } from './values.ts';

/** What the catalogue tells of a collection. */
export interface Holding {
  collection: Collection;
  files: DataFile[];
}

const vocabularies = {
  dcat: 'http://www.w3.org/ns/dcat#',
  dct: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const authority = (list: string, code: string) => `http://publications.europa.eu/resource/authority/${list}/${code}`;
const wkt = 'http://www.opengis.net/ont/geosparql#wktLiteral';

/** Economy and finance; regions and cities. */
const themes = ['ECON', 'REGI'].map((theme) => ref(authority('data-theme', theme)));

/** The catalogue of all files after DCAT-AP 3, as JSON-LD: a dataset for each collection. */
export function catalogueOf(site: Site, holdings: Holding[]) {
  const { origin, region } = site;
  const about = {
    'dct:publisher': publisherOf(site),
    'dct:license': ref(region.config.data.licenceUrl),
    'dct:spatial': spatialOf(site),
  };
  return {
    '@context': vocabularies,
    '@id': catalogueId(site),
    '@type': 'dcat:Catalog',
    'dct:title': literals(interfaceWordsOf('data.title', site)),
    'dct:description': literals(interfaceWordsOf('data.summary', site)),
    'dct:modified': dayOf(site.asOf),
    'foaf:homepage': ref(`${origin}/`),
    'dcat:themeTaxonomy': ref('http://publications.europa.eu/resource/authority/data-theme'),
    ...about,
    'dcat:dataset': holdings.map(({ collection, files }) => ({
      '@id': datasetId(site, collection),
      '@type': 'dcat:Dataset',
      'dct:identifier': collection.collection,
      'dct:title': literals(titleOf(collection, site)),
      'dct:description': literals(interfaceWordsOf(descriptionKey(collection), site)),
      'dct:modified': dayOf(lastChangeOf(collection)),
      'dct:accrualPeriodicity': ref(authority('frequency', 'IRREG')),
      'dct:accessRights': ref(authority('access-right', 'PUBLIC')),
      'dcat:theme': themes,
      'dcat:contactPoint': contactOf(site),
      'dcat:landingPage': site.languages.map((language) => ref(origin + routeOf(site, 'data', language).href)),
      ...about,
      'dcat:distribution': files.map((file) => distributionOf(file, collection, site)),
    })),
  };
}

function distributionOf(file: DataFile, { schema, licenceUrl }: Collection, site: Site) {
  const url = `${site.origin}/${file.path}`;
  return {
    '@id': `${url}#distribution`,
    '@type': 'dcat:Distribution',
    'dct:title': file.format,
    'dcat:accessURL': ref(url),
    'dcat:downloadURL': ref(url),
    'dcat:mediaType': ref(`https://www.iana.org/assignments/media-types/${file.mediaType}`),
    'dct:format': ref(authority('file-type', file.format.toUpperCase())),
    ...(file.bytes !== undefined && {
      'dcat:byteSize': { '@value': String(file.bytes), '@type': 'xsd:nonNegativeInteger' },
    }),
    'dct:license': ref(licenceUrl),
    ...(file.format === 'JSON' && { 'dct:conformsTo': { '@id': schema, '@type': 'dct:Standard' } }),
  };
}

export const catalogueId = ({ origin }: Site) => `${origin}/data/catalogue.jsonld`;

/** What names the dataset of a collection, here and in the structured data of its page. */
export const datasetId = ({ origin }: Site, { collection }: Collection) => `${origin}/data/${collection}.json#dataset`;

function ref(id: string) {
  return { '@id': id };
}

const dayOf = (day: string) => ({ '@value': day, '@type': 'xsd:date' });

const literals = (words: Record<string, string>) =>
  Object.entries(words).map(([language, text]) => ({ '@language': language, '@value': text }));

/** `Lausitz: Flächen`: in a portal, a dataset stands beside those of other regions. */
export const titleOf = ({ title }: Collection, site: Site) => {
  const names = wordsOf(site.region.config.name, site);
  return Object.fromEntries(Object.entries(title).map(([key, text]) => [key, `${names[key]}: ${text}`]));
};

export const descriptionKey = ({ collection }: Collection) =>
  collection === 'pages' ? 'data.pages' : `overviews.${collection}.summary`;

function publisherOf(site: Site) {
  const { provider } = site.region.config;
  const { name, web } = entryOf<'organisations'>(site, `organisations/${provider.organisation}`).record;
  return {
    '@id': `${site.origin}/#${provider.organisation}`,
    '@type': 'foaf:Agent',
    'foaf:name': name,
    ...(web && { 'foaf:homepage': ref(web) }),
  };
}

function contactOf(site: Site) {
  const { contact } = site.region.config;
  const { name, email, web } = entryOf<'organisations'>(site, `organisations/${contact}`).record;
  return {
    '@id': `${site.origin}/#${contact}-contact`,
    '@type': 'vcard:Organization',
    'vcard:fn': name,
    ...(email && { 'vcard:hasEmail': ref(`mailto:${email}`) }),
    ...(web && { 'vcard:hasURL': ref(web) }),
  };
}

/** The region once, under its own name, and its municipalities as points where their coordinates are stated. */
function spatialOf(site: Site) {
  const region = wordsOf(site.region.config.name, site);
  const names = new Set(Object.values(region));
  const towns = entriesOf(site, 'locations').filter(
    ({ record }) => record.type !== 'region' || !names.has(record.name),
  );
  const places = towns.map(({ id, record: { name, coordinates } }) => ({
    '@id': `${site.origin}/#${id}`,
    '@type': 'dct:Location',
    'rdfs:label': name,
    ...(coordinates && { 'dcat:centroid': { '@value': pointOf(coordinates), '@type': wkt } }),
  }));
  return [{ '@id': `${site.origin}/#region`, '@type': 'dct:Location', 'rdfs:label': literals(region) }, ...places];
}

const pointOf = ({ lon, lat }: { lon: number; lat: number }) => `POINT(${lon} ${lat})`;

/** The latest day on which a text of a collection was changed or one of its sources read. */
export function lastChangeOf({ entries, asOf }: Collection): string {
  const days = entries.flatMap(({ pages, figures, sources }) => [
    ...Object.values(pages).map(({ updated }) => updated),
    ...[...Object.values(figures).flatMap((figure) => figure.sources), ...sources].map(({ accessed }) => accessed),
  ]);
  return days.sort().at(-1) ?? asOf;
}
