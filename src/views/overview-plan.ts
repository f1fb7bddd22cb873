import { finderRules } from '../components/finder/questions.ts';
import SiteSheet from '../components/finder/SiteSheet.astro';
import { fundingRules } from '../components/funding/criteria.ts';
import ProgrammeList from '../components/funding/ProgrammeList.astro';
import FairList from '../components/overviews/FairList.astro';
import LocationList from '../components/overviews/LocationList.astro';
import OverviewList from '../components/overviews/OverviewList.astro';
import type { Page } from '../routes/page.ts';
import type { Kind } from '../schemas/collections.ts';
import type { Sheet } from '../styles/styles.ts';

interface Plan {
  List: typeof OverviewList;
  sheets: Sheet[];
  /** Rules made for the entries of this region. */
  rules?: (page: Page) => string;
}

/** How the entries of a kind are shown together; as a list, unless they have a view of their own. */
const plans: Partial<Record<Kind, Plan>> = {
  sites: { List: SiteSheet, sheets: ['profile', 'field', 'filter', 'sites'], rules: finderRules },
  programmes: { List: ProgrammeList, sheets: ['profile', 'filter', 'programmes'], rules: fundingRules },
  fairs: { List: FairList, sheets: ['profile', 'entries'] },
  locations: { List: LocationList, sheets: ['profile', 'places'] },
};

export const overviewPlan = (kind: Kind): Plan => plans[kind] ?? { List: OverviewList, sheets: ['profile', 'entries'] };
