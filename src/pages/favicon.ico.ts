import { openSite } from '../features/house.ts';
import { faviconIco } from '../output/icons.ts';

export const GET = async () =>
  new Response(new Uint8Array(await faviconIco(openSite().region.config.colours)), {
    headers: { 'content-type': 'image/x-icon' },
  });
