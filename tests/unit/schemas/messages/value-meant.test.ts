import { describe, expect, it } from 'vitest';
import { degreesMeant, numberMeant, rangeMeant } from '../../../../src/schemas/messages/number-meant.ts';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

describe('a text is meant as a number:', () => {
  it.each([
    ['100010', ['100010'], ''],
    ['1.234.567', ['1234567'], ''],
    ['50.000', ['50000', '50'], ''],
    ['1,5', ['1.5'], ''],
    ['41 250', ['41250'], ''],
    ['1_000', ['1000'], ''],
    ["1'000", ['1000'], ''],
    ['1.234,5', ['1234.5'], ''],
    ['−3,5 %', ['-3.5'], '%'],
    ['ca. 24 ha', ['24'], 'ha'],
    ['.5', ['0.5'], ''],
  ])('%s', (text, written, rest) => expect(numberMeant(text)).toEqual({ written, rest }));

  it.each(['viel', '1e3', '2026-11', '1.5.2', ''])('%s not', (text) => expect(numberMeant(text)).toBeUndefined());
});

it('a text is meant as a range', () => {
  expect(rangeMeant('10–20')).toEqual({ min: '10', max: '20' });
  expect(rangeMeant('1.500 bis 2.500,5')).toEqual({ min: '1500', max: '2500.5' });
  expect(rangeMeant('-20')).toBeUndefined();
});

it.each([
  [`51°31'48"N`, '51.53'],
  ['51° 31′ 48″ S', '-51.53'],
  ["14°21' O", '14.35'],
  ['51.53', undefined],
])('%s are degrees', (text, degrees) => expect(degreesMeant(text)).toBe(degrees));

const musterstadt = (from: string, to: string): Record<string, Change> => ({
  'locations/musterstadt/record.yaml': [from, to],
});
const value = (to: string) => musterstadt('value: 41250', to);
const isText = '; erwartet wird eine Zahl (Dezimalpunkt, kein Tausenderzeichen, keine Anführungszeichen).';

describe('an editor reads how the line should be', () => {
  it.each<[Record<string, Change>, string, string]>([
    [
      value("value: '41250'"),
      "„value“ steht in Anführungszeichen und ist deshalb ein Text, keine Zahl: '41250'.",
      'Schreiben Sie „value: 41250“.',
    ],
    [value('value: „41250“'), '„value“ steht in typografischen Anführungszeichen', 'Schreiben Sie „value: 41250“.'],
    [value('value: 1.234.567'), '„value“ hat den Wert „1.234.567“.', 'Schreiben Sie „value: 1234567“.'],
    [value("value: '41.250'"), '„value“ hat den Wert „41.250“.', 'Schreiben Sie „value: 41250“ oder „value: 41.25“.'],
    [value('value: 41_250'), '„value“ hat den Wert „41_250“.', 'Schreiben Sie „value: 41250“.'],
    [
      value('value: 24 ha'),
      '„value“ hat den Wert „24 ha“.',
      'Schreiben Sie „value: 24“. „ha“ gehört nicht in dieses Feld.',
    ],
    [value('value: 10 bis 20'), '„value“ hat den Wert „10 bis 20“.', 'Schreiben Sie „value: { min: 10, max: 20 }“.'],
    [musterstadt('lat: 54.1', "lat: '54,1'"), `„lat“ hat den Wert „54,1“${isText}`, 'Schreiben Sie „lat: 54.1“.'],
    [musterstadt('lat: 54.1', "lat: 54°6'N"), `„lat“ hat den Wert „54°6'N“${isText}`, '„lat: 54.1“.'],
    [
      musterstadt("asOf: '2025-12-31'", 'asOf: “2023”'),
      '„asOf“ steht in typografischen Anführungszeichen; für YAML gehören sie zum Text: “2023”.',
      "Schreiben Sie „asOf: '2023'“.",
    ],
    [musterstadt('type: town', 'type: „town“'), '„type“ steht in typografischen Anführungszeichen', "„type: 'town'“."],
    [
      { 'site.yaml': ['contact: wfg', "offline: 'true'\ncontact: wfg"] },
      '„offline“ hat den Wert „true“',
      '„offline: true“, ohne Anführungszeichen.',
    ],
    [{ 'site.yaml': ['contact: wfg', 'offline: ja\ncontact: wfg'] }, '„offline“ hat den Wert „ja“', '„offline: true“'],
    [
      { 'sites/hafen/record.yaml': ['name: Gewerbepark Hafen', "name: 'Cottbus' neues Bahnwerk'"] },
      "„name: 'Cottbus' neues Bahnwerk'“ endet für YAML schon beim zweiten Anführungszeichen; dahinter geht der Text weiter.",
      "Verdoppeln Sie den Apostroph im Text: „name: 'Cottbus'' neues Bahnwerk'“.",
    ],
    [
      { 'sites/hafen/record.yaml': ['name: Gewerbepark Hafen', 'name: "Park" am Hafen'] },
      '„name: "Park" am Hafen“ endet für YAML schon beim zweiten Anführungszeichen',
      `Setzen Sie das Ganze in einfache: „name: '"Park" am Hafen'“.`,
    ],
  ])('%j', (changes, problem, hint) => {
    const [first = ''] = messagesOn(changes).split('\n\n');
    expect(first).toContain(problem);
    expect(first.split('    → ')[1]).toContain(hint);
  });
});
