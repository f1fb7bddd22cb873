import { deskFor } from '../../routes/desks.ts';
import { fairDate } from '../../routes/fairs.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';
import { contentLines, escapeText } from './content-lines.ts';

/**
 * The desk of a page as a card for a telephone's contacts (vCard 3.0, RFC 2426): the form that every system
 * takes (QR-45). Its note says at which fair it came into the hand. The same content makes the same bytes.
 */
export function contactCard(page: Page, fair?: Entry<'fairs'>): string {
  const { site, route, t } = page;
  const { name, phone, email, address } = deskFor(site, route.entry).record;
  const { extra = '', street = '', postcode = '', city = '', country } = address ?? {};
  return contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${parts(name, '', '', '', '')}`,
    `FN:${escapeText(name)}`,
    `ORG:${parts(name)}`,
    // Apple's contacts then stand under the name of the organisation.
    'X-ABShowAs:COMPANY',
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${phone.replace(/[^+\d]/g, '')}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET,WORK:${escapeText(email)}`] : []),
    ...(address ? [`ADR;TYPE=WORK:${parts('', extra, street, city, '', postcode, t(`countries.${country}`))}`] : []),
    `URL:${site.origin}${route.href}`,
    `NOTE:${escapeText(noteOf(page, fair))}`,
    ...(route.modified ? [`REV:${route.modified}`] : []),
    'END:VCARD',
  ]);
}

const parts = (...values: string[]) => values.map(escapeText).join(';');

function noteOf({ route, name, t, formats }: Page, fair: Entry<'fairs'> | undefined): string {
  if (!fair) return route.title;
  return t('landing.cardNote', { fair: name(fair.key), date: fairDate(fair.record, { t, formats }) });
}
