import { openSite } from '../features/house.ts';
import { faviconSvg } from '../output/icons.ts';

export const GET = () =>
  new Response(faviconSvg(openSite().region.config.colours), {
    headers: { 'content-type': 'image/svg+xml' },
  });
