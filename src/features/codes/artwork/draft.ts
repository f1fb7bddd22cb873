import { entryOf, type Site } from '../../../routes/site.ts';
import { type PrintedCode, targetOn } from '../../../schemas/codes/printed-codes.ts';

/** Why something must not be printed yet: the site's address is not confirmed, or the fair is not settled. */
export type DraftReason = 'address' | 'date';

/** What stands against printing a code, or a piece that carries it; undefined where nothing does. */
export function draftReasonOf(site: Site, line: PrintedCode): DraftReason | undefined {
  if (!site.region.config.urlConfirmed) return 'address';
  const isUnsettled = fairsOf(line, site.asOf).some((key) => entryOf<'fairs'>(site, key).record.status);
  return isUnsettled ? 'date' : undefined;
}

/** The fairs a code is printed for or leads to on a day, as keys. */
export function fairsOf(line: PrintedCode, today: string): string[] {
  const target = targetOn(line, today);
  return [...(line.fair ? [`fairs/${line.fair}`] : []), ...(target?.startsWith('fairs/') ? [target] : [])];
}

/** Ends the name of every file that is a draft. Its editors speak German. */
export const draftSuffix = '-ENTWURF';
