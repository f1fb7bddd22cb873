import type { Entry } from '../schemas/region.ts';
import { oncePer } from './reads.ts';
import { entryOf, type Site } from './site.ts';

/** The one desk to ask about an entry, else about the region (C-16). */
export function deskFor(site: Site, entry?: Entry): Entry<'organisations'> {
  return entryOf<'organisations'>(site, `organisations/${entry?.record.contact ?? site.region.config.contact}`);
}

/** Who answers for a page: the partner that keeps its entry, else the provider of the site (C-02). */
export function responsibleFor(site: Site, entry?: Entry): Entry<'organisations'> {
  const { provider } = site.region.config;
  const partner = provider.partners.find(({ organisation }) => organisation === entry?.record.owner);
  return entryOf<'organisations'>(site, `organisations/${partner?.organisation ?? provider.organisation}`);
}

/** The desk that passes on what is for one without an address: the region's contact, else its provider. */
export function firstDesk(site: Site): Entry<'organisations'> {
  const desks = [deskFor(site), responsibleFor(site)] as const;
  return desks.find(({ record }) => record.email) ?? desks[0];
}

/** Whether somebody is sent to an organisation with a question. */
export const isDesk = (site: Site, { id }: Entry): boolean => desksIn(site).has(id);

const desksIn = oncePer(
  ({ region }: Site) => new Set([region.config.contact, ...region.entries.map(({ record }) => record.contact)]),
);
