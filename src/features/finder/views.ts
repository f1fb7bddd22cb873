import FinderShort from './FinderShort.astro';
import { finderRules } from './questions.ts';
import SiteSheet from './SiteSheet.astro';

export const overviews = {
  sites: { List: SiteSheet, sheets: ['profile', 'field', 'filter', 'sites'], rules: finderRules },
};

export const Home = FinderShort;
