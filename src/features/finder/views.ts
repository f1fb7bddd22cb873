import type { FeatureViews } from '../../views/feature-views.ts';
import FinderShort from './FinderShort.astro';
import { finderRules } from './questions.ts';
import SiteFinder from './SiteFinder.astro';

export const overviews: FeatureViews['overviews'] = {
  sites: { List: SiteFinder, sheets: ['profile', 'field', 'filter', 'sites'], rules: finderRules },
};

export const Home: FeatureViews['Home'] = FinderShort;
