import { describe, expect, test } from 'vitest';
import { linkAddress } from '../../../src/text-steps/links.ts';
import { pageTextsOf } from '../../../src/text-steps/page-text.ts';
import { regionWith } from '../../fixtures/mistakes/region-with.ts';
import { fixtureFolder } from '../region.ts';
import { compiled, harbourWith, siteIn, withSwiss } from './compiled.ts';

/** Where a link of the text on the harbour leads on its page in a language. */
function linkIn(locale: string, href: string, folder = fixtureFolder): string {
  const text = pageTextsOf(siteIn(folder)).get(`sites/hafen/${locale}`);
  if (!text) throw new Error(`The harbour has no text in ${locale}.`);
  return linkAddress(href, text);
}

describe('a link of a text', () => {
  test.each([
    ['locations/musterstadt', '/de/standorte/musterstadt/'],
    ['locations/musterstadt#zwischen-zwei-häfen', '/de/standorte/musterstadt/#zwischen-zwei-häfen'],
    ['locations/musterstadt#zwischen-zwei-h%C3%A4fen', '/de/standorte/musterstadt/#zwischen-zwei-häfen'],
    ['locations/musterstadt#contact', '/de/standorte/musterstadt/#contact'],
    ['overview/sites?place=musterstadt#hafen', '/de/flaechen/?place=musterstadt#hafen'],
    ['glossary#erbbaurecht', '/de/glossar/#erbbaurecht'],
    ['pages/home', '/de/'],
    ['data', '/de/daten/'],
    ['#unten', '#unten'],
    ['/data/sites.csv', '/data/sites.csv'],
    ['https://x.example/sites/a#b', 'https://x.example/sites/a#b'],
    ['mailto:info@x.example', 'mailto:info@x.example'],
  ])('leads from %s to %s', (href, address) => expect(linkIn('de', href)).toBe(address));

  test('names the heading as its own language does', () => {
    expect(linkIn('en', 'locations/musterstadt#between-two-harbours')).toBe(
      '/en/locations/musterstadt/#between-two-harbours',
    );
  });

  test('leads to the heading at the same place where the page has another text than its own language', () => {
    // Not translated: the English page shows the German text, and links to the English one.
    const folder = regionWith({
      'site.yaml': ['- { key: en, name: English }', '- { key: en, name: English, release: should }'],
      'sites/hafen/en.mdx': undefined,
    });
    expect(linkIn('en', 'locations/musterstadt#zwischen-zwei-häfen', folder)).toBe(
      '/en/locations/musterstadt/#between-two-harbours',
    );
  });

  test('keeps the ids of the text a language is derived from, which no rule spells anew', () => {
    const folder = regionWith({
      ...withSwiss,
      'locations/musterstadt/de.mdx': ['## Zwischen zwei Häfen', '## An der Straße'],
    });
    expect(linkIn('de-CH', 'locations/musterstadt#an-der-straße', folder)).toBe(
      '/de-ch/standorte/musterstadt/#an-der-straße',
    );
  });

  test('follows a heading for which an editor wrote another sentence in Switzerland, on its own page too', () => {
    const folder = regionWith({
      ...withSwiss,
      'locations/musterstadt/swiss.yaml': '- { german: Zwischen zwei Häfen, swiss: Am Wasser }\n',
      'sites/hafen/swiss.yaml': '- { german: Grundstücke am Kai, swiss: Parzellen am Quai }\n',
    });
    expect(linkIn('de-CH', 'locations/musterstadt#zwischen-zwei-häfen', folder)).toMatch(/#am-wasser$/);
    expect(linkIn('de-CH', '#grundstücke-am-kai', folder)).toBe('#parzellen-am-quai');
    expect(linkIn('de', '#grundstücke-am-kai', folder)).toBe('#grundstücke-am-kai');
  });

  test('leads to the heading of a text of its own for one country, else to the head of the page', () => {
    const text = (headings: string) =>
      `---\ntitle: Musterstadt\nsummary: Musterstadt liegt zwischen zwei Häfen und bildet Fachkräfte für die Seefahrt aus.\nupdated: '2026-11-01'\nlocalisation: authored\n---\n\n${headings}\n`;
    const href = 'locations/musterstadt#zwischen-zwei-häfen';
    const one = regionWith({ ...withSwiss, 'locations/musterstadt/de-CH.mdx': text('## Am Wasser') });
    expect(linkIn('de-CH', href, one)).toBe('/de-ch/standorte/musterstadt/#am-wasser');
    const two = regionWith({ ...withSwiss, 'locations/musterstadt/de-CH.mdx': text('## Eins\n\n## Zwei') });
    expect(linkIn('de-CH', href, two)).toBe('/de-ch/standorte/musterstadt/');
  });

  test('is an address once its text is compiled, and keeps its title', () => {
    const site = harbourWith('Siehe [die Stadt](locations/musterstadt "Mehr zur Straße").');
    expect(compiled(site, 'sites/hafen/de-CH')).toBe(
      '<p>Siehe <a href="/de-ch/standorte/musterstadt/" title="Mehr zur Strasse">die Stadt</a>.</p>',
    );
  });
});
