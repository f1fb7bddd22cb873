import { describe, expect, test } from 'vitest';
import { fixtureSite } from '../region.ts';
import { compiled, harbourWith } from './compiled.ts';

describe('a word of the glossary', () => {
  test('LOC class N: is explained where a text uses it first, and linked', () => {
    expect(compiled(fixtureSite(), 'services/beratung/en')).toContain(
      '<dfn lang="de" translate="no"><a href="/en/glossary/#bebauungsplan">Bebauungsplan</a></dfn> (local development plan)',
    );
  });

  test('is bare after that, in its language', () => {
    const english = compiled(fixtureSite(), 'services/beratung/en');
    expect(english.match(/local development plan\)/g)).toHaveLength(1);
    expect(english).toContain('<span lang="de" translate="no">Bebauungsplan</span>');
  });

  test('needs no brackets where everybody knows it, and keeps the form it is written in', () => {
    const german = '<Term id="bebauungsplan">Bebauungspläne</Term>';
    expect(compiled(harbourWith(`Es gibt ${german}, ${german}.`), 'sites/hafen/de')).toBe(
      '<p>Es gibt <dfn><a href="/de/glossar/#bebauungsplan">Bebauungspläne</a></dfn>, Bebauungspläne.</p>',
    );
  });

  test('is explained in reading order, whatever it stands in', () => {
    const site = harbourWith('<Note>\n\nIm <Term id="erbbaurecht" />.\n\n</Note>\n\nMit <Term id="erbbaurecht" />.');
    expect(compiled(site, 'sites/hafen/de')).toMatch(
      /^<Note><p>Im <dfn>.*<\/dfn> \(Bauen auf fremdem Boden\)\.<\/p><\/Note>\s*<p>Mit Erbbaurecht\.<\/p>$/,
    );
  });
});
