import type { Feature } from '../../routes/feature.ts';

/** Funding programmes by place, company and project, in place of a plain list of them. */
export const funding: Feature = { name: 'funding' };
