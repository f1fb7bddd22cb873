import type { FeatureViews } from '../../views/feature-views.ts';
import Data from './page.astro';

export const views: FeatureViews['views'] = { data: Data };
