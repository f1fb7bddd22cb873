import { entryOf, type Site } from '../../routes/site.ts';

/** Why something must not be printed yet: the site's address is not confirmed, or the fair is not settled. */
export type DraftReason = 'address' | 'date';

/** What stands against printing anything, or what is for a fair; undefined where nothing does. */
export function draftReasonOf(site: Site, fair?: string): DraftReason | undefined {
  if (!site.region.config.urlConfirmed) return 'address';
  if (fair && entryOf<'fairs'>(site, `fairs/${fair}`).record.status) return 'date';
  return undefined;
}

/** Ends the name of every file that is a draft. Its editors speak German. */
export const draftSuffix = '-ENTWURF';
