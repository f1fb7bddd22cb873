import { fairPhase } from '../schemas/days/fair-phase.ts';
import type { PrintedCode } from '../schemas/codes/printed-codes.ts';
import type { Entry } from '../schemas/region.ts';
import { type CodePage, codePagesOf } from './codes.ts';
import { fairOf } from './fairs.ts';
import { landingOf } from './landings.ts';
import { entryOf, type Site } from './site.ts';

/** The pages a visitor may keep for use without a network (QR-44), in every language; none where it is switched off. */
export const keptPagesOf = (site: Site): CodePage[] => codePagesOf(site).filter(({ code }) => isKept(site, code));

/** Whether the page of a code can be kept: it is about a fair that is not over, or was printed for one. */
export function isKept(site: Site, code: PrintedCode): boolean {
  if (!site.region.config.offline) return false;
  const { subject } = landingOf(site, code, site.languages[0]!);
  const printedFor = code.fair ? entryOf(site, `fairs/${code.fair}`) : undefined;
  return [subject.entry, printedFor].some((entry) => isToCome(entry, site.asOf));
}

function isToCome(entry: Entry | undefined, today: string): boolean {
  const fair = fairOf(entry);
  return fair !== undefined && fairPhase(fair.record, today) !== 'after';
}
