import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { wordsOf } from '../../../../../src/features/search/words/normal-form.ts';
import { splitterOf } from '../../../../../src/features/search/words/split-compound.ts';
import { readRegion } from '../../../../../src/schemas/read-region.ts';
import type { Region } from '../../../../../src/schemas/region.ts';
import { passagesOf, textOfPassage } from '../../../../../src/schemas/texts/passages.ts';
import { frozenFolder } from '../../../../fixtures/frozen.ts';

interface Judged {
  compounds: string[];
  whole: string[];
}

const judged = parse(readFileSync('tests/search/compounds.yaml', 'utf8')) as Record<'own' | 'others', Judged>;

const split = splitterOf(germanWordsIn(readRegion(frozenFolder).region!), 'de', ['Spreetal', 'Spremberg']);

function germanWordsIn({ entries }: Region): string[] {
  const texts = entries.flatMap(({ documents }) => documents.texts.de ?? []);
  return texts.flatMap((text) => passagesOf(text).map(textOfPassage).flatMap(wordsOf));
}

/** Of the words that were split, how many are right; of the compounds, how many are found as they are to be. */
function measured({ compounds, whole }: Judged) {
  const splits = [...compounds, ...whole].map((judgement) => ({
    judgement,
    found: split(judgement.replaceAll('|', '')),
  }));
  const right = splits.filter(({ judgement, found }) => found.length > 0 && found.join('|') === judgement).length;
  return { precision: right / splits.filter(({ found }) => found.length > 0).length, recall: right / compounds.length };
}

const isHeldOut = (_: unknown, index: number) => index % 2 === 1;

describe('compounds of the trade', () => {
  const heldOut = { compounds: judged.own.compounds.filter(isHeldOut), whole: judged.own.whole.filter(isHeldOut) };

  it('are many', () => {
    expect(judged.own.compounds.length).toBeGreaterThan(300);
    expect(judged.own.whole.length).toBeGreaterThan(150);
  });

  it.each([
    ['of our own', judged.own],
    ['held out', heldOut],
    ['of others', judged.others],
  ])('are split as judged by hand: %s', (_, words) => {
    const { precision, recall } = measured(words);
    expect(precision).toBeGreaterThanOrEqual(0.97);
    expect(recall).toBeGreaterThanOrEqual(0.9);
  });
});

describe('a compound', () => {
  it.each([
    ['Gewerbeflächen', ['Gewerbe', 'flächen']],
    ['Industriepark', ['Industrie', 'park']],
    ['Wasserstoffnetz', ['Wasserstoff', 'netz']],
    ['Wirtschaftsförderung', ['Wirtschafts', 'förderung']],
    ['Bundesländern', ['Bundes', 'ländern']],
    ['Kinderbetreuung', ['Kinder', 'betreuung']],
    ['Strassennetz', ['Strassen', 'netz']],
    ['Landesstrukturentwicklungsgesellschaft', ['Landes', 'struktur', 'entwicklungs', 'gesellschaft']],
  ])('%s has its parts as they are spelled, with the letters that join them', (word, parts) => {
    expect(split(word)).toEqual(parts);
    expect(parts.join('')).toBe(word);
  });

  it('is divided at its hyphens too, which belong to the part before', () => {
    expect(split('Spree-Gewerbepark')).toEqual(['Spree-', 'Gewerbe', 'park']);
    expect(split('Gewerbe-')).toEqual([]);
  });

  it('may have nouns of the texts in it, if they have them more than once and as nouns', () => {
    const split = splitterOf(['Zirkus', 'Zirkus', 'Clown', 'Clown', 'Kaserne', 'laufen', 'Laufen', 'Laufen'], 'de');
    expect(split('Zirkusclowns')).toEqual(['Zirkus', 'clowns']);
    expect(split('Zirkuskaserne')).toEqual([]);
    expect(split('Laufenclown')).toEqual([]);
  });

  it('has parts from syllable to syllable', () => {
    expect(splitterOf(['Asche', 'Asche'], 'de')('Gastasche')).toEqual([]);
  });

  it('may have another word beside one of ours, or where letters join it', () => {
    expect(split('Zirkusgebäude')).toEqual(['Zirkus', 'gebäude']);
    expect(split('Standortharmonie')).toEqual(['Standort', 'harmonie']);
    expect(split('Verzauberungsharmonie')).toEqual(['Verzauberungs', 'harmonie']);
    expect(split('Zirkusharmonie')).toEqual([]);
    // A word the texts have without its capital is no noun.
    expect(splitterOf(['standortferne'], 'de')('Standortferne')).toEqual([]);
  });

  it('has no Forderung for a Förderung', () => {
    expect(split('Herausforderung')).toEqual([]);
    expect(split('Rückforderung')).toEqual([]);
    expect(split('Ländervergleich')).toEqual(['Länder', 'vergleich']);
  });

  it('is split again where the noun of the texts is one itself', () => {
    const split = splitterOf(['Zirkusgebäude', 'Zirkusgebäude', 'Zirkus', 'Zirkus'], 'de');
    expect(split('Zirkusgebäudeverwaltung')).toEqual(['Zirkus', 'gebäude', 'verwaltung']);
  });

  it.each(['Gewerbepark', 'Spreewald'])('that is a name stays whole: %s', (name) => {
    expect(splitterOf(['Spree', 'Spree'], 'de', ['Gewerbepark'])(name)).toEqual([]);
  });
});

it.each([
  'Oberhausen Friedrichshafen Saarbrücken Osnabrück Ingolstadt Fürstenwalde Bischofswerda Winterthur Emsland Saarland',
  'Partnerschaft Gelegenheit Industrialisierung Regionalisierung Planeten Parkett Steuermann Techniker Händlerin',
  'Landwirtschaft Niedersachsen Deutschland Zusammenarbeit Heraushebung Unterstützung Netzwerker Bundesdeutsche',
])('leaves names of places, endings and what means another thing: %s', (words) => {
  expect(words.split(' ').filter((word) => split(word).length > 0)).toEqual([]);
});

it('splits nothing but nouns', () => {
  expect(['gewerbepark', 'GEWERBEPARK', 'iPark', ''].map(split)).toEqual([[], [], [], []]);
});

it('divides words of other languages at hyphens alone', () => {
  const split = splitterOf(['Gewerbe', 'Gewerbe'], 'en');
  expect(['Gewerbepark', 'start-up'].map(split)).toEqual([[], ['start-', 'up']]);
});
