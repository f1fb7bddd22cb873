import type { RSSOptions } from '@astrojs/rss';
import { html } from '../../locales/html.ts';
import { localise } from '../../locales/languages.ts';
import { channelOf } from '../../output/feed.ts';
import type { Page } from '../../routes/page.ts';
import { routeOf } from '../../routes/site.ts';
import { type Change, changesAt, changesIn } from './change-list.ts';
import { changeText } from './change-text.ts';

/** So many a reader is told of at once. */
const most = 100;

/** Changes as RSS, the latest first: all of them, or those of one entry by its key. */
export function changeFeedOf(page: Page, href: string, key?: string): RSSOptions {
  const { site, language, t, name } = page;
  const changes = key === undefined ? changesIn(site, language) : changesAt(site, language, key);
  const about = key === undefined ? localise(site.region.config.title, language) : name(key);
  return channelOf(site, language, {
    title: `${about}: ${t('changes.navTitle')}`,
    description: t('changes.summary'),
    href,
    page: routeOf(site, key ?? 'changes', language).href,
    items: changes.slice(0, most).map((change) => itemOf(change, page)),
  });
}

const itemOf = (change: Change, page: Page) => ({
  title: `${page.name(change.entry.key)}: ${changeText(change, page)}`,
  link: page.site.origin + page.href(change.entry.key),
  pubDate: new Date(change.day),
  // Several changes lead to one page: what tells them apart is what they say.
  customData: html`<guid isPermaLink="false">${change.day} ${change.entry.key} ${change.kind} ${change.name}</guid>`
    .markup,
});
