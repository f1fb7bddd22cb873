import type { Language } from '../locales/languages.ts';
import { fairDays, fairPhase, isSettled } from '../schemas/days/fair-phase.ts';
import type { PrintedCode } from '../schemas/codes/printed-codes.ts';
import { targetOn } from '../schemas/codes/printed-codes.ts';
import type { Entry } from '../schemas/region.ts';
import type { Route } from './routes.ts';
import { fairOf } from './fairs.ts';
import { editionsOf, isListed, routeOf, type Site } from './site.ts';

/** What the page behind a printed code says on the day of the build. */
export interface Landing {
  /** The page it is about: the code's target, else what comes after it, else the region. */
  subject: Route;
  /** What the code was printed for and has ended; its page, where there still is one. */
  ended: Ended | undefined;
}

export interface Ended {
  key: string;
  route: Route | undefined;
  /** A fair is over by itself; a code is retired by somebody. */
  how: 'over' | 'retired';
  /** The last day of a fair, where it stands when it was; the day from which a retired code leads elsewhere (ISO 8601). */
  on: string | undefined;
}

/** A code never leads nowhere: what has ended says so, and what follows it stands there instead. */
export function landingOf(site: Site, code: PrintedCode, language: Language): Landing {
  const { key, over } = followed(site, targetOn(code, site.asOf));
  const first = firstEnd(site, code) ?? over;
  return {
    subject: routeOf(site, key ?? 'home', language),
    ended: first && { ...first, route: routeOfKnown(site, first.key, language) },
  };
}

/**
 * The page search engines are led to instead (QR-12): what it is about, else what has ended; where that is
 * not translated, its original.
 */
export function canonicalOf(site: Site, { subject, ended }: Landing): Route {
  const route = subject.key === 'home' && ended?.route ? ended.route : subject;
  return isListed(route) ? route : editionsOf(site, route)[0]!;
}

type End = Omit<Ended, 'route'>;

/** What ended first: the code's own target, else the fair it was printed for. */
function firstEnd(site: Site, { target, retired, fair }: PrintedCode): End | undefined {
  if (retired && retired.on <= site.asOf) return { key: target, how: 'retired', on: retired.on };
  return fair ? endOf(site, `fairs/${fair}`) : undefined;
}

/** From a target over the fairs that are over to the first that is not; no key where the last names none. */
function followed(site: Site, target: string | undefined): { key: string | undefined; over: End | undefined } {
  let key = target;
  let over: End | undefined;
  const seen = new Set<string>();
  for (let end = endOf(site, key); key && end; end = endOf(site, key)) {
    over ??= end;
    seen.add(key);
    const next = fairOf(entryOfKnown(site, key))?.record.successor;
    key = next && !seen.has(`fairs/${next}`) ? `fairs/${next}` : undefined;
  }
  return { key, over };
}

function endOf(site: Site, key: string | undefined): End | undefined {
  const fair = fairOf(entryOfKnown(site, key));
  if (!key || !fair || fairPhase(fair.record, site.asOf) !== 'after') return undefined;
  return { key, how: 'over', on: isSettled(fair.record) ? fairDays(fair.record)[1] : undefined };
}

const entryOfKnown = (site: Site, key: string | undefined): Entry | undefined =>
  site.region.entries.find((entry) => entry.key === key);

const routeOfKnown = (site: Site, key: string, language: Language): Route | undefined =>
  entryOfKnown(site, key) && routeOf(site, key, language);
