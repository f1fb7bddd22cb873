import { defineMiddleware } from 'astro:middleware';
import { breaksFor } from './output/hyphenation.ts';
import { tightenPolicy } from './output/policy.ts';
import { softHyphens } from './output/soft-hyphens.ts';
import { openSite } from './routes/site.ts';

/**
 * The one pass over a finished page, for what only shows there: the words of records, figures and the interface, which
 * come from everywhere and are divided by where they stand, and which of the site's styles and scripts this page holds.
 * Texts are divided as they are compiled (`texts/steps.ts`).
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  return new Response(tightenPolicy(softHyphens(html, breaksFor(openSite().region))), response);
});
