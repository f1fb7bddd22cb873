import type { FeatureViews } from '../../views/feature-views.ts';
import Search from './Search.astro';

export const Header: FeatureViews['Header'] = Search;
