import { describe, expect, it } from 'vitest';
import { textOfIssues } from '../../../../src/schemas/issue.ts';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const english = '{ key: en, name: English }';
const inFrancs: Record<string, Change> = {
  'site.yaml': [english, '{ key: en, name: English, currency: CHF }'],
};
const rate = (changes = '') => `CHF:\n  perEuro: 0.9312\n  asOf: '2026-11-20'\n  source: stadt-musterstadt\n${changes}`;
const withRate = (text = rate()) => ({ ...inFrancs, 'exchange-rates.yaml': text });

const openOn = (changes: Record<string, Change>) =>
  issuesOf(changes).filter(({ level, problem }) => level === 'open' && problem.includes('CHF'));

describe('a currency without a rate', () => {
  it('LOC-14: is one open item, at the language that names it', () => {
    const [issue, ...others] = openOn(inFrancs);
    expect(others).toEqual([]);
    expect(textOfIssues([{ ...issue!, file: 'region/site.yaml' }])).toMatch(
      /^region\/site\.yaml:6:31\n {4}languages\.1\.currency {3}Für CHF fehlt ein Umrechnungskurs; Eurobeträge stehen deshalb ohne Gegenwert da\.\n {4}→ Tragen Sie den amtlichen Kurs mit Stand und Quelle in \S+\/exchange-rates\.yaml ein; content\/LIESMICH\.md zeigt wie\.$/,
    );
  });

  it('is told once for all languages that name it', () => {
    const both: Record<string, Change> = {
      'site.yaml': [
        `{ key: de, name: Deutsch }\n  - ${english}`,
        '{ key: de, name: Deutsch, currency: CHF }\n  - { key: en, name: English, currency: CHF }',
      ],
    };
    expect(openOn(both).map(({ at }) => at)).toEqual([['languages', 0, 'currency']]);
  });

  it('is none where nobody counts in it, or there is a rate', () => {
    expect(openOn({})).toEqual([]);
    expect(openOn(withRate())).toEqual([]);
    expect(messagesOn(withRate())).toBe('');
  });
});

describe('a rate', () => {
  it('LOC-14: is warned of from the day on which it is no longer used', () => {
    expect(messagesOn(withRate(rate("  reviewBy: '2026-11-23'\n")), '2026-11-23')).toBe('');
    expect(messagesOn(withRate(rate("  reviewBy: '2026-11-22'\n")), '2026-11-23')).toBe(
      [
        'region/exchange-rates.yaml:1:1',
        '    CHF   Der Kurs für CHF vom 2026-11-20 galt bis 2026-11-22; danach zeigt die Website nur Euro.',
        '    → Tragen Sie den Kurs eines neueren Tages ein: perEuro und asOf, dazu reviewBy.',
      ].join('\n'),
    );
  });

  it('LOC-14: is good for three months from its own day', () => {
    expect(messagesOn(withRate(), '2027-02-20')).not.toContain('Kurs');
    expect(messagesOn(withRate(), '2027-02-21')).toContain(
      'Der Kurs für CHF vom 2026-11-20 galt bis 2027-02-20; danach zeigt die Website nur Euro.\n    → Tragen Sie den Kurs eines neueren Tages ein: perEuro und asOf.',
    );
  });

  it('is not of a day to come', () => {
    expect(messagesOn(withRate(rate().replace('2026-11-20', '2027-11-20')))).toBe(
      [
        'region/exchange-rates.yaml:3:3',
        '    CHF.asOf   Der Stand „2027-11-20“ liegt nach dem 2026-11-23.',
        '    → Berichtigen Sie asOf.',
      ].join('\n'),
    );
  });

  it('is needed by some language', () => {
    expect(messagesOn({ 'exchange-rates.yaml': rate() })).toBe(
      [
        'region/exchange-rates.yaml:1:1',
        '    CHF   Den Kurs für CHF braucht keine Sprache.',
        '    → Schreiben Sie in site.yaml currency: CHF zu einer Sprache, oder löschen Sie ihn.',
      ].join('\n'),
    );
  });

  it('is not missing where it cannot be read', () => {
    expect(openOn(withRate(rate().replace('perEuro', 'proEuro')))).toEqual([]);
  });
});
