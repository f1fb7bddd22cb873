import type { Feature } from '../../routes/feature.ts';

/** Full-text search in every language, and the words that lead to others. */
export const search: Feature = { name: 'search' };
