import { expect, test } from '@playwright/test';
import { brotliCompressSync } from 'node:zlib';
import { checkDeployedCodes } from '../../src/features/codes/deployed-codes.ts';
import { codePagesOf, foldersOf } from '../../src/routes/codes.ts';
import { canonicalOf, landingOf } from '../../src/routes/landings.ts';
import { fetchPage, inTurns, linksOf, metaOf, type WebPage } from '../browser/crawl.ts';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { faultsOfScreens } from '../browser/first-screen.ts';
import { all, attribute, textOf } from '../browser/html.ts';
import { languages, region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

/** Bytes of QR-40: what is there before anything is tapped, and with pictures. */
const budgets = { page: 50_000, whole: 150_000, requests: 6 };

const codePages = codePagesOf(region);

const stubs = () =>
  inTurns(codePages, async (codePage) => ({ codePage, page: await fetchPage(siteUrl, codePage.href) }));

test.describe('The pages behind printed codes', () => {
  test.skip(codePages.length === 0, 'The region has no printed codes.');

  test('QR-12, QR-42: answer in their language, lead search engines on, and offer all languages', async () => {
    expectNone(
      (await stubs()).flatMap(({ codePage: { code, language, href }, page }) => {
        const landing = landingOf(region, code, language);
        const canonical = linksOf(page, 'canonical').map((link) => attribute(link, 'href'));
        const offered = all(page.document, 'a')
          .filter((link) => attribute(link, 'hreflang') && attribute(link, 'href')?.startsWith('/m/'))
          .map((link) => attribute(link, 'hreflang'));
        return faultsAt(href, [
          page.status !== 200 && `answers ${page.status}`,
          attribute(all(page.document, 'html')[0]!, 'lang') !== language.key && 'is in another language',
          !metaOf(page, 'robots').includes('noindex') && 'is not noindex',
          canonical.join() !== region.origin + canonicalOf(region, landing).href &&
            `is canonical to ${canonical.join()}`,
          offered.join() !== languages.map(({ key }) => key).join() && `offers ${offered.join()}`,
          all(page.document, 'meta').some((meta) => attribute(meta, 'http-equiv') === 'refresh') &&
            'sends on by itself',
        ]);
      }),
    );
  });

  test('C-05, QR-45, QR-49: name the paper, who answers, imprint and privacy, and how to reach somebody', async () => {
    expectNone(
      (await stubs()).flatMap(({ codePage: { code, href, language }, page }) => {
        const text = textOf(page.document);
        const hrefs = all(page.document, 'a').map((link) => attribute(link, 'href') ?? '');
        const has = (pattern: RegExp) => hrefs.some((target) => pattern.test(target));
        return faultsAt(href, [
          !text.includes(region.translator(language)(`codes.placements.${code.placement}`)) &&
            'does not name its paper',
          !text.includes(`/m/${code.code.toLowerCase()}`) && 'does not say its address',
          all(page.document, 'footer').flatMap((footer) => all(footer, 'a')).length < 2 &&
            'has no imprint or no privacy notice',
          !has(/^(tel:\+|mailto:[^?]+@)/) && 'has no way to reach its desk',
          !has(/\.vcf$/) && 'has no contact card',
          !has(/^mailto:\?subject=.+body=/) && 'cannot be sent on',
          all(page.document, 'a').some((link) => attribute(link, 'download') !== undefined) && 'has a download',
        ]);
      }),
    );
  });

  test('QR-40: fit the budget of a bad network', async () => {
    const sizes = new Map<string, number>();
    const sizeOf = async (path: string) => {
      if (!sizes.has(path)) {
        const content = Buffer.from(await (await fetch(siteUrl + path)).arrayBuffer());
        sizes.set(path, path.endsWith('.woff2') ? content.length : brotliCompressSync(content).length);
      }
      return sizes.get(path)!;
    };
    for (const { page } of await stubs()) {
      const { code, pictures } = partsOf(page);
      const before = (await Promise.all([page.path, ...code].map(sizeOf))).reduce((sum, size) => sum + size, 0);
      const whole = (await Promise.all(pictures.map(sizeOf))).reduce((sum, size) => sum + size, before);
      expect.soft(before, page.path).toBeLessThanOrEqual(budgets.page);
      expect.soft(whole, page.path).toBeLessThanOrEqual(budgets.whole);
      expect.soft(1 + code.length + pictures.length, page.path).toBeLessThanOrEqual(budgets.requests);
      const waits = all(page.document, 'script').filter(
        (script) => attribute(script, 'type') !== 'module' && attribute(script, 'src'),
      );
      expect.soft([...waits, ...linksOf(page, 'stylesheet'), ...linksOf(page, 'preload')], page.path).toEqual([]);
    }
  });

  test('QR-01: are the same at the printed address', async () => {
    for (const { code } of region.region.codes) {
      const { printed, typed } = foldersOf(code);
      const [upper, lower] = await Promise.all([fetchPage(siteUrl, `/${printed}/`), fetchPage(siteUrl, `/${typed}/`)]);
      expect.soft(upper.status, code).toBe(200);
      expect.soft(upper.html === lower.html, code).toBe(true);
    }
  });

  test('P2, QR-11: npm run verify finds every code of the ledger on the site, as printed, typed and in each language', async () => {
    const findings = await checkDeployedCodes(region, siteUrl, fetch);
    // The preview speaks HTTP, which is told.
    expect(findings.map(({ level, about, problem }) => `${level} ${about}: ${problem}`)).toEqual([
      `warning Server: ${siteUrl} verlangt keine verschlüsselte Verbindung (Strict-Transport-Security fehlt).`,
    ]);
  });

  test('are in no sitemap, and all in the list', async () => {
    const sitemap = await (await fetch(`${siteUrl}/sitemap-0.xml`)).text();
    expect(sitemap).not.toContain('/m/');
    const list = await fetchPage(siteUrl, '/m/');
    expect(metaOf(list, 'robots')).toContain('noindex');
    const hrefs = all(list.document, 'a').map((link) => attribute(link, 'href'));
    expect(region.region.codes.filter(({ code }) => !hrefs.includes(`/m/${code.toLowerCase()}/`))).toEqual([]);
  });

  test('SLIP-F11: the figures follow the text, the room of a high screen goes to their rows, and the action is under the thumb', async ({
    page,
  }) => {
    test.slow();
    // One of each target, in the language of its print.
    const ofTargets = new Map(region.region.codes.map((code) => [code.target, `/m/${code.code.toLowerCase()}/`]));
    const faults: Fault[] = [];
    for (const address of ofTargets.values()) faults.push(...(await faultsOfScreens(page, address)));
    expectNone(faults);
  });
});

/** What a page asks for at once: fonts it names, scripts, and pictures. */
function partsOf({ document, html }: WebPage) {
  const scripts = all(document, 'script').flatMap((script) => attribute(script, 'src') ?? []);
  // The faces of other alphabets are fetched only where their letters stand.
  const fonts = (html.match(/\/[\w./-]+latin\.[\w-]+\.woff2/g) ?? []).slice(0, 1);
  const icons = [...all(document, 'link', { rel: 'icon' })].flatMap((link) => attribute(link, 'href') ?? []);
  const images = all(document, 'img').flatMap((image) => attribute(image, 'src') ?? []);
  return { code: [...scripts, ...fonts], pictures: [...icons, ...images] };
}
