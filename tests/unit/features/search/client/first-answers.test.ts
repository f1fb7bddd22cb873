import { describe, expect, test } from 'vitest';
import { openAskedFigures } from '../../../../../src/features/search/client/asked-figures.ts';
import { openFirstAnswers } from '../../../../../src/features/search/client/first-answers.ts';
import type { FirstIndex, FirstPage } from '../../../../../src/features/search/first-index.ts';
import { harbourSite } from '../../../region.ts';
import { firstIndexOf } from '../../../../../src/features/search/first-pages.ts';

const site = harbourSite();
const [german] = site.languages;

/** The texts and words of the small region, with pages of its own. */
const index: FirstIndex = {
  ...firstIndexOf(site, german!),
  kinds: ['Flächen', 'Standorte', 'Glossar'],
  places: ['Cottbus', 'Spremberg'],
  figures: ['Einwohner', 'Einwohner je km²', 'Fläche', 'Gewerbe\u2060steuer\u2060hebesatz'],
  pages: [
    page('/de/flaechen/', 'Flächen', { kind: 0, weight: 16, names: 'Gewerbe\u2060flächen, maßstäblich' }),
    page('/de/cottbus/', 'Cottbus', { kind: 1, weight: 14, names: 'Chóśebuz', places: [0], figures: [0, 1, 2, 3] }),
    page('/de/spremberg/', 'Spremberg', { kind: 1, weight: 14, places: [1], figures: [0, 2] }),
    page('/de/park/', 'Schwarze Pumpe', { kind: 0, weight: 13, places: [1], words: 'Dampf Gleis\u2060anschluss' }),
    page('/de/nord/', 'Nord', { kind: 0, weight: 13, places: [0], summary: 'Industrie\u2060park am Fluss.' }),
    page('/de/glossar/#grw', 'GRW', { kind: 2, weight: 8, names: 'Gemeinschafts\u2060aufgabe' }),
  ],
};

function page(
  href: string,
  title: string,
  {
    kind = 0,
    weight = 10,
    summary = '',
    names = '',
    words = '',
    places = [],
    figures = [],
  }: Partial<{
    kind: number;
    weight: number;
    summary: string;
    names: string;
    words: string;
    places: number[];
    figures: number[];
  }>,
): FirstPage {
  return [href, title, kind, weight, summary, names, words, places, figures];
}

const ask = openFirstAnswers(index, 'de');
const found = (query: string, choice = {}) => ask(query, choice).hits.map(({ page: [href] }) => href);

describe('first answers', () => {
  test('the parts of a compound lead to its page, and it is said which compound that is', () => {
    expect(found('Gewerbe')[0]).toBe('/de/flaechen/');
    expect(ask('Park').hits).toMatchObject([{ reason: { partOf: 'Industriepark' } }]);
    expect(ask('Industriepark').hits[0]?.reason).toBeUndefined();
  });

  test('inflections, spellings and beginnings of a word are the word', () => {
    for (const query of ['Flächen', 'fläche', 'flaeche', 'Flache', 'Gewerbefl'])
      expect(found(query)[0]).toBe('/de/flaechen/');
    expect(found('Chosebuz')).toEqual(['/de/cottbus/']);
  });

  test('another word for a thing leads to its page, and it is said for what', () => {
    const concepts = {
      language: 'de',
      groups: [
        [
          ['de', ['Dampf']],
          ['en', ['steam']],
        ],
      ],
    } satisfies FirstIndex['concepts'];
    const ask = openFirstAnswers({ ...index, concepts }, 'de');
    expect(ask('steam').hits[0]).toMatchObject({ page: { 0: '/de/park/' }, reason: { word: 'Dampf', from: 'en' } });
  });

  test('the word itself comes first, then one that begins so, then another for it', () => {
    const concepts = { language: 'de', groups: [[['de', ['Dampf', 'Wärme']]]] } satisfies FirstIndex['concepts'];
    const pages = ['Wärme', 'Dampfer', 'Dampf'].map((title) => page(`/de/${title}/`, title, {}));
    const found = openFirstAnswers(
      { ...index, concepts, pages },
      'de',
    )('Dampf').hits.map(({ page: [, title] }) => title);
    expect(found).toEqual(['Dampf', 'Dampfer', 'Wärme']);
  });

  test('a word with a slip is taken for the one that was meant', () => {
    expect(ask('Spermberg')).toMatchObject({ corrected: 'Spremberg', missing: [] });
    expect(found('Spermberg')[0]).toBe('/de/spremberg/');
    expect(ask('Spremberg').corrected).toBeUndefined();
  });

  test('a word that stands nowhere finds nothing', () => {
    expect(ask('Brauerei')).toMatchObject({ hits: [], missing: ['Brauerei'], corrected: undefined });
  });

  test('where only some words are found, it says which are not', () => {
    expect(ask('Brauerei Spremberg')).toMatchObject({ hits: [], missing: ['Brauerei'] });
    expect(ask('Brauerei Spremberg').partial[0]?.page[0]).toBe('/de/spremberg/');
    expect(ask('Dampf Spremberg')).toMatchObject({ hits: [{}], partial: [], missing: [] });
  });

  test('a title counts more than a place, and a page that is called so most', () => {
    expect(found('Cottbus')).toEqual(['/de/cottbus/', '/de/nord/']);
  });

  test('a kind and a place narrow the answers', () => {
    expect(found('Spremberg', { kind: 0 })).toEqual(['/de/park/']);
    expect(found('Industriepark', { place: 0 })).toEqual(['/de/nord/']);
    expect(found('Industriepark', { place: 1 })).toEqual([]);
  });

  test('words of a question ask nothing', () => {
    expect(found('Wo gibt es Dampf?')).toEqual(['/de/park/']);
  });
});

describe('figures that are asked for', () => {
  const asked = (query: string) =>
    openAskedFigures(index, 'de')(ask(query)).map(({ page: [href], label }) => [href, label]);

  test('by their label and the page that states them', () => {
    expect(asked('Einwohner Cottbus')).toEqual([['/de/cottbus/', 'Einwohner']]);
    expect(asked('Wie viele Einwohner hat Spremberg?')).toEqual([['/de/spremberg/', 'Einwohner']]);
    expect(asked('Hebesatz')).toEqual([['/de/cottbus/', 'Gewerbesteuerhebesatz']]);
  });

  test('of several pages, where none is named', () => {
    expect(asked('Einwohner').map(([href]) => href)).toEqual(['/de/cottbus/', '/de/spremberg/']);
  });

  test('none for the word of an overview, none for a name alone, none for a page that does not state it', () => {
    expect(asked('Fläche')).toEqual([]);
    expect(asked('Cottbus')).toEqual([]);
    expect(asked('Hebesatz Spremberg')).toEqual([]);
  });

  test('a word of the glossary is answered by what it means', () => {
    expect(asked('GRW')).toEqual([['/de/glossar/#grw', 'GRW']]);
    expect(asked('Gemeinschaftsaufgabe')).toEqual([['/de/glossar/#grw', 'GRW']]);
  });
});
