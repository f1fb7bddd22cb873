import { faviconSvg } from '../output/icons.ts';
import { openSite } from '../routes/site.ts';

export const GET = () =>
  new Response(faviconSvg(openSite().region.config.colours), {
    headers: { 'content-type': 'image/svg+xml' },
  });
