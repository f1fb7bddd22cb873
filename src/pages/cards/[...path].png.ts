import { openSite } from '../../features/house.ts';
import type { APIRoute } from 'astro';
import { cardPng } from '../../output/cards/card.ts';
import { sharedCardOf } from '../../output/cards/shared-card.ts';
import { type ShareImage, shareImagesOf } from '../../routes/share-images.ts';

/** In `npm run dev`, a picture to share when it is asked for; a build draws them beside its pages (`src/integrations/share-images.ts`). */
export const getStaticPaths = () =>
  (import.meta.env.DEV ? shareImagesOf(openSite()) : []).map((image) => ({
    params: { path: image.route.path || 'index' },
    props: { image },
  }));

export const GET: APIRoute<{ image: ShareImage }> = async ({ props: { image } }) => {
  const png = await cardPng(sharedCardOf(openSite(), image).card);
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
