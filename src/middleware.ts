import { defineMiddleware } from 'astro:middleware';
import { tightenPolicy } from './output/policy.ts';

/** Every page passes here once, when it is built. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.includes('text/html')) return response;
  return new Response(tightenPolicy(await response.text()), response);
});
