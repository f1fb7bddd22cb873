import type { Feature } from '../../routes/feature.ts';

/** The whole site in one folder for a screen at a fair, without a network. */
export const kiosk: Feature = { name: 'kiosk', commands: ['kiosk', 'stand'] };
