import { openSite } from './features/house.ts';
import { defineMiddleware } from 'astro:middleware';
import { breaksFor } from './output/hyphenation/hyphenation.ts';
import { tightenPolicy } from './output/policy.ts';
import { withLateScripts } from './output/script-priority.ts';
import { softHyphens } from './output/hyphenation/soft-hyphens.ts';

/**
 * The one pass over a finished page, for what only shows there: the words of records, figures and the interface, which
 * come from everywhere and are divided by where they stand, which of the site's styles and scripts this page holds, and
 * when those scripts are fetched.
 * Texts are divided as they are compiled (`text-steps/steps.ts`).
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  const html = await response.text();
  const words = softHyphens(html, breaksFor(openSite().region));
  return new Response(withLateScripts(tightenPolicy(words)), response);
});
