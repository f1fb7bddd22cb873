import { areExposesMade, exposeOf } from '../../routes/exposes.ts';
import type { Page } from '../../routes/page.ts';

/** Address of the page's exposé, where this build prints one; in `npm run dev` that of the page it is printed from. */
export function exposeLinkOf({ site, route }: Page): string | undefined {
  const expose = areExposesMade() ? exposeOf(site, route) : undefined;
  return import.meta.env.DEV ? expose?.href : expose?.pdf;
}
