import type { Feature } from '../../routes/feature.ts';

/** How translations stand and what is missing, as a table and as a page for the editors. */
export const status: Feature = { name: 'status', commands: ['status'] };
