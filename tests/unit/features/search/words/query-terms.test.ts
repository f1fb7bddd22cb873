import { describe, expect, it } from 'vitest';
import { tokensOf } from '../../../../../src/features/search/words/normal-form.ts';
import { alternativesBy, type Concepts } from '../../../../../src/features/search/words/query-terms.ts';

const german: Concepts = {
  language: 'de',
  groups: [
    [
      ['de', ['Wasserstoff'], ['H2']],
      ['en', [], ['hydrogen']],
    ],
    [
      ['de', ['Grundstück', 'Bauplatz']],
      ['de-CH', [], ['Parzelle']],
      ['en', [], ['plot', 'land']],
    ],
    [
      ['de', ['Bundesland', 'Land']],
      ['en', [], ['federal state']],
    ],
    [
      ['de', ['Lohn', 'Gehalt']],
      ['en', [], ['wage', 'labour cost']],
    ],
    [
      ['de', ['Gründer', 'Start-up']],
      ['en', [], ['founder', 'start-up']],
    ],
    [
      ['de', ['Kosten']],
      ['en', [], ['cost']],
    ],
  ],
};

const alternativesTo = (question: string, concepts = german) =>
  alternativesBy(concepts)(tokensOf(question).map(({ word }) => word));

const wordsFor = (question: string) => alternativesTo(question).map(({ word }) => word);

describe('what else is looked for', () => {
  it.each([
    ['hydrogen', 'en', ['Wasserstoff']],
    ['H2', 'de', ['Wasserstoff']],
    ['Parzelle', 'de-CH', ['Grundstück', 'Bauplatz']],
    ['Grundstück', 'de', ['Bauplatz']],
    ['Bauplatz', 'de', ['Grundstück']],
  ])('says for %s that it is %s for others', (question, from, words) => {
    expect(alternativesTo(question)).toEqual(words.map((word) => ({ word, from, start: 0, end: 1 })));
  });

  it.each(['Löhne', 'LOEHNE', 'Lohns', 'wages', 'Wage'])('knows %s in any form of its language', (question) => {
    expect(wordsFor(question)).toContain('Gehalt');
  });

  it('says which words of the question it stands for', () => {
    expect(alternativesTo('freie Parzelle hydrogen')).toEqual([
      { word: 'Grundstück', from: 'de-CH', start: 1, end: 2 },
      { word: 'Bauplatz', from: 'de-CH', start: 1, end: 2 },
      { word: 'Wasserstoff', from: 'en', start: 2, end: 3 },
    ]);
  });

  it('takes a phrase for what it means, and not its words', () => {
    expect(alternativesTo('labor costs Cottbus')).toEqual(
      ['Lohn', 'Gehalt'].map((word) => ({ word, from: 'en', start: 0, end: 2 })),
    );
    expect(wordsFor('cost')).toEqual(['Kosten']);
  });

  it('is the same however a word is joined', () => {
    expect(wordsFor('Startup')).toEqual(['Gründer']);
    expect(wordsFor('Start-ups')).toEqual(['Gründer']);
    expect(wordsFor('Start up')).toEqual(['Gründer', 'Start-up']);
  });

  it('takes a word as the language of the pages means it', () => {
    expect(wordsFor('Land')).toEqual(['Bundesland']);
    expect(wordsFor('plot')).toEqual(['Grundstück', 'Bauplatz']);
  });

  it('is nothing for other words', () => {
    expect(alternativesTo('Brauerei in Cottbus')).toEqual([]);
    expect(alternativesTo('')).toEqual([]);
    expect(alternativesTo('hydrogen', { language: 'de', groups: [] })).toEqual([]);
  });

  it('is what all groups of a word say', () => {
    const groups: Concepts['groups'] = [
      [
        ['de', ['Standort']],
        ['en', [], ['site']],
      ],
      [
        ['de', ['Grundstück']],
        ['en', [], ['site']],
      ],
    ];
    expect(alternativesTo('site', { language: 'de', groups }).map(({ word }) => word)).toEqual([
      'Standort',
      'Grundstück',
    ]);
  });
});
