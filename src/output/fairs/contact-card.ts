import { deskFor } from '../../routes/desks.ts';
import { fairDate } from '../../routes/fairs.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';
import { cardOf } from './card.ts';

/** The desk of a page as a contact card. Its note says at which fair it came into the hand. */
export function contactCard(page: Page, fair?: Entry<'fairs'>): string {
  const { site, route, t } = page;
  const { name, phone, email, address } = deskFor(site, route.entry).record;
  const { extra = '', street = '', postcode = '', city = '', country } = address ?? {};
  return cardOf({
    name,
    phone,
    email,
    address: address && ['', extra, street, city, '', postcode, t(`countries.${country}`)],
    url: site.origin + route.href,
    note: noteOf(page, fair),
    revised: route.modified,
  });
}

function noteOf({ route, name, t, formats }: Page, fair: Entry<'fairs'> | undefined): string {
  if (!fair) return route.title;
  return t('landing.cardNote', { fair: name(fair.key), date: fairDate(fair.record, { t, formats }) });
}
