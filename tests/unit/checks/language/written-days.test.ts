import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';
import { issuesIn } from './judged.ts';

const of = (text: string, language: string) => issuesIn(text, language).filter(({ rule }) => rule === 'L19');

describe('L19: days in a text', () => {
  it('are told where they stand', () => {
    const text = 'Offen ist am Dienstag, 29.\u00A0März 2032.\n\nFrei sind';
    expect(messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', text] })).toBe(
      [
        'region/sites/hafen/de.mdx:9:14',
        '    „Dienstag, 29.\u00A0März 2032“: Dieser Tag ist ein Montag.',
        '    → Schreiben Sie „Montag“, oder berichtigen Sie den Tag.',
      ].join('\n'),
    );
  });

  it.each([
    ['de', 'Am 31. April 2032 ist Messe.', 'Den Tag „31. April 2032“ gibt es nicht; dieser Monat hat 30 Tage.'],
    ['de', 'Jedes Jahr am 30. Februar.', 'Den Tag „30. Februar“ gibt es nicht; dieser Monat hat 29 Tage.'],
    ['de', 'Bis zum 29.02.2027 ist Zeit.', 'Den Tag „29.02.2027“ gibt es nicht; dieser Monat hat 28 Tage.'],
    ['de-CH', 'Am Montag, dem 5. Mai 2027, ist frei.', '„Montag, dem 5. Mai 2027“: Dieser Tag ist ein Mittwoch.'],
    ['en', 'On 31 November 2026 it ends.', 'Den Tag „31 November 2026“ gibt es nicht; dieser Monat hat 30 Tage.'],
    ['en', 'On Monday, March 30, 2032 it ends.', '„Monday, March 30, 2032“: Dieser Tag ist ein Dienstag.'],
    ['pl', 'Od 31 kwietnia 2027 roku.', 'Den Tag „31 kwietnia 2027“ gibt es nicht; dieser Monat hat 30 Tage.'],
  ])('in %s: %s', (language, text, problem) => {
    expect(of(text, language).map((issue) => issue.problem)).toEqual([problem]);
  });

  it.each([
    ['de', 'Am Sonntag, 15. November 2026, und am 29. Februar 2028; am Montag, dem 24. Dezember.'],
    ['de', 'Auf dem Platz des 17. Juni, im 31. Mai-Haus, Version 31.4.2, Aktenzeichen 45.13.2010 und 32.04.2019.'],
    ['de', 'Am 29. Februar 1700 und am Montag, 1. Januar 1900.'],
    ['de', 'Vom 29. bis 31. März 2032, im April 2032 und 2031 im Juni.'],
    ['en', 'On Tuesday 30 March 2032, in May 2031, on May 31, 2031 and on the 31st of March.'],
    ['en', 'It may 35 times be so; 31 marches.'],
  ])('are right in %s: %s', (language, text) => expect(of(text, language)).toEqual([]));
});
