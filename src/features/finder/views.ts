import type { FeatureViews } from '../../views/feature-views.ts';
import FinderShort from './FinderShort.astro';
import { finderRules } from './questions.ts';
import SiteSheet from './SiteSheet.astro';

export const overviews: FeatureViews['overviews'] = {
  sites: { List: SiteSheet, sheets: ['profile', 'field', 'filter', 'sites'], rules: finderRules },
};

export const Home: FeatureViews['Home'] = FinderShort;
