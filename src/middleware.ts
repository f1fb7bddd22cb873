import { openSite } from './features/house.ts';
import { defineMiddleware } from 'astro:middleware';
import { finishedPage } from './features/finished-page.ts';
import { breaksFor } from './output/hyphenation/hyphenation.ts';
import { buildOf } from './output/page-cache/page-cache.ts';
import { recordReads } from './routes/reads.ts';

/**
 * The one pass over a finished page, for what only shows there: the words of records, figures and the interface, which
 * come from everywhere and are divided by where they stand, and which of the site's styles and scripts this page holds.
 * Texts are divided as they are compiled (`text-steps/steps.ts`). A build keeps the page for its search index and for
 * the next build.
 */
export const onRequest = defineMiddleware(async ({ url }, next) => {
  const { result, reads } = await recordReads(async () => {
    const response = await next();
    const isPage = response.headers.get('content-type')?.includes('text/html');
    return { response, made: isPage ? await response.text() : undefined };
  });
  const { response, made } = result;
  if (made === undefined) return response;
  const site = openSite();
  const build = buildOf(site);
  if (!build) return new Response(finishedPage(made, breaksFor(site.region)).html, response);
  const { html, file } = await build.finish(url.pathname, made);
  if (file !== undefined) build.cache.put(url.pathname, file, reads);
  return new Response(html, response);
});
