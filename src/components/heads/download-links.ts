import { type Download, downloadsOf } from '../../routes/feature.ts';
import type { Page } from '../../routes/page.ts';

/** Files of a page to take along, where this build makes them; in `npm run dev` the pages they are made from. */
export const downloadLinksOf = ({ site, route }: Page): Pick<Download, 'href' | 'mediaType' | 'label'>[] =>
  downloadsOf(site, route)
    .filter(({ isMade }) => isMade)
    .map(({ href, draft, mediaType, label }) => ({ href: import.meta.env.DEV ? draft : href, mediaType, label }));
