import type { APIRoute } from 'astro';
import { openSite } from '../features/house.ts';
import { buildStampOf } from '../output/build-stamp.ts';

export const GET: APIRoute = () => Response.json(buildStampOf(openSite()));
