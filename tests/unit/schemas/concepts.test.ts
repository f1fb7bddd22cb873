import { describe, expect, it } from 'vitest';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { messagesOn, regionWith } from '../../fixtures/mistakes/region-with.ts';

describe('concepts.yaml', () => {
  it('need not be there, or have more than a comment', () => {
    expect(readRegion('tests/fixtures/region').region?.concepts).toEqual([]);
    expect(messagesOn({ 'concepts.yaml': '# noch leer\n' })).toBe('');
  });

  it('reaches the region as it is written', () => {
    const folder = regionWith({ 'concepts.yaml': '- de: [Hafen, Kai]\n  de-CH: [Lände]\n  hsb: [přistaw]\n' });
    expect(readRegion(folder).region?.concepts).toEqual([
      { de: ['Hafen', 'Kai'], 'de-CH': ['Lände'], hsb: ['přistaw'] },
    ]);
  });

  it.each(['Hafen/Kai', 'Hafen, groß', 'ein Hafen mit sehr vielen Kais'])(
    'takes words and short phrases, not „%s“',
    (word) => {
      expect(messagesOn({ 'concepts.yaml': `- de: [Kai]\n- de:\n    - ${word}\n` })).toBe(
        [
          'region/concepts.yaml:3:7',
          `    1.de.0   „de“ hat den Wert „${word}“.`,
          '    → Schreiben Sie ein Wort in der Grundform oder eine Wendung aus höchstens vier Wörtern, ohne Satzzeichen.',
        ].join('\n'),
      );
    },
  );

  it('is a list', () => {
    expect(messagesOn({ 'concepts.yaml': 'de: [Hafen]\n' })).toContain(
      'concepts.yaml ist eine Liste; jede Zeile beginnt mit „- de: …“ oder einer anderen Sprache.',
    );
  });

  it('has lists of words', () => {
    expect(messagesOn({ 'concepts.yaml': '- de: Hafen\n' })).toContain('→ Schreiben Sie „de: [Hafen]“.');
  });

  it('has languages', () => {
    expect(messagesOn({ 'concepts.yaml': '- deutsch: [Hafen]\n' })).toContain(
      '→ Sprachen heißen hier de, en, hsb oder, wo nur ein Land so sagt, de-CH, de-AT.',
    );
  });

  it('has each word once', () => {
    expect(messagesOn({ 'concepts.yaml': '- de: [Hafen, Kai]\n- en: [kai]\n- de: [Mole, kai]\n' })).toBe(
      [
        'region/concepts.yaml:3:14',
        '    2.de.1   „kai“ steht schon in Zeile 1.',
        '    → Lassen Sie das Wort in einer Gruppe, oder legen Sie beide zusammen, wenn sie dasselbe meinen.',
      ].join('\n'),
    );
  });
});
