import { robotsTxt } from '../output/plain-files.ts';
import { openSite } from '../routes/site.ts';

export const GET = () => new Response(robotsTxt(openSite()));
