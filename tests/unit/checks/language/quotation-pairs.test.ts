import { describe, expect, it } from 'vitest';
import { messagesOfSlip } from '../../../fixtures/mistakes/region-with.ts';

/** What is told of marks in a German text, as places and arrows. */
function toldOf(words: string): string[] {
  return messagesOfSlip({ 'sites/hafen/de.mdx': ['Frei sind', `Am ${words} sind frei`] })
    .filter((message) => message.includes('Anführungszeichen'))
    .map((message) => message.split('→ ')[1] ?? '');
}

describe('foreign quotation marks around the same words are one slip:', () => {
  it.each([
    ['“Kai”', 'Schreiben Sie „Kai“.'],
    ['«Kai»', 'Schreiben Sie „Kai“.'],
    ['»Kai«', 'Schreiben Sie „Kai“.'],
    ['«alten Kai»', 'Schreiben Sie „alten Kai“.'],
    ['«**Kai**»', 'Schreiben Sie „Kai“.'],
  ])('%s', (words, hint) => {
    expect(toldOf(words)).toEqual([hint]);
  });

  it('one in another is another slip', () => {
    expect(toldOf('«alten ‹Kai› im Hafen»')).toEqual(['Schreiben Sie „alten ‹Kai› im Hafen“.', 'Schreiben Sie ‚Kai‘.']);
  });

  it('two pairs are two slips', () => {
    expect(toldOf('«Kai» und am «Tor»')).toEqual(['Schreiben Sie „Kai“.', 'Schreiben Sie „Tor“.']);
  });

  it.each(['“Kai', 'Kai»', '„Kai”'])('a mark alone is told alone: %s', (words) => {
    expect(toldOf(words)).toEqual(['Schreiben Sie hier „…“, und darin ‚…‘.']);
  });

  it.each(['„Kai“', '„alten ‚Kai‘“', 'Kai’s Tor', 'Kai in Lenins’ Hafen'])('none: %s', (words) => {
    expect(toldOf(words)).toEqual([]);
  });
});
