import type { Page } from '../../routes/page.ts';
import { fundingRules } from './criteria.ts';
import ProgrammeList from './ProgrammeList.astro';
import style from './style.css?inline';

export const overviews = {
  programmes: {
    List: ProgrammeList,
    sheets: ['profile', 'filter'],
    rules: (page: Page) => style + fundingRules(page),
  },
};
