import type { APIRoute } from 'astro';
import { registerOf } from '../../routes/codes.ts';
import { openSite } from '../../routes/site.ts';

export const GET: APIRoute = () => Response.json(registerOf(openSite()));
