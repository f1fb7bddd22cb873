import { openSite } from '../features/house.ts';
import { touchIcon } from '../output/icons.ts';

export const GET = async () =>
  new Response(new Uint8Array(await touchIcon(openSite().region.config.colours)), {
    headers: { 'content-type': 'image/png' },
  });
