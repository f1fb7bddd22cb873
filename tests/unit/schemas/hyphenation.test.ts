import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { messagesOn, regionWith } from '../../fixtures/mistakes/region-with.ts';

describe('hyphenation.yaml', () => {
  it('need not be there', () => {
    expect(readRegion('tests/fixtures/region').region?.hyphenation).toEqual({});
  });

  it('may have nothing but a comment', () => {
    expect(messagesOn({ 'hyphenation.yaml': '# noch leer\n' })).toBe('');
  });

  it('LOC-28: reaches the region as it is written', () => {
    const folder = regionWith({
      'hyphenation.yaml': 'de:\n  - Hafen-gebiet\n  - -kaje\n  - Nordmark\nen: [quay-side]\n',
    });
    expect(readRegion(folder).region?.hyphenation).toEqual({
      de: ['Hafen-gebiet', '-kaje', 'Nordmark'],
      en: ['quay-side'],
    });
  });

  it.each(['Hafen gebiet', 'Hafen--gebiet', 'Hafen·gebiet', 'H-afen', 'Hafen2'])('takes words, not „%s“', (word) => {
    expect(messagesOn({ 'hyphenation.yaml': `de:\n  - Hafen-gebiet\n  - ${word}\n` })).toBe(
      [
        'region/hyphenation.yaml:3:5',
        `    de.1   „de“ hat den Wert „${word}“.`,
        '    → Schreiben Sie ein Wort mit Bindestrichen, wo es getrennt werden darf, z. B. „Industrie-park“ oder „-gesellschaft“.',
      ].join('\n'),
    );
  });

  it('has lists', () => {
    expect(messagesOn({ 'hyphenation.yaml': 'de: Hafen-gebiet\n' })).toContain('→ Schreiben Sie „de: [Hafen-gebiet]“.');
  });

  it('names languages without their country', () => {
    expect(messagesOn({ 'hyphenation.yaml': 'de-CH: [Hafen-gebiet]\n' })).toBe(
      [
        'region/hyphenation.yaml:1:1',
        '    de-CH   Der Schlüssel „de-CH“ ist so nicht möglich.',
        '    → Sprachen stehen hier ohne Land: „de“ gilt auch für de-CH.',
      ].join('\n'),
    );
  });

  it('has the languages of the site', () => {
    expect(messagesOn({ 'hyphenation.yaml': 'de: [Hafen-gebiet]\nfr: [quai-zone]\n' })).toBe(
      [
        'region/hyphenation.yaml:2:1',
        '    fr   Die Sprache „fr“ steht nicht in site.yaml.',
        '    → Möglich sind: de, en. Varianten wie de-CH trennen wie ihre Sprache.',
      ].join('\n'),
    );
  });
});
