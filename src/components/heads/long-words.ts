import { dividedText, maxLetters } from '../../output/hyphenation/divided-text.ts';
import { breaksFor } from '../../output/hyphenation/hyphenation.ts';
import type { Page } from '../../routes/page.ts';

/** Letters of a heading that the largest size still holds, on a phone as on a desk. */
const maxOfHeading = 36;

/** The class of a heading by its length: a long word is not cut, and a long title leaves room for the rest. */
export function headingSize(
  heading: string,
  { language, site }: Page,
  { isOfficial = false } = {},
): 'long-word' | 'long-title' | undefined {
  const isLong = heading.length > maxOfHeading;
  const most = maxLetters[isLong ? 'label' : 'narrow'];
  const divided = isOfficial ? heading : dividedText(heading, { lang: language.key, most }, breaksFor(site.region));
  if (new RegExp(`\\p{L}{${most + 1}}`, 'u').test(divided)) return 'long-word';
  return isLong ? 'long-title' : undefined;
}

/** The class of a page's own heading: what few pages have is styled only there (P11). */
export function titleSizeOf(page: Page): ReturnType<typeof headingSize> {
  const { entry, text, title, view } = page.route;
  if (view === 'home') return undefined;
  return headingSize(text?.headline ?? text?.title ?? title, page, { isOfficial: entry?.kind === 'organisations' });
}
