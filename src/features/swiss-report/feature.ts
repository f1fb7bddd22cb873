import type { Feature } from '../../routes/feature.ts';

/** Both German texts side by side for a Swiss proof-reader, each change with its rule. */
export const swissReport: Feature = { name: 'swiss-report', commands: ['swiss'] };
