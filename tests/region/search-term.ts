import type { Language } from '../../src/locales/languages.ts';
import { isListed } from '../../src/routes/site.ts';
import { region } from '../browser/region.ts';

/** A name that somebody may look for: what the first entry of the region is called. */
export function aName(language: Language): string {
  const route = region.routes.find(
    (route) => route.view === 'entry' && route.language?.key === language.key && isListed(route),
  );
  if (!route) throw new Error(`The region has no entry in ${language.key}.`);
  return route.navTitle;
}
