import type { FeatureViews } from '../../views/feature-views.ts';
import { fundingRules } from './criteria.ts';
import ProgrammeList from './ProgrammeList.astro';
import style from './style.css?inline';

export const overviews: FeatureViews['overviews'] = {
  programmes: { List: ProgrammeList, sheets: ['profile', 'filter'], rules: (page) => style + fundingRules(page) },
};
