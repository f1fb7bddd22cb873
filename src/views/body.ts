import type { Page } from '../routes/page.ts';
import { deriveHtmlFor } from '../locales/languages.ts';

interface Slots {
  has: (name: string) => boolean;
  render: (name: string) => Promise<string>;
}

/**
 * An entry's text as HTML in the page's language. Rendered before anything else of the view, so that
 * its figures number the page's sources in reading order.
 */
export async function bodyOf(slots: Slots, { route, language }: Page): Promise<string> {
  if (!slots.has('default')) return '';
  const html = await slots.render('default');
  const isOwn = route.entry?.texts[language.key] !== undefined;
  return isOwn ? html : deriveHtmlFor(html, language);
}
