import type { Route } from '../../routes/routes.ts';
import { routesIn, type Site } from '../../routes/site.ts';
import { type Language, localise } from '../../locales/languages.ts';
import { kinds } from '../../schemas/collections.ts';
import { escaped } from './inline.ts';
import { llmsHref, markdownHref } from './paths.ts';

/** What the site is and where each language lists its pages, in the form of llmstxt.org. */
export function llmsOfSite(site: Site): string {
  const { origin, region, languages } = site;
  const [original] = languages;
  const [title, summary] = headOf(site, original!);
  const lists = languages.map(
    (language) => `- [${language.name}](${origin}${llmsHref(language)}): ${localise(region.config.title, language)}`,
  );
  const heading = site.translator(original!)('desk.languages');
  return `${head(title, summary)}\n## ${heading}\n\n${lists.join('\n')}\n`;
}

/** All pages of a language with the address of their Markdown, those of a kind together. */
export function llmsOf(site: Site, language: Language): string {
  const t = site.translator(language);
  const [title, summary] = headOf(site, language);
  const routes = routesIn(site, language).filter((route) => markdownHref(route) !== undefined);
  // The generator's own pages are of no kind.
  const byKind = Map.groupBy(routes, ({ kind = 'pages' }) => kind);
  const section = (heading: string, pages: Route[] = []) =>
    pages.length > 0 ? `\n## ${heading}\n\n${pages.map((page) => lineOf(site, page)).join('\n')}\n` : '';
  return [
    head(title, `${summary} ${t('markdown.lead', { day: site.formats(language).day(site.asOf) })}`),
    ...['pages' as const, ...kinds.filter((kind) => kind !== 'pages')].map((kind) =>
      section(t(`kinds.${kind}`), byKind.get(kind)),
    ),
  ].join('');
}

const head = (title: string, summary: string) => `# ${title}\n\n> ${summary}\n`;

function headOf(site: Site, language: Language): [title: string, summary: string] {
  const [home] = routesIn(site, language).filter(({ view }) => view === 'home');
  return [localise(site.region.config.title, language), home?.summary ?? ''];
}

const lineOf = ({ origin }: Site, route: Route) =>
  `- [${escaped(route.title)}](${origin}${markdownHref(route)}): ${escaped(route.summary)}`;
