import { describe, expect, it } from 'vitest';
import { formOf, isCounted, measureKeys, unitOf } from '../../../../src/schemas/figures/units.ts';
import { unitMeant } from '../../../../src/schemas/figures/unit.ts';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

describe('a unit is meant by', () => {
  it.each([
    ['€/m²', 'EUR/m2'],
    ['EUR/m²', 'EUR/m2'],
    ['€ je qm', 'EUR/m2'],
    ['Euro pro Quadratmeter', 'EUR/m2'],
    ['€/m²/Monat', 'EUR/m2/month'],
    ['CHF/m²', 'CHF/m2'],
    ['Franken/m2', 'CHF/m2'],
    ['Mio. €', 'million EUR'],
    ['Mrd. Euro', 'billion EUR'],
    ['Mio. CHF/Jahr', 'million CHF/year'],
    ['€/Monat', 'EUR/month'],
    ['€ p. a.', 'EUR/year'],
    ['Hektar', 'ha'],
    ['HA', 'ha'],
    ['qm', 'm2'],
    ['m²', 'm2'],
    ['km²', 'km2'],
    ['Prozent', 'percent'],
    ['%', 'percent'],
    ['mwh', 'MWh'],
    ['min.', 'min'],
    ['Std.', 'h'],
    ['t/a', 't/year'],
    ['Tonnen/Jahr', 't/year'],
    ['Mio. t', 'million t'],
    ['m³/Tag', 'm3/day'],
    ['Cent/kWh', 'ct/kWh'],
    ['Einwohner', 'inhabitants'],
    ['Einwohner/km²', 'inhabitants/km2'],
    ['Beschäftigte', 'employees'],
    ['Leute', 'people'],
    ['Grundstücke', 'plots'],
    ['inhabitant', 'inhabitants'],
    ['employes', 'employees'],
    ['zł', 'PLN'],
  ])('%s: %s', (written, unit) => expect(unitMeant(written)).toBe(unit));

  it.each(['Stk', 'xyz', 'T€', 'constructor', '', 'Faktor'])('nothing by %s', (written) => {
    expect(unitMeant(written)).toBeUndefined();
  });

  it('itself', () => {
    for (const unit of measureKeys) expect(unitMeant(unit)).toBe(unit);
  });
});

describe('money', () => {
  it.each(['CHF/m2', 'PLN/m2/month', 'million SEK/year', 'billion EUR', 'EUR/m2/year'])('may be in %s', (unit) => {
    expect(formOf(unitOf(unit)!)).toMatchObject({ kind: 'money', currency: /[A-Z]{3}/.exec(unit)![0] });
  });

  it.each(['XYZ/m2', 'EUR/ha', 'trillion EUR', 'eur', 'million  EUR'])('is not in %s', (unit) => {
    expect(unitOf(unit)).toBeUndefined();
  });
});

it('what is counted one by one has no fractions', () => {
  expect((['inhabitants', 'jobs', 'plots', 'year'] as const).every(isCounted)).toBe(true);
  expect(
    (['ha', 'EUR', 'percent', 'years', 'days', 'points', 'inhabitants/km2', 'jobs/1000'] as const).some(isCounted),
  ).toBe(false);
});

describe('an editor reads', () => {
  const unit = (to: string) =>
    messagesOn({ 'sites/hafen/record.yaml': ["unit: ha, asOf: '2025'", `unit: ${to}, asOf: '2025'`] });

  it('of a unit that is written otherwise', () => {
    expect(unit('Hektar')).toBe(
      [
        'region/sites/hafen/record.yaml:11:27',
        '    figures.areaGross.unit   „unit“ hat den unbekannten Wert „Hektar“.',
        '    → Meinten Sie „ha“?',
      ].join('\n'),
    );
  });

  it('of one nobody knows, the usual ones and where all are', () => {
    const message = unit('Stk');
    expect(message).toMatch(/→ Oft gebraucht: ha, m2, .+ Alle stehen in content\/LIESMICH\.md unter „Einheiten“\.$/);
    expect(message.split('\n').at(-1)!.length).toBeLessThan(200);
  });

  it('nothing of the money of a neighbour', () => {
    expect(messagesOn({ 'programmes/hafenzuschuss/record.yaml': ['unit: EUR', 'unit: CHF/m2'] })).toBe('');
  });
});
