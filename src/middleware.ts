import { openSite } from './features/house.ts';
import { defineMiddleware } from 'astro:middleware';
import { breaksBy } from './output/hyphenation/hyphenation.ts';
import { tightenPolicy } from './output/policy.ts';
import { softHyphens } from './output/hyphenation/soft-hyphens.ts';
import { type Site } from './routes/site.ts';

/** How a region divides its words; `npm run dev` opens it more than once. */
const breaks = new WeakMap<Site, ReturnType<typeof breaksBy>>();

function breaksFor(site: Site) {
  const known = breaks.get(site) ?? breaksBy(site.region.hyphenation);
  breaks.set(site, known);
  return known;
}

/** Every page passes here once, when it is built. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(tightenPolicy(softHyphens(await response.text(), breaksFor(openSite()))), response);
});
