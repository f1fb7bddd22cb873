import { expect, test } from 'vitest';
import { openDataOf } from '../../../src/features/open-data/files.ts';
import { dataPathsOf } from '../../../src/features/open-data/addresses.ts';
import { fileAddresses } from '../../../src/routes/files.ts';
import { codedSite, fixtureSite, rewordPage } from '../region.ts';

test('names every file of the open data, and no other', () => {
  const site = fixtureSite();
  expect(dataPathsOf(site).sort()).toEqual(
    openDataOf(site)
      .files.map(({ path }) => path)
      .sort(),
  );
});

test('names feeds, exposés, cards, and what lies behind printed codes as typed and as printed', () => {
  const site = codedSite();
  const { code } = site.region.codes[0]!;
  expect(fileAddresses(site)).toEqual(
    expect.arrayContaining([
      '/de/meldungen.xml',
      '/de/flaechen/hafen/expose-hafen-de.pdf',
      '/cards/de/flaechen/hafen.png',
      '/m/',
      `/m/${code.toLowerCase()}/`,
      `/M/${code}/`,
      `/m/${code.toLowerCase()}/kontakt.vcf`,
    ]),
  );
});

test('names no picture to share of a page that waits for its translation, which has none', () => {
  const site = fixtureSite();
  const card = '/cards/en/sites/harbour.png';
  expect(fileAddresses(site)).toContain(card);
  rewordPage(
    site.routes.find(({ href }) => href === '/en/sites/harbour/')!,
    { textLang: 'de' },
  );
  expect(fileAddresses(site)).not.toContain(card);
});
