import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const musterstadt = 'locations/musterstadt/record.yaml';

describe('a figure taken from elsewhere', () => {
  it('exists where a headline says it stands', () => {
    const headlines = 'headlines: [population, sites/hafen#areaFre]\nfigures:';
    expect(messagesOn({ [musterstadt]: ['figures:', headlines] })).toBe(
      [
        'region/locations/musterstadt/record.yaml:7:25',
        '    headlines.1   Die Angabe „areaFre“ gibt es bei sites/hafen nicht.',
        '    → Meinten Sie „areaFree“?',
      ].join('\n'),
    );
  });

  it('exists where a row borrows it', () => {
    const borrows = 'borrows: { students: organisations/wfg }\nfigures:';
    expect(messagesOn({ [musterstadt]: ['figures:', borrows] })).toContain(
      '    borrows.students   Die Angabe „students“ gibt es bei organisations/wfg nicht.',
    );
  });

  it('exists, as a figure or a dated statement, where a field says that it is there', () => {
    const holz = 'strengths/holz/record.yaml';
    const facts = (address: string) => `level: strength\nneeds:\n  - { need: land, facts: [${address}] }`;
    for (const address of ['sites/hafen#areaFree', 'sites/hafen#zoning'])
      expect(messagesOn({ [holz]: ['level: strength', facts(address)] })).toBe('');
    expect(messagesOn({ [holz]: ['level: strength', facts('sites/hafen#zonin')] })).toContain(
      'needs.0.facts.0   Die Angabe „zonin“ gibt es bei sites/hafen nicht.',
    );
    expect(messagesOn({ [holz]: ['level: strength', facts('sites/hafen#kind')] })).toContain('„kind“');
    expect(messagesOn({ [holz]: ['level: strength', facts('sites/hafn#zoning')] })).toContain('sites/hafn');
  });

  it('exists where the home page draws it', () => {
    expect(messagesOn({ 'pages/home/record.yaml': ['figure: population', 'figure: populatio'] })).toContain(
      'Die Angabe „populatio“ gibt es bei locations/musterstadt nicht.\n    → Meinten Sie „population“?',
    );
  });
});
