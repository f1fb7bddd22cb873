import FairList from '../components/overviews/FairList.astro';
import LocationList from '../components/overviews/LocationList.astro';
import OverviewList from '../components/overviews/OverviewList.astro';
import { featureOverviews } from '../features/views.ts';
import type { OverviewPlan } from './feature-views.ts';
import type { Kind } from '../schemas/collections.ts';

/** How the entries of a kind are shown together; as a list, unless they, or a feature, have a view of their own. */
const plans: Partial<Record<Kind, OverviewPlan>> = {
  fairs: { List: FairList, sheets: ['profile', 'entries'] },
  locations: { List: LocationList, sheets: ['profile', 'places'] },
  ...featureOverviews,
};

export const overviewPlan = (kind: Kind): OverviewPlan =>
  plans[kind] ?? { List: OverviewList, sheets: ['profile', 'entries'] };
