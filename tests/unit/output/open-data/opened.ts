import { siteOf } from '../../../../src/features/house.ts';
import type { Collection } from '../../../../src/features/open-data/collection.ts';
import { openDataOf } from '../../../../src/features/open-data/files.ts';
import { type Site } from '../../../../src/routes/site.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { frozenFolder } from '../../../fixtures/frozen.ts';
import { fixtureFolder, fixtureSite } from '../../region.ts';

export function bodyOf(site: Site, path: string): string {
  const file = openDataOf(site).files.find((file) => file.path === `data/${path}`);
  if (file?.body === undefined) throw new Error(`There is no data/${path}.`);
  return file.body;
}

export const jsonOf = (site: Site, path: string): unknown => JSON.parse(bodyOf(site, path));

export const collectionIn = (site: Site, path: string) => jsonOf(site, path) as Collection;

export function entryIn({ entries }: Collection, id: string) {
  const entry = entries.find((entry) => entry.id === id);
  if (!entry) throw new Error(`There is no entry "${id}".`);
  return entry;
}

/** The Lausitz on a day. */
export function lausitz(asOf: string): Site {
  const { region } = readRegion(frozenFolder);
  if (!region) throw new Error('The Lausitz has errors.');
  return siteOf(region, frozenFolder, asOf);
}

/** The fixture region on a day, with Swiss German, after a change to the harbour. */
export function harbourSite(change: (harbour: Entry<'sites'>) => Entry<'sites'>, asOf = '2026-11-23'): Site {
  const { region } = fixtureSite();
  const swiss = { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de', release: 'must' as const };
  const config = { ...region.config, languages: [...region.config.languages, swiss] };
  const entries = region.entries.map((entry) =>
    entry.key === 'sites/hafen' ? change(entry as Entry<'sites'>) : entry,
  );
  return siteOf({ ...region, config, entries }, fixtureFolder, asOf);
}
