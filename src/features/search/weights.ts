import { deskFor } from '../../routes/desks.ts';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';
import type { Kind } from '../../schemas/collections.ts';
import { overviewWeight } from './first-index.ts';

/**
 * How much a hit on a page counts, in tenths: profiles and sites before organisations before news before legal pages;
 * the overview of a kind first for the kind's own word, and the region's own desk before others.
 */
export function weightOf({ view, kind, entry }: Pick<Route, 'view' | 'kind' | 'entry'>, site: Site): number {
  if (view === 'overview') return overviewWeight;
  if (view === 'home') return 5;
  if (view === 'glossary') return 5;
  if (entry && 'legal' in entry.record && entry.record.legal) return 6;
  if (entry && entry.key === deskFor(site).key) return 13;
  // A page of a feature, which works with what others state.
  return kind ? weights[kind] : 8;
}

const weights: Record<Kind, number> = {
  locations: 14,
  sites: 13,
  strengths: 12,
  services: 12,
  programmes: 12,
  guides: 11,
  pages: 11,
  organisations: 10,
  fairs: 9,
  stories: 8,
};
