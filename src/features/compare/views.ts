import type { FeatureViews } from '../../views/feature-views.ts';
import Compare from './page.astro';

export const views: FeatureViews['views'] = { compare: Compare };
