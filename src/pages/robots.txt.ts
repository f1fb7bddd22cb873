import { openSite } from '../features/house.ts';
import { robotsTxt } from '../output/plain-files.ts';

export const GET = () => new Response(robotsTxt(openSite()));
