import type { Feature } from '../../routes/feature.ts';

/** Printed codes: their ledger, artwork, landing pages, what a phone keeps of them, and the look at the deployed site. */
export const codes: Feature = {
  name: 'codes',
  commands: ['codes', 'verify'],
  afterBuild: async (built) => (await import('./after-build.ts')).addAddresses(built),
};
