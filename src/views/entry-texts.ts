import { texts } from 'virtual:texts';
import type { Route } from '../routes/routes.ts';
import { textIdOf } from '../text-steps/page-text.ts';

/** The compiled text of a page; undefined for a page without one. */
export const openText = async (route: Route) => (await texts[textIdOf(route)]?.())?.default;
