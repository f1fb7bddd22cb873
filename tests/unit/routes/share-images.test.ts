import { describe, expect, it } from 'vitest';
import { shareImageOf, shareImagesOf } from '../../../src/routes/share-images.ts';
import { findRoute, isListed, type Site } from '../../../src/routes/site.ts';
import type { SiteConfig } from '../../../src/schemas/site-config.ts';
import { fixtureSite, rewordPage } from '../region.ts';

function siteWith(shareImages: SiteConfig['shareImages']): Site {
  const site = fixtureSite();
  site.region.config.shareImages = shareImages;
  return site;
}

const imageAt = (site: Site, href: string) =>
  shareImageOf(
    site,
    site.routes.find((route) => route.href === href)!,
  );

describe('shareImagesOf', () => {
  it('is a picture of its own for each listed page, where the region says nothing', () => {
    const site = fixtureSite();
    expect(site.region.config.shareImages).toBe('each');
    expect(shareImagesOf(site).map(({ route }) => route)).toEqual(site.routes.filter(isListed));
    expect(imageAt(site, '/de/flaechen/hafen/')?.href).toBe('/cards/de/flaechen/hafen.png');
    expect(imageAt(site, '/')?.href).toBe('/cards/index.png');
  });

  it('is one for each kind and language: the overview’s, else the home page’s', () => {
    const site = siteWith('perKind');
    expect(imageAt(site, '/de/flaechen/hafen/')?.href).toBe('/cards/de/flaechen.png');
    expect(imageAt(site, '/en/sites/harbour/')?.href).toBe('/cards/en/sites.png');
    const plain = site.routes.find(({ key, language }) => key === 'index' && language?.key === 'en')!;
    expect(shareImageOf(site, plain)?.href).toBe('/cards/en.png');
    const hrefs = shareImagesOf(site).map(({ href }) => href);
    expect(new Set(hrefs).size).toBe(hrefs.length);
    expect(hrefs.length).toBeLessThan(shareImagesOf(siteWith('each')).length / 2);
  });

  it('takes no picture of a page that waits for its translation', () => {
    const site = siteWith('perKind');
    const english = site.languages.find(({ key }) => key === 'en')!;
    rewordPage(findRoute(site, 'overview/sites', english)!, { textLang: 'de' });
    expect(imageAt(site, '/en/sites/harbour/')?.href).toBe('/cards/en.png');
    rewordPage(findRoute(site, 'home', english)!, { textLang: 'de' });
    expect(imageAt(site, '/en/sites/harbour/')?.href).toBe('/cards/en/sites/harbour.png');
    expect(imageAt(site, '/en/')).toBeUndefined();
  });

  it('is none where the region wants none', () => {
    expect(shareImagesOf(siteWith('none'))).toEqual([]);
    expect(imageAt(siteWith('none'), '/de/')).toBeUndefined();
  });
});
