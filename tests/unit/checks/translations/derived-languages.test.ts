import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const english = '  - { key: en, name: English }';
const swiss = '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }';

/** What an editor reads of `derivedFrom` where the site has these languages besides German. */
function toldOf(...languages: string[]): string[] {
  return messagesOn({ 'site.yaml': [english, languages.join('\n')] })
    .split('\n\n')
    .filter((message) => message.includes('.derivedFrom   '))
    .map((message) => message.split('\n').slice(1).join('\n').trim());
}

describe('a derived language', () => {
  it('is one the generator can derive, from the one it is derived from', () => {
    expect(toldOf(english, swiss)).toEqual([]);
  });

  it.each([
    [
      'is not another',
      [english, '  - { key: de-AT, name: Deutsch (Österreich), derivedFrom: de }'],
      'languages.2.derivedFrom   Die Sprache „de-AT“ kann der Generator nicht ableiten.\n' +
        '    → Ableiten lässt sich: de-CH aus de. Entfernen Sie derivedFrom, wenn ihre Texte selbst geschrieben werden.',
    ],
    [
      'is not derived from another',
      [english, swiss.replace('derivedFrom: de', 'derivedFrom: en')],
      'languages.2.derivedFrom   „de-CH“ lässt sich nicht aus „en“ ableiten.\n    → Ableiten lässt sich: de-CH aus de.',
    ],
  ])('%s', (_, languages, message) => {
    expect(toldOf(...languages)).toEqual([message]);
  });

  it('is told on its line', () => {
    expect(messagesOn({ 'site.yaml': [english, `${english}\n${swiss.replace(': de }', ': en }')}`] })).toContain(
      'region/site.yaml:7:44\n    languages.2.derivedFrom   ',
    );
  });
});

describe('the language it is derived from', () => {
  const german = '  - { key: de, name: Deutsch }';

  it('is in site.yaml', () => {
    expect(messagesOn({ 'site.yaml': [`${german}\n${english}`, `${english}\n${swiss}`] })).toContain(
      [
        'region/site.yaml:6:44',
        '    languages.1.derivedFrom   Die Sprache „de“ steht nicht in site.yaml.',
        '    → Geschrieben sind: en.',
      ].join('\n'),
    );
  });

  it.each([
    ['is not the language itself', [swiss.replace(': de }', ': de-CH }')], 'de-CH'],
    [
      'is not derived from the other',
      [swiss.replace(': de }', ': de-AT }'), '  - { key: de-AT, name: Österreich, derivedFrom: de-CH }'],
      'de-AT',
    ],
  ])('%s', (_, languages, parent) => {
    expect(toldOf(english, ...languages)[0]).toBe(
      `languages.2.derivedFrom   Die Sprache „${parent}“ ist selbst abgeleitet; aus ihr entsteht keine andere.\n` +
        '    → Geschrieben sind: de, en.',
    );
  });
});
