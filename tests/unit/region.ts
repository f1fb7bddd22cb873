import { pageOf, type Page } from '../../src/routes/page.ts';
import { routeOf, type Site, siteOf } from '../../src/routes/site.ts';
import { readRegion } from '../../src/schemas/region.ts';

export const fixtureFolder = 'tests/fixtures/region';

/** The fixture region as a site on a given day. Throws when the fixture itself has errors. */
export function fixtureSite(asOf = '2026-11-23'): Site {
  const { region, issues } = readRegion(fixtureFolder);
  if (!region) throw new Error(`The fixture region has errors: ${JSON.stringify(issues)}`);
  return siteOf(region, fixtureFolder, asOf);
}

/** A page of the fixture region, as its components see it. */
export function fixturePage(key: string, locale = 'de', asOf?: string): Page {
  const site = fixtureSite(asOf);
  const language = site.languages.find((language) => language.key === locale);
  if (!language) throw new Error(`The fixture has no language ${locale}.`);
  return pageOf(site, routeOf(site, key, language), language);
}
