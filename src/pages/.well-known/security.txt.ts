import { securityTxt } from '../../output/plain-files.ts';
import { openSite } from '../../routes/site.ts';

export const GET = () => new Response(securityTxt(openSite()));
