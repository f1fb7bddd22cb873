import { defineMiddleware } from 'astro:middleware';
import { breaksBy } from './output/hyphenation.ts';
import { tightenPolicy } from './output/policy.ts';
import { softHyphens } from './output/soft-hyphens.ts';
import { openSite } from './routes/site.ts';

const breaksOf = breaksBy(openSite().region.hyphenation);

/** Every page passes here once, when it is built. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(tightenPolicy(softHyphens(await response.text(), breaksOf)), response);
});
