import i18next from 'i18next';
import type { Language } from '../locales/languages.ts';
import { type Translate, translatorIn } from '../locales/ui.ts';
import { currentEdition } from '../routes/edition.ts';
import type { Site } from '../routes/site.ts';
import { openSite } from './house.ts';

const sites = new WeakMap<Site, Site>();

/**
 * The site as pages show it: their texts are those astro-i18next delivers. Endpoints are served without it, and ask
 * `openSite()`; both read the same files.
 */
export function openPageSite(): Site {
  const site = openSite();
  const known = sites.get(site) ?? { ...site, translator: translatorsOf(site) };
  sites.set(site, known);
  return known;
}

function translatorsOf({ languages }: Site): Site['translator'] {
  // `npm run dev` reads a region more than once: each edition has texts of its own.
  const namespace = `edition-${currentEdition().count}`;
  i18next.options.preload = languages.map(({ key }) => key);
  void i18next.loadNamespaces(namespace);
  const translators = new Map<Language, Translate>(
    languages.map((language) => [language, translatorIn(i18next, language, namespace)]),
  );
  return (language) => translators.get(language)!;
}
