import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { FeatureViews } from '../views/feature-views.ts';

const all = Object.values(import.meta.glob<FeatureViews>('./*/views.ts', { eager: true }));

/** What features show, as far as they are there. */
export const featureViews: NonNullable<FeatureViews['views']> = merged(all.map(({ views }) => views));
export const featureOverviews: NonNullable<FeatureViews['overviews']> = merged(all.map(({ overviews }) => overviews));
export const headerParts: AstroComponentFactory[] = all.flatMap(({ Header }) => Header ?? []);
export const homeParts: AstroComponentFactory[] = all.flatMap(({ Home }) => Home ?? []);

function merged<T extends object>(parts: (T | undefined)[]): T {
  return Object.assign({}, ...parts) as T;
}
