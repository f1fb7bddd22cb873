import type { FeatureViews } from '../../views/feature-views.ts';
import CostsPage from './page.astro';

export const views: FeatureViews['views'] = { costs: CostsPage };
