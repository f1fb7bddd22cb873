import type { Page } from '../../routes/page.ts';
import { entryOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Desk, Wanted } from './inquiry.ts';

/** The desk that answers for an entry, as its page names it. */
export function deskOf({ record }: Entry, { site }: Page): Pick<Wanted, 'desk' | 'email'> {
  const { name, email } = organisation(record.contact ?? site.region.config.contact, site);
  return { desk: name, email };
}

/** The desk that passes on what is for one without an address of its own: the region's contact, else its provider. */
export function fallbackDesk({ site }: Page): Desk | undefined {
  const { contact, provider } = site.region.config;
  return [contact, provider.organisation]
    .map((id) => organisation(id, site))
    .flatMap(({ name, email }) => (email ? [{ desk: name, email }] : []))[0];
}

const organisation = (id: string, site: Page['site']) => entryOf<'organisations'>(site, `organisations/${id}`).record;
