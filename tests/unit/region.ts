import { siteOf } from '../../src/features/house.ts';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { pageOf, type Page } from '../../src/routes/page.ts';
import type { Route } from '../../src/routes/routes.ts';
import { routeOf, type Site } from '../../src/routes/site.ts';
import { printedCodes } from '../../src/schemas/codes/printed-codes.ts';
import { readRegion } from '../../src/schemas/read-region.ts';
import type { Entry, Region } from '../../src/schemas/region.ts';

export const fixtureFolder = 'tests/fixtures/region';

/** The fixture region as a site on a given day. Throws when the fixture itself has errors. */
export function fixtureSite(asOf = '2026-11-23'): Site {
  const { region, issues } = readRegion(fixtureFolder);
  if (!region) throw new Error(`The fixture region has errors: ${JSON.stringify(issues)}`);
  return siteOf(region, fixtureFolder, asOf);
}

/** Has a page of a fixture say something else; what a page reads of it is not there to be written otherwise. */
export const rewordPage = (page: Route, words: Partial<Route>) =>
  Object.defineProperties(page, Object.fromEntries(Object.entries(words).map(([field, value]) => [field, { value }])));

/** The same with the printed codes it gets as it grows: they lead to its fairs, its site, and what has ended. */
export function codedSite(asOf?: string): Site {
  const site = fixtureSite(asOf);
  site.region.codes = printedCodes.parse(parse(readFileSync('tests/fixtures/growing/codes.yaml', 'utf8')));
  return site;
}

/**
 * The fixture region with something to compare: a second piece of land and a start-up centre, which
 * state less than the first.
 */
export function harbourSite(change: (region: Region) => void = () => undefined, asOf = '2026-11-23'): Site {
  const region = readRegion(fixtureFolder).region!;
  const hafen = region.entries.find(({ key }) => key === 'sites/hafen') as Entry<'sites'>;
  const like = (id: string, record: Partial<Entry<'sites'>['record']>): Entry<'sites'> => ({
    ...hafen,
    id,
    key: `sites/${id}`,
    texts: Object.fromEntries(
      Object.entries(hafen.texts).map(([key, text]) => [key, { ...text, title: id, slug: id }]),
    ),
    record: { ...hafen.record, distances: [], ...record },
  });
  const { areaGross } = hafen.record.figures;
  region.entries.push(
    like('kai', { order: hafen.record.order + 1, figures: { areaGross: { ...areaGross!, value: 8 } } }),
    like('speicher', { order: hafen.record.order + 2, kind: 'centre', figures: {} }),
  );
  change(region);
  return siteOf(region, fixtureFolder, asOf);
}

/** A page of the fixture region, as its components see it. */
export function fixturePage(key: string, locale = 'de', asOf?: string): Page {
  const site = fixtureSite(asOf);
  const language = site.languages.find((language) => language.key === locale);
  if (!language) throw new Error(`The fixture has no language ${locale}.`);
  return pageOf(site, routeOf(site, key, language), language);
}
