import type { FeatureViews } from '../../views/feature-views.ts';
import InquiryPage from './page.astro';

export const views: FeatureViews['views'] = { inquiry: InquiryPage };
