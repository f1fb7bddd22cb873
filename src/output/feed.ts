import type { RSSOptions } from '@astrojs/rss';
import { html } from '../locales/html.ts';
import { type Language, localise } from '../locales/languages.ts';
import { feedPath } from '../routes/files.ts';
import { entriesOf, isListed, routeOf, type Site } from '../routes/site.ts';
import type { RecordOf } from '../schemas/collections.ts';

/** What all feeds have, besides what they tell. */
interface Channel extends Pick<RSSOptions, 'title' | 'description' | 'items'> {
  /** Addresses from the root: of the feed, and of the page it belongs to. */
  href: string;
  page: string;
}

/** A feed in a language (RSS 2.0, with its own address as Atom has it). */
export const channelOf = ({ origin }: Site, language: Language, { href, page, ...told }: Channel): RSSOptions => ({
  ...told,
  site: origin + page,
  xmlns: { atom: 'http://www.w3.org/2005/Atom' },
  customData: html`<language>${language.key}</language
    ><atom:link href="${origin + href}" rel="self" type="application/rss+xml" />`.markup,
});

/** The stories of a language as RSS, the latest first. */
export function feedOf(site: Site, language: Language): RSSOptions {
  const t = site.translator(language);
  return channelOf(site, language, {
    title: `${localise(site.region.config.title, language)}: ${t('kinds.stories')}`,
    description: t('overviews.stories.summary'),
    href: `/${feedPath(site, language)}`,
    page: routeOf(site, 'overview/stories', language).href,
    items: entriesOf(site, 'stories')
      .sort((a, b) => latestFirst(a.record, b.record))
      .map(({ key, record }) => ({ ...routeOf(site, key, language), published: record.published }))
      .filter(isListed)
      .map(({ title, summary, href, published }) => ({
        title,
        description: summary,
        link: site.origin + href,
        pubDate: new Date(published),
      })),
  });
}

/** By the day of publication; of one day, by the day of what happened. */
const latestFirst = (a: RecordOf<'stories'>, b: RecordOf<'stories'>) =>
  b.published.localeCompare(a.published) || b.date.localeCompare(a.date);
