import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const town = 'locations/musterstadt/record.yaml';
const people = (value: string): Record<string, Change> => ({ [town]: ['value: 41250, unit: inhabitants', value] });
const area = (value: string): Record<string, Change> => ({ [town]: ['value: 88.4, unit: km2', value] });
const note = 'note: { de: So ist es., en: So it is. }';

describe('people and room of a municipality', () => {
  it('are told with both where they cannot go together', () => {
    expect(messagesOn(people('value: 41250000, unit: inhabitants'))).toBe(
      [
        'region/locations/musterstadt/record.yaml:8:17',
        '    figures.population.value   41.250.000 Menschen auf 88,4 km² sind 466.629 je km²; so dicht ist kaum eine Gemeinde.',
        '    → Berichtigen Sie population oder area, den Wert oder die Einheit.',
      ].join('\n'),
    );
    expect(errorsOf(people('value: 41250000, unit: inhabitants'))).toHaveLength(1);
  });

  it.each<[Record<string, Change>, string, number]>([
    [people('value: 4125000, unit: inhabitants'), '46.662,9 je km²; so dicht', 0],
    [people('value: 5, unit: inhabitants'), '0,0565611 je km²; so leer', 0],
    [people('value: 0, unit: inhabitants'), '„population“ ist 0', 0],
    [area('value: 88.4, unit: ha'), '41.250 Menschen auf 0,884 km² sind 46.662,9 je km²', 0],
    [area('value: 0, unit: km2'), '„area“ ist 0 km2: Ohne Fläche', 1],
    [area('value: 20500, unit: km2'), '20.500 km² hat kaum eine Gemeinde', 0],
    [{ 'sites/hafen/record.yaml': ['value: 24, unit: ha', 'value: 0, unit: ha'] }, '„areaGross“ ist 0 ha', 1],
  ])('%j', (changes, problem, errors) => {
    expect(messagesOn(changes)).toContain(problem);
    expect(errorsOf(changes)).toHaveLength(errors);
  });

  it('are counted without an area too', () => {
    const changes = (value: string): Record<string, Change> => ({
      [town]: ['  area: { value: 88.4, unit: km2', `  landUsed: { value: 8.4, unit: km2`],
      'locations/andere/record.yaml': `owner: wfg\nname: Andere\ntype: ${value}\ncore: science\nfigures:\n  population: { value: 41000000, unit: inhabitants, asOf: '2025', source: stadt-musterstadt, class: yearly }\n`,
    });
    expect(messagesOn(changes('town'))).toContain('41.000.000 Menschen hat kaum eine Gemeinde.');
    expect(messagesOn(changes('region'))).not.toContain('kaum eine Gemeinde');
  });

  it.each<[string, Record<string, Change>]>([
    ['a town as dense as a capital', people('value: 1800000, unit: inhabitants')],
    ['a village in the mountains', people('value: 60, unit: inhabitants')],
    ['a municipality in the far north', area(`value: 20500, ${note}, unit: km2`)],
    ['people of another area', people('value: 41250000, scope: { de: Umland, en: Surroundings }, unit: inhabitants')],
    ['an abandoned village', people(`value: 0, ${note}, unit: inhabitants`)],
    ['a figure that is planned', people('value: 41250000, status: planned, unit: inhabitants')],
    ['a site without free land', { 'sites/hafen/record.yaml': ['value: 6.5, unit: ha', 'value: 6.50, unit: ha'] }],
  ])('may be those of %s', (_, changes) => expect(messagesOn(changes)).toBe(''));
});
