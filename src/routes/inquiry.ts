import type { Page } from './page.ts';
import { compareParameters, isCompared } from './compared-kinds.ts';
import { inquiryParameters, openSign } from './inquiry-parameters.ts';
import { entryOf, findRoute } from './site.ts';

/** What is asked about: entries by their keys, and what of them is open, by the fields of their profiles. */
export interface InquiryAbout {
  entries: readonly string[];
  open?: readonly string[];
  /** What is filled in beforehand: the topic in words, and needs as numbers. */
  filled?: Partial<Record<'subject' | 'area' | 'power' | 'water' | 'people', string>>;
}

/** Where a ready inquiry is composed; the desk on the same page in a site without that feature. */
export function inquiryHref({ site, language }: Page, { entries, open = [], filled = {} }: InquiryAbout): string {
  const route = findRoute(site, 'inquiry', language);
  if (!route) return '#contact';
  const query = new URLSearchParams([
    ...entries.map((key): [string, string] => {
      const { kind, id } = entryOf(site, key);
      return isCompared(kind) ? [compareParameters[kind], id] : [inquiryParameters.about, key];
    }),
    ...(open.length > 0 ? [[inquiryParameters.open, open.join(openSign)] as [string, string]] : []),
    ...Object.entries(filled),
  ]).toString();
  return query ? `${route.href}?${query}` : route.href;
}
