import { siteOf } from '../../../src/features/house.ts';
import { describe, expect, test } from 'vitest';
import { termOf, usesOf } from '../../../src/routes/glossary.ts';
import type { GlossaryEntry } from '../../../src/schemas/glossary.ts';
import { fixtureFolder, fixtureSite } from '../region.ts';

const site = fixtureSite();
const [german, english] = site.languages;

/** The fixture in Swiss spelling too, after a change to a word. */
function swissSite(change: Partial<GlossaryEntry>) {
  const { region } = site;
  const languages = [
    ...region.config.languages,
    { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de', release: 'must' as const },
  ];
  const erbbaurecht = { ...region.glossary.erbbaurecht!, ...change };
  const glossary = { ...region.glossary, erbbaurecht };
  const swiss = siteOf({ ...region, config: { ...region.config, languages }, glossary }, fixtureFolder, '2026-11-23');
  return { swiss, language: swiss.languages.find(({ derivedFrom }) => derivedFrom)! };
}

describe('termOf', () => {
  test('says a foreign word with its language and its gloss', () => {
    expect(termOf(site, 'bebauungsplan', english!)).toMatchObject({
      word: 'Bebauungsplan',
      lang: 'de',
      gloss: 'local development plan',
      href: '/en/glossary/#bebauungsplan',
    });
  });

  test('needs neither in its own language', () => {
    expect(termOf(site, 'bebauungsplan', german!)).toMatchObject({ lang: undefined, gloss: undefined });
  });

  test('LOC-20: is spelt as the derived language spells, where the word is its own', () => {
    const { swiss, language } = swissSite({
      term: 'Maßnahmenplan',
      plain: { de: 'für die Straße', en: 'for the road' },
    });
    expect(termOf(swiss, 'erbbaurecht', language)).toMatchObject({
      word: 'Massnahmenplan',
      lang: undefined,
      gloss: 'für die Strasse',
    });
  });

  test('LOC class F: a derived language may explain in its own way, also where its parent does not', () => {
    const { swiss, language } = swissSite({ plain: { 'de-CH': 'in der Schweiz: Baurecht', en: 'a long lease' } });
    expect(termOf(swiss, 'erbbaurecht', language).gloss).toBe('in der Schweiz: Baurecht');
  });

  test('refuses a word the glossary does not have', () => {
    expect(() => termOf(site, 'kai', english!)).toThrow('There is no glossary entry "kai".');
  });
});

describe('usesOf', () => {
  test('names each entry once whose text uses a word', () => {
    const uses = usesOf(site, english!);
    expect([...uses].map(([id, entries]) => [id, entries.map(({ key }) => key)])).toEqual([
      ['bebauungsplan', ['services/beratung']],
      ['erbbaurecht', ['services/beratung']],
    ]);
  });

  test('reads the text a derived language is derived from', () => {
    const { swiss, language } = swissSite({});
    expect(
      usesOf(swiss, language)
        .get('erbbaurecht')
        ?.map(({ key }) => key),
    ).toEqual(['services/beratung']);
  });
});
