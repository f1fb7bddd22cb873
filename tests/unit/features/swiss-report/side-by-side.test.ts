import { describe, expect, it } from 'vitest';
import { sideBySide } from '../../../../src/features/swiss-report/side-by-side.ts';
import { reportOf, town, townKey } from '../../checks/swiss-report/report-of.ts';

const changes = town(
  'Die große Straße.\n\nDer Kai.\n\nAm Kai stehen zwei Häuser, und beide stehen dort seit einem sehr langen Jahrhundert.',
);
const lines = (isWhole: boolean, width = 61) => sideBySide(reportOf(changes, townKey), { isWhole, width }).split('\n');

describe('the report in the terminal', () => {
  it('shows what changes in two columns, each change with its rule, and counts the rest', () => {
    const text = lines(false);
    expect(text[0]).toBe('locations/musterstadt   Musterstadt   (abgeleitet)');
    expect(text[2]).toBe('Deutsch                       │ Deutsch (Schweiz)');
    expect(text[4]).toMatch(/locations\/musterstadt\/de\.mdx:7$/);
    expect(text.slice(5)).toEqual([
      'Die [große] [Straße].         │ Die [grosse] [Strasse].',
      '  LOC-20  große → grosse',
      '  LOC-20  Straße → Strasse',
      '',
      '5 weitere Textstellen sind in beiden gleich; mit --all erscheinen auch sie.',
      '',
      'Änderungen und Hinweise',
      '  LOC-20         2  In der Schweiz schreibt man ss statt ß; nur amtliche Namen behalten es.',
    ]);
  });

  it('L9: says a hint with its proposal', () => {
    const hint = sideBySide(reportOf(town('Der Bürgersteig endet.'), townKey), { isWhole: false, width: 61 });
    expect(hint).toContain('Der [Bürgersteig] endet.      │ Der [Bürgersteig] endet.\n  H       Bürgersteig: Trottoir');
  });

  it('shows everything when asked', () => {
    const text = lines(true);
    expect(text).toContain('Der Kai.                      │ Der Kai.');
    expect(text.join('\n')).not.toContain('weitere');
  });

  it('breaks lines at words only, and never before a unit', () => {
    const long = lines(true).filter((line) => line.includes('│'));
    expect(Math.max(...long.map((line) => line.length))).toBeLessThanOrEqual(61);
    expect(long).toContain('Am Kai stehen zwei Häuser,    │ Am Kai stehen zwei Häuser,');
    const figure = town(
      '<Figure of="sites/hafen" id="areaFree" /> sind hier nun frei, <Figure of="sites/hafen" id="areaFree" />',
    );
    expect(sideBySide(reportOf(figure, townKey), { isWhole: false, width: 61 })).toContain('[6,5\u00A0ha]');
  });

  it('cuts a word that is longer than its column', () => {
    const address = town(`https://example.org/${'a'.repeat(60)} groß`);
    for (const line of sideBySide(reportOf(address, townKey), { isWhole: true, width: 61 }).split('\n')) {
      if (line.includes('│')) expect(line.length).toBeLessThanOrEqual(61);
    }
  });

  it('says of a text of its own that the two are not the same sentences', () => {
    const own = {
      'locations/musterstadt/de-CH.mdx':
        '---\ntitle: Musterstadt\nsummary: Musterstadt liegt an zwei Häfen und bildet Leute für die Seefahrt aus.\nupdated: "2026-11-01"\nlocalisation: authored\n---\n\nKurz.\n',
    };
    const text = sideBySide(reportOf({ ...changes, ...own }, townKey), { isWhole: false, width: 61 });
    expect(text).toContain('Eigener Text: Beide stehen in ihrer Reihenfolge nebeneinander');
    expect(text).toContain('de-CH.mdx:8   eigener Text\nDie große Straße.             │ Kurz.');
    expect(text).toContain('Der Kai.                      │ –');
  });

  it('says so where nothing changes', () => {
    expect(sideBySide(reportOf(town('Der Kai.'), townKey), { isWhole: false, width: 61 })).toMatch(
      /\n\nKeine Änderungen, keine Hinweise\.$/,
    );
  });
});
