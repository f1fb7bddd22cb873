import { getRssString } from '@astrojs/rss';
import { describe, expect, test } from 'vitest';
import { feedOf } from '../../../src/output/feed.ts';
import { feedPath } from '../../../src/routes/files.ts';
import type { Site } from '../../../src/routes/site.ts';
import { fixtureSite } from '../region.ts';

const site = fixtureSite();
const [german, english] = site.languages as [Site['languages'][number], Site['languages'][number]];

const without = (kind: string): Site => ({
  ...site,
  region: { ...site.region, entries: site.region.entries.filter((entry) => entry.kind !== kind) },
});

describe('feedOf', () => {
  test('lists the stories with absolute addresses, their summary and the day they were published', () => {
    expect(feedOf(site, german)).toMatchObject({
      title: 'Wirtschaftsstandort Nordmark: Meldungen',
      site: 'https://nordmark.example/de/meldungen/',
      items: [
        {
          title: 'Neuer Kai eröffnet',
          description: 'Seit Oktober liegt ein dritter Kai am Hafen von Musterstadt für Frachtschiffe bereit.',
          link: 'https://nordmark.example/de/meldungen/eroeffnung/',
          pubDate: new Date('2026-11-01T00:00:00Z'),
        },
      ],
    });
  });

  test('becomes RSS that names its language and its own address', async () => {
    const xml = await getRssString(feedOf(site, english));
    expect(xml).toContain('<language>en</language>');
    expect(xml).toContain('<atom:link href="https://nordmark.example/en/news.xml" rel="self"');
    expect(xml).toContain('<link>https://nordmark.example/en/news/new-quay/</link>');
    expect(xml).toContain('<pubDate>Sun, 01 Nov 2026 00:00:00 GMT</pubDate>');
  });

  test('puts the latest first', () => {
    const story = site.region.entries.find(({ kind }) => kind === 'stories')!;
    const entries = (['2026-10-01', '2026-11-20', '2026-11-02'] as const).map((published) => ({
      ...story,
      record: { ...story.record, published },
    }));
    const items = feedOf({ ...site, region: { ...site.region, entries } }, german).items as { pubDate: Date }[];
    expect(items.map(({ pubDate }) => pubDate.toISOString().slice(5, 10))).toEqual(['11-20', '11-02', '10-01']);
  });
});

test('feedPath is undefined where a region has no stories', () => {
  expect(feedPath(site, german)).toBe('de/meldungen.xml');
  expect(feedPath(without('stories'), german)).toBeUndefined();
});
