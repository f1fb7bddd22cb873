import { openSite } from '../../features/house.ts';
import type { APIRoute } from 'astro';
import { registerOf } from '../../routes/codes.ts';

export const GET: APIRoute = () => Response.json(registerOf(openSite()));
