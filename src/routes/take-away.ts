import type { Language } from '../locales/languages.ts';
import type { Translate } from '../locales/ui.ts';
import type { PrintedCode } from '../schemas/codes/printed-codes.ts';
import type { Entry } from '../schemas/region.ts';
import { codePagesOf } from './codes.ts';
import { fairOf, hasAppointment, isVisited } from './fairs.ts';
import { landingOf } from './landings.ts';
import type { Route } from './routes.ts';
import { entryOf, type Site } from './site.ts';

/** Files a visitor takes home from a page: the contact card, and the appointment where there is one. */
export interface TakeAway {
  /** The page they are about, in whose language they are. */
  route: Route;
  language: Language;
  /** The fair they come from, for the card's note. */
  fair: Entry<'fairs'> | undefined;
  /** Addresses from the root. */
  card: string;
  appointment: string | undefined;
}

/** Every such file of the site: beside the pages of printed codes and beside the fairs people come to. */
export function takeAwaysOf(site: Site): TakeAway[] {
  const fairs = site.routes.filter(({ entry }) => {
    const fair = fairOf(entry);
    return fair && isVisited(fair.record, site.asOf);
  });
  return [
    ...codePagesOf(site).map(({ code, language, href }) => takeAwayOfCode(site, code, language, href)),
    ...fairs.map((route) => takeAwayOf(site, route, route.href)),
  ];
}

/** What lies beside the page of a printed code. */
export function takeAwayOfCode(site: Site, code: PrintedCode, language: Language, href: string): TakeAway {
  const { subject } = landingOf(site, code, language);
  const printedFor = code.fair ? entryOf<'fairs'>(site, `fairs/${code.fair}`) : undefined;
  return takeAwayOf(site, subject, href, printedFor ?? fairOf(subject.entry));
}

/** What lies in a folder about a page. */
export function takeAwayOf(site: Site, route: Route, folder: string, fair = fairOf(route.entry)): TakeAway {
  const language = route.language!;
  const t = site.translator(language);
  const own = fairOf(route.entry);
  return {
    route,
    language,
    fair,
    card: fileIn(folder, 'contactCard', t),
    appointment:
      own && hasAppointment(own.record, site.asOf) && !route.textLang ? fileIn(folder, 'appointment', t) : undefined,
  };
}

const fileIn = (folder: string, name: 'contactCard' | 'appointment', t: Translate) => `${folder}${t(`paths.${name}`)}`;
