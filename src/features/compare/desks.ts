import type { Page } from '../../routes/page.ts';
import { deskFor, responsibleFor } from '../../routes/desks.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Desk, Wanted } from './inquiry.ts';

/** The desk that answers for an entry, as its page names it. */
export function deskOf(entry: Entry, { site }: Page): Pick<Wanted, 'desk' | 'email'> {
  const { name, email } = deskFor(site, entry).record;
  return { desk: name, email };
}

/** The desk that passes on what is for one without an address of its own: the region's contact, else its provider. */
export function fallbackDesk({ site }: Page): Desk | undefined {
  return [deskFor(site), responsibleFor(site)].flatMap(({ record: { name, email } }) =>
    email ? [{ desk: name, email }] : [],
  )[0];
}
