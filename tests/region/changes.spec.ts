import { expect, test } from '@playwright/test';
import { changesIn } from '../../src/features/changes/change-list.ts';
import { feedsIn } from '../../src/features/changes/addresses.ts';
import { pageOf } from '../../src/routes/page.ts';
import { findRoute, routeOf } from '../../src/routes/site.ts';
import { fetchPage } from '../browser/crawl.ts';
import { all, textOf } from '../browser/html.ts';
import { addressOf, languages, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

test.skip(!findRoute(region, 'changes', languages[0]!), 'The region does not tell what has changed.');

for (const language of languages) {
  test(`Every change of a year is on one page and in the feeds (${language.key})`, async () => {
    const page = pageOf(region, routeOf(region, 'changes', language), language);
    const changes = changesIn(region, language);
    const { document } = await fetchPage(siteUrl, addressOf('changes', language));
    const days = all(document, 'section')
      .flatMap((section) => all(section, 'h2'))
      .map((heading) => textOf(heading).replaceAll('\u00ad', '').trim());
    for (const { day } of changes) expect(days).toContain(page.formats.day(day));

    const [whole, ...own] = feedsIn(region, language);
    const feed = await fetch(siteUrl + whole!.href);
    expect(feed.headers.get('content-type')).toContain('rss');
    const itemsIn = (text: string) => [...text.matchAll(/<guid[^>]*>([^<]*)/g)].map(([, guid]) => guid!);
    const items = itemsIn(await feed.text());
    expect(items).toHaveLength(Math.min(100, changes.length));
    expect(new Set(items).size).toBe(items.length);
    for (const { href, route } of own) {
      const guids = itemsIn(await (await fetch(siteUrl + href)).text());
      expect(guids.filter((guid) => !guid.includes(` ${route.key} `))).toEqual([]);
      expect(guids).toHaveLength(changes.filter(({ entry }) => entry.key === route.key).length);
    }
  });
}
