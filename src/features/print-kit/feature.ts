import type { Feature } from '../../routes/feature.ts';

/** What is printed for a fair: badges, flyers, signs, with its codes on them. */
export const printKit: Feature = { name: 'print-kit', commands: ['print-kit', 'fair'] };
