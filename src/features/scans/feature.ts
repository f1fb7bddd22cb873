import type { Feature } from '../../routes/feature.ts';

/** How often printed codes were opened, counted from a server's own logs. */
export const scans: Feature = { name: 'scans', commands: ['scans'] };
