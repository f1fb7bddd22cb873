import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { siteOf } from '../../../../../src/features/house.ts';
import { conceptsOf, defaultConceptsFile } from '../../../../../src/features/search/words/concepts.ts';
import { normalForm, wordsOf } from '../../../../../src/features/search/words/normal-form.ts';
import { alternativesBy, keyOf } from '../../../../../src/features/search/words/query-terms.ts';
import { concepts, type ConceptWords } from '../../../../../src/schemas/concepts.ts';
import { readRegion } from '../../../../../src/schemas/read-region.ts';
import { frozenDay, frozenFolder } from '../../../../fixtures/frozen.ts';

const frozen = siteOf({ ...readRegion(frozenFolder).region!, concepts: [] }, frozenFolder, frozenDay);

/** The concepts for pages in a language that have these words. */
function conceptsIn(language: string, words: string, added: ConceptWords[] = []) {
  const forms = new Set(wordsOf(words).map(normalForm));
  const site = { ...frozen, region: { ...frozen.region, concepts: added } };
  return conceptsOf(
    site,
    site.languages.find(({ key }) => key === language)!,
    forms,
  );
}

/** What a question finds in such pages besides its own words. */
const foundBy = (question: string, ...pages: Parameters<typeof conceptsIn>) =>
  alternativesBy(conceptsIn(...pages))(wordsOf(question)).map(({ word }) => word);

describe('the concepts of a language', () => {
  it.each([
    ['plot', 'Grundstücke'],
    ['land', 'Bauland'],
    ['Parzelle', 'Grundstück'],
    ['wages', 'Löhne'],
    ['labour cost', 'Personalkosten'],
    ['Zuschüsse', 'Beihilfen'],
    ['grants', 'Fördermittel'],
    ['childcare', 'Kitas'],
    ['electricity price', 'Strompreise'],
    ['trade tax', 'Hebesatz'],
    ['founders', 'Start-ups'],
    ['H2', 'Wasserstoff'],
    ['contact', 'Ansprechpartner'],
    ['siding', 'Gleisanschlüsse'],
    ['highway', 'Autobahnen'],
    ['airport', 'Flughäfen'],
    ['Uni', 'Hochschulen'],
    ['Studenten', 'Studierenden'],
    ['Mietzins', 'Mieten'],
    ['ARA', 'Kläranlagen'],
    ['Zonenplan', 'Bebauungspläne'],
    ['Flächenwidmungsplan', 'Bebauungsplan'],
    ['business park', 'Gewerbegebiet'],
    ['broadband', 'Glasfaser'],
    ['exhibition', 'Messen'],
    ['population', 'Einwohner'],
    ['privacy', 'Datenschutz'],
    ['imprint', 'Impressum'],
  ])('have %s find %s on German pages', (question, word) => {
    const [base] = foundBy(question, 'de', word);
    expect(keyOf(base ?? '', 'de')).toBe(keyOf(word, 'de'));
  });

  it('have German words find English pages, and Austrian ones Swiss pages', () => {
    expect(foundBy('Löhne', 'en', 'wages')).toEqual(['wage']);
    expect(foundBy('Flächenwidmungsplan', 'de-CH', 'Zonenplan')).toEqual(['Zonenplan']);
  });

  it('leave out what stands in no page', () => {
    expect(conceptsIn('de', '').groups).toEqual([]);
    expect(foundBy('fibre', 'de', 'Messe')).toEqual([]);
    expect(foundBy('grant', 'de', 'Beihilfe')).toEqual(['Beihilfe']);
  });

  it('say by language what is found and what is typed alone, the pages’ own language first', () => {
    expect(conceptsIn('de', 'Wasserstoff').groups).toEqual([
      [
        ['de', ['Wasserstoff'], ['H2']],
        ['en', [], ['hydrogen']],
      ],
    ]);
    expect(conceptsIn('en', 'hydrogen').groups).toEqual([
      [
        ['en', ['hydrogen']],
        ['de', [], ['Wasserstoff', 'H2']],
      ],
    ]);
  });

  it('find no word of another language by what it means in that of the pages', () => {
    expect(foundBy('plot', 'de', 'Grundstück im Land Brandenburg')).toEqual(['Grundstück']);
    expect(foundBy('Miete', 'de', 'Renten')).toEqual([]);
  });

  it('find a phrase by the word in it', () => {
    expect(foundBy('Gleisanschluss', 'en', 'a rail siding')).toEqual(['siding']);
  });
});

describe('the words of a region', () => {
  const names: ConceptWords[] = [{ de: ['Lausitz'], en: ['Lusatia'], hsb: ['Łužica'] }];

  it('are added', () => {
    expect(foundBy('Luzica', 'de', 'Lausitz', names)).toEqual(['Lausitz']);
    expect(foundBy('Lusatia', 'en', 'Lausitz', names)).toEqual(['Lausitz']);
  });

  it('LOC-81: are its places by their Sorbian names, with their letters or in ASCII', () => {
    expect(foundBy('Chóśebuz', 'en', 'Cottbus')).toEqual(['Cottbus']);
    expect(foundBy('sprjewiny dol', 'de', 'Spreetal')).toEqual(['Spreetal']);
  });

  it('take the place of those they share a word with', () => {
    expect(foundBy('fair', 'de', 'Messe', [{ de: ['Messe'], en: ['show'] }])).toEqual([]);
    expect(foundBy('show', 'de', 'Messe', [{ de: ['Messe'], en: ['show'] }])).toEqual(['Messe']);
    expect(foundBy('fair', 'de', 'Messe', [{ de: ['Messe'] }])).toEqual([]);
  });

  it('LOC-82: are joined by what its derived languages say instead', () => {
    const chosen = frozen.region.swissWords?.chosen.find(({ word }) => word === 'Universitätsspital');
    expect(chosen?.insteadOf).toContain('Uniklinik');
    expect(foundBy('Uniklinik', 'de-CH', 'Universitätsspital')).toEqual(['Universitätsspital']);
    expect(foundBy('Universitätsspital', 'de', 'Universitätsklinikum')).toEqual(['Universitätsklinikum']);
    // A word the Swiss edition replaces by itself.
    expect(foundBy('Radwege', 'de-CH', 'Velowege')).toEqual(['Veloweg']);
    // Where a concept has one of both, the other joins it.
    expect(foundBy('siding', 'de-CH', 'Anschlussgleis')).toEqual(['Anschlussgleis']);
  });
});

describe('the generator’s concepts', () => {
  const groups = concepts.parse(parse(readFileSync(defaultConceptsFile, 'utf8')));

  it('are many, each with a word for another', () => {
    expect(groups.length).toBeGreaterThan(60);
    for (const group of groups) expect(Object.values(group).flat().length, JSON.stringify(group)).toBeGreaterThan(1);
  });

  it('have each word once', () => {
    const keys = groups.flatMap((group) =>
      Object.entries(group).flatMap(([from, words]) =>
        words.map((word) => `${from.replace(/-.*/, '')} ${keyOf(word, from)}`),
      ),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
