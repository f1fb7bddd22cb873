import { expect, test } from '@playwright/test';
import { fetchPage, metaOf, pathOf } from '../browser/crawl.ts';
import { all, textOf } from '../browser/html.ts';
import { fixtureUrl, manyUrl, siteUrl } from '../browser/sites.ts';

/** `site.yaml` of the three regions says `each` (it says nothing), `perKind` and `none`. */
const imageOf = async (base: string, path: string) => {
  const page = await fetchPage(base, path);
  const data = all(page.document, 'script', { type: 'application/ld+json' }).map(textOf).join('');
  return { image: metaOf(page, 'og:image').map(pathOf).join(), alt: metaOf(page, 'og:image:alt').join(), data, page };
};

const answers = async (base: string, path: string) => (await fetch(base + path, { method: 'HEAD' })).status;

test('Each page is shared with a picture of its own', async () => {
  const { image, alt, data } = await imageOf(siteUrl, '/de/flaechen/tip-cottbus/');
  expect(image).toBe('/cards/de/flaechen/tip-cottbus.png');
  expect(alt).toContain('Technologie- und Industriepark Cottbus');
  expect(data).toContain(`"image":"https://lausitz.example${image}"`);
  expect(await answers(siteUrl, image)).toBe(200);
});

test('Pages of a kind share the picture of their overview in their language, and no other is drawn', async () => {
  for (const [path, overview] of [
    ['/de/flaechen/hafen/', '/cards/de/flaechen.png'],
    ['/en/sites/harbour/', '/cards/en/sites.png'],
    ['/de/impressum/', '/cards/de.png'],
  ] as const) {
    const { image, alt, data, page } = await imageOf(manyUrl, path);
    expect(image, path).toBe(overview);
    const own = await imageOf(manyUrl, overview.replace('/cards', '').replace('.png', '/'));
    expect(alt).toBe(own.alt);
    expect(metaOf(page, 'twitter:card')).toEqual(['summary_large_image']);
    expect(data).toContain(`"image":"https://nordmark.example${overview}"`);
    expect(await answers(manyUrl, image)).toBe(200);
  }
  expect(await answers(manyUrl, '/cards/de/flaechen/hafen.png')).toBe(404);
});

test('A region without pictures names none, and draws none', async () => {
  const { image, alt, data, page } = await imageOf(fixtureUrl, '/de/flaechen/hafen/');
  expect([image, alt, ...metaOf(page, 'twitter:card')].join('')).toBe('');
  expect(metaOf(page, 'og:title').join()).toContain('Gewerbepark Hafen');
  expect(data).toContain('"@type":"WebPage"');
  expect(data).not.toContain('/cards/');
  expect(await answers(fixtureUrl, '/cards/de/flaechen/hafen.png')).toBe(404);
});
