import type { FeatureViews } from '../../views/feature-views.ts';
import ChangesPage from './page.astro';

export const views: FeatureViews['views'] = { changes: ChangesPage };
