import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

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

describe('an example in a text', () => {
  it('has a multiplier', () => {
    expect(messagesOn({ [steuern]: ['rate="400" part', 'rate="4,0" part'] })).toContain('„4,0“ ist kein Hebesatz.');
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
