import { z } from 'astro/zod';
import { id } from '../../../src/schemas/basics.ts';
import { source } from '../../../src/schemas/site-config.ts';

/** The shape of `sources.yaml`. */
export const sourcesFile = z.record(id, source);
