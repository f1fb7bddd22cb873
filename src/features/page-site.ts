import { hash } from 'node:crypto';
import i18next from 'i18next';
import type { Language } from '../locales/languages.ts';
import { type Translate, translatorIn } from '../locales/ui.ts';
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

function translatorsOf({ languages, texts }: Site): Site['translator'] {
  // `npm run dev` opens a region more than once, mostly with the same interface texts; others have a place of their own.
  const namespace = hash('sha1', JSON.stringify(languages.map(texts)));
  i18next.options.preload = languages.map(({ key }) => key);
  void i18next.loadNamespaces(namespace);
  const translators = new Map<Language, Translate>(
    languages.map((language) => [language, translatorIn(i18next, language, namespace)]),
  );
  return (language) => translators.get(language)!;
}
