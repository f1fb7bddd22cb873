import { localise } from '../../locales/languages.ts';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';
import type { FrontMatter } from './page-markdown.ts';
import { markdownHref } from './paths.ts';

/** What stands above the Markdown of a page; undefined where it has none. */
export function frontMatterOf(site: Site, route: Route): FrontMatter | undefined {
  const { language } = route;
  if (!language || markdownHref(route) === undefined) return undefined;
  const { config } = site.region;
  return {
    title: route.title,
    url: site.origin + route.href,
    language: language.key,
    summary: route.summary,
    edition: site.asOf,
    publisher: localise(config.title, language),
    licence: config.data.licence,
  };
}
