import type { AstroComponentFactory } from 'astro/runtime/server/index.js';
import type { Page } from '../routes/page.ts';
import type { Kind } from '../schemas/collections.ts';
import type { StyleName } from '../styles/styles.ts';

/** What a feature shows, in its `views.ts`. It stands apart from `feature.ts`, which plain Node reads. */
export interface FeatureViews {
  /** Whole pages, by the view its routes name. */
  views?: Record<string, AstroComponentFactory>;
  /** Entries of a kind together, in place of a plain list. */
  overviews?: Partial<Record<Kind, OverviewPlan>>;
  /** A part of the head of every page in a language, after the menu. */
  Header?: AstroComponentFactory;
  /** A part of the home page of a region with sites. */
  Home?: AstroComponentFactory;
}

/** How the entries of a kind are shown together. */
export interface OverviewPlan {
  List: AstroComponentFactory;
  sheets: StyleName[];
  /** Rules made for the entries of this region, or of this list alone. */
  rules?: (page: Page) => string;
}
