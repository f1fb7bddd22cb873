import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const dated = "asOf: '2025', source: stadt-musterstadt, class: durable }";
const withFigures = (...figures: string[]): Record<string, Change> => ({
  [hafen]: ['figures:\n', `figures:\n${figures.map((figure) => `  ${figure}, ${dated}\n`).join('')}`],
});
const kai = (change: (record: string) => string): Record<string, Change> => ({
  'sites/kai/record.yaml': change(
    readFileSync(`tests/fixtures/region/${hafen}`, 'utf8').replace('Gewerbepark Hafen', 'Kai'),
  ),
  'sites/kai/de.mdx': readFileSync('tests/fixtures/region/sites/hafen/de.mdx', 'utf8').replaceAll(
    'Gewerbepark Hafen',
    'Kai',
  ),
  'sites/kai/en.mdx': readFileSync('tests/fixtures/region/sites/hafen/en.mdx', 'utf8').replace(
    'slug: harbour',
    'slug: quay',
  ),
});

describe('a part that is larger than its whole', () => {
  it('is told with both', () => {
    expect(messagesOn({ [hafen]: ['value: 6.5', 'value: 65'] })).toBe(
      [
        'region/sites/hafen/record.yaml:12:15',
        '    figures.areaFree.value   „areaFree“ (65 ha) ist größer als „areaGross“ (24 ha): ein Teil größer als das Ganze.',
        '    → Berichtigen Sie Wert oder Einheit. Gilt die Angabe für ein anderes Gebiet, sagen Sie es unter scope.',
      ].join('\n'),
    );
    expect(errorsOf({ [hafen]: ['value: 6.5', 'value: 65'] })).toEqual([]);
  });

  it.each([
    ['areaNet: { value: 30, unit: ha', '„areaNet“ (30 ha) ist größer als „areaGross“ (24 ha)'],
    ['areaContiguous: { value: 7, unit: ha', '„areaContiguous“ (7 ha) ist größer als „areaFree“ (6.5 ha)'],
    ['largestPlot: { value: 300000, unit: m2', '„largestPlot“ (300000 m2) ist größer als „areaGross“ (24 ha)'],
    ['areaNet: { value: { min: 25, max: 30 }, unit: ha', '„areaNet“ (25 bis 30 ha) ist größer als „areaGross“ (24 ha)'],
  ])('may be %s', (figure, problem) => expect(messagesOn(withFigures(figure))).toContain(problem));

  it('may be a site of another', () => {
    const changes = kai((record) =>
      record.replace('kind: land', 'kind: land\npartOf: hafen').replace('value: 24', 'value: 240'),
    );
    expect(messagesOn(changes)).toContain('„areaGross“ (240 ha) ist größer als „areaGross“ von sites/hafen (24 ha)');
  });

  it('may be a site of its municipality', () => {
    expect(messagesOn({ [hafen]: ['value: 24, unit: ha', 'value: 2400, unit: km2'] })).toContain(
      '„areaGross“ (2400 km2) ist größer als „area“ von locations/musterstadt (88.4 km2)',
    );
  });

  it.each([
    [{ [hafen]: ['value: 6.5', 'scope: { de: Hafen und Kai, en: Harbour and quay }, value: 65'] }],
    [{ [hafen]: ['value: 24, unit: ha', 'value: 5, qualifier: moreThan, unit: ha'] }],
    [{ [hafen]: ['value: 6.5, unit: ha', 'value: 65, unit: ha, status: planned'] }],
    [{ [hafen]: ['value: 6.5, unit: ha', 'value: { min: 20, max: 30 }, unit: ha'] }],
    [{ [hafen]: ['value: 6.5, unit: ha', 'value: 65000, unit: m2'] }],
  ] satisfies [Record<string, Change>][])('is none in %j', (changes) => expect(messagesOn(changes)).toBe(''));
});
