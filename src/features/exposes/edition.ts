import { type Edition, openEdition } from '../../facts/expose-edition.ts';
import type { Page } from '../../routes/page.ts';

/** What the page to be printed says of its edition. In `npm run dev` nothing is printed: there it has today's. */
export const editionOf = ({ site, language }: Page): Edition =>
  import.meta.env.DEV ? { day: site.formats(language).day(site.asOf), version: '…' } : openEdition;
