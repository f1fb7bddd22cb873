import type { AstroGlobal } from 'astro';
import { inTextLanguage } from '../routes/page.ts';
import type { StyleName } from '../styles/styles.ts';

/**
 * An entry's text as HTML. Rendered before anything else of the view, so that its figures number the page's sources
 * in reading order.
 */
export async function bodyOf(
  { locals, slots }: Pick<AstroGlobal, 'locals' | 'slots'>,
  { isOnPaper = false } = {},
): Promise<string> {
  if (!slots.has('default')) return '';
  const { page } = locals;
  // What stands in the text, such as figures, asks for the page while it is rendered.
  locals.page = { ...inTextLanguage(page), isOnPaper };
  const html = await slots.render('default');
  locals.page = page;
  return html;
}

/** What few texts have is styled only there: every page carries its styles with it (P11). */
export const sheetsOf = (body: string): StyleName[] => [
  ...(/<[uo]l[ >]/.test(body) ? (['proseLists'] as const) : []),
  ...(body.includes('class="table"') ? (['table'] as const) : []),
];
