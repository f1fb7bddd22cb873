import { openSite } from '../../features/house.ts';
import { securityTxt } from '../../output/plain-files.ts';

export const GET = () => new Response(securityTxt(openSite()));
