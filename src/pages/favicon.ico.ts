import { faviconIco } from '../output/icons.ts';
import { openSite } from '../routes/site.ts';

export const GET = async () =>
  new Response(new Uint8Array(await faviconIco(openSite().region.config.colours)), {
    headers: { 'content-type': 'image/x-icon' },
  });
