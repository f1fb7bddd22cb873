import { contentLines, escapeText } from './content-lines.ts';

/** Whom a card is of, and what stands on it. */
export interface Card {
  name: string;
  url: string;
  note: string;
  phone?: string | undefined;
  email?: string | undefined;
  /** The seven parts of an address: box, extra, street, town, region, postcode, country. */
  address?: string[] | undefined;
  /** ISO 8601. */
  revised?: string | undefined;
}

/**
 * An organisation as a card for a telephone's contacts (vCard 3.0, RFC 2426): the form that every system takes (QR-45).
 * The same content makes the same bytes, at build and in a browser.
 */
export const cardOf = ({ name, url, note, phone, email, address, revised }: Card): string =>
  contentLines([
    'BEGIN:VCARD',
    'VERSION:3.0',
    `N:${parts(name, '', '', '', '')}`,
    `FN:${escapeText(name)}`,
    `ORG:${parts(name)}`,
    // Apple's contacts then stand under the name of the organisation.
    'X-ABShowAs:COMPANY',
    ...(phone ? [`TEL;TYPE=WORK,VOICE:${phone.replace(/[^+\d]/g, '')}`] : []),
    ...(email ? [`EMAIL;TYPE=INTERNET,WORK:${escapeText(email)}`] : []),
    ...(address ? [`ADR;TYPE=WORK:${parts(...address)}`] : []),
    `URL:${url}`,
    `NOTE:${escapeText(note)}`,
    ...(revised ? [`REV:${revised}`] : []),
    'END:VCARD',
  ]);

const parts = (...values: string[]) => values.map(escapeText).join(';');
