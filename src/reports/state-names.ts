import type { State } from '../locales/translations/translation.ts';

/** The states as an editor reads them. */
export const stateNames: Record<State, string> = {
  original: 'Original',
  current: 'aktuell',
  reviewed: 'gelesen',
  authored: 'eigener Text',
  derived: 'abgeleitet',
  stale: 'veraltet',
  missing: 'fehlt',
};
