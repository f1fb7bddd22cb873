import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const siteFile = 'site.yaml';
const steuern = 'pages/steuern/de.mdx';

describe('what the tax burden is computed from', () => {
  it('exists where site.yaml says it stands', () => {
    expect(messagesOn({ [siteFile]: ['pages/steuern#tradeTaxBase', 'pages/steuern#tradeTaxBas'] })).toContain(
      [
        '    tradeTax.base   Die Angabe „tradeTaxBas“ gibt es bei pages/steuern nicht.',
        '    → Meinten Sie „tradeTaxBase“?',
      ].join('\n'),
    );
  });

  it('is written as the place of a figure', () => {
    expect(messagesOn({ [siteFile]: ['pages/steuern#tradeTaxBase', 'tradeTaxBase'] })).toContain(
      '→ Schreiben Sie die Angabe als Art/Kennung#Schlüssel',
    );
  });

  it('comes in the order of the years', () => {
    expect(messagesOn({ [siteFile]: ['until: 2027', 'until: 2040'] })).toContain(
      'Die Jahre laufen nicht weiter: Hinter „until: 2040“ steht „until: 2032“.',
    );
  });

  it('is stated for the year of the reference date', () => {
    expect(messagesOn({}, '2033-01-02')).toContain('tradeTax.profit   Für 2033 steht hier keine Angabe');
    expect(messagesOn({}, '2032-12-30')).not.toContain('tradeTax.profit');
  });
});

const swiss = `coordinates: { lat: 47.37, lon: 8.54 }
figures:
  tradeTaxRate: { value: 119, unit`;

const town = 'locations/musterstadt/record.yaml';
const rate = (value: string): Record<string, Change> => ({ [town]: ['value: 350, unit: hebesatz', value] });

describe('the multiplier of a municipality', () => {
  it('is not below what the law asks', () => {
    expect(messagesOn(rate('value: 3.5, unit: hebesatz'))).toBe(
      [
        'region/locations/musterstadt/record.yaml:10:19',
        '    figures.tradeTaxRate.value   „3.5“ ist kein Hebesatz: Das Gesetz verlangt mindestens 200 % (§ 16 Abs. 4 GewStG).',
        '    → Meinten Sie „value: 350“? Der Hebesatz steht in Prozent.',
      ].join('\n'),
    );
    expect(errorsOf(rate('value: 3.5, unit: hebesatz'))).toHaveLength(1);
  });

  it.each([
    ['35, unit: hebesatz', 'Meinten Sie „value: 350“'],
    ['0.35, unit: percent', 'Meinten Sie „value: 350“'],
    ['0.0, unit: hebesatz', 'Schreiben Sie ihn in Prozent'],
    ['{ min: 100, max: 350 }, unit: hebesatz', '„100“ ist kein Hebesatz'],
    ['1350, unit: hebesatz', '„1350“ in „hebesatz“ ist kaum möglich; üblich sind 0 bis 1000.'],
  ])('is not %s', (value, told) => {
    const messages = messagesOn(rate(`value: ${value}`));
    expect(messages).toContain(told);
    expect(messages.split('\n\n')).toHaveLength(1);
  });

  it.each<[string, Record<string, Change>]>([
    ['the least there is', rate('value: 200, unit: hebesatz')],
    ['one of the highest', rate('value: 910, unit: hebesatz')],
    [
      'one from before the law',
      { [town]: ["value: 350, unit: hebesatz, asOf: '2026'", "value: 0, unit: hebesatz, asOf: '2003'"] },
    ],
    [
      'another country’s',
      { [town]: [/coordinates[^]*350, unit/.exec(readFileSync(`tests/fixtures/region/${town}`, 'utf8'))![0], swiss] },
    ],
    ['that of a property tax', { [town]: ['tradeTaxRate: { value: 350', 'propertyTaxB: { value: 1230'] }],
  ])('may be %s', (_, changes) => expect(messagesOn(changes)).not.toMatch(/Hebesatz|hebesatz/));
});

describe('an example in a text', () => {
  it('has a multiplier', () => {
    expect(messagesOn({ [steuern]: ['rate="400" part', 'rate="4,0" part'] })).toContain('„4,0“ ist kein Hebesatz.');
    expect(messagesOn({ [steuern]: ['rate="400" part', 'rate="35" part'] })).toContain('„35“ ist kein Hebesatz.');
  });

  it('is computed for a year whose rate is stated', () => {
    expect(messagesOn({ [steuern]: ['year="2027"', 'year="2040"'] })).toContain(
      'Für das Jahr „2040“ steht unter tradeTax.profit in site.yaml keine Angabe.\n    → Die letzte gilt bis 2032.',
    );
  });

  it('needs a region that says from what', () => {
    const rules = /tradeTax:[^]*profitTax2032 \}\n/.exec(readSite())![0];
    expect(messagesOn({ [siteFile]: [rules, ''] })).toContain(
      '<TradeTaxTable> rechnet mit Angaben, die in site.yaml fehlen.',
    );
  });
});

const readSite = () => readFileSync('tests/fixtures/region/site.yaml', 'utf8');
