import { describe, expect, it } from 'vitest';
import { messagesAfter } from '../../../fixtures/mistakes/region-with.ts';

describe('translations', () => {
  it('that are stale are told with what has changed and how to confirm them', () => {
    expect(messagesAfter({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Neuer Gewerbepark'] })).toBe(
      [
        'region/sites/hafen/en.mdx',
        '    Der Text in der Sprache „en“ ist nicht auf dem Stand des Originals: title ist geändert.',
        '    → Vergleichen Sie ihn mit dem Original, und bestätigen Sie ihn mit: npm run translated -- sites/hafen en',
      ].join('\n'),
    );
    expect(messagesAfter({ 'sites/hafen/de.mdx': ['Frei sind', 'Heute frei sind'] })).toContain(
      'Zeile 9 ist neu oder geändert („Heute frei sind <Figure id="areaFree" />.“)',
    );
  });

  it('that are missing are told with the file to write', () => {
    expect(messagesAfter({ 'stories/eroeffnung/en.mdx': undefined })).toBe(
      [
        'region/stories/eroeffnung/en.mdx',
        '    Der Text in der Sprache „en“ fehlt; seine Leser bekommen das Original mit einem Hinweis.',
        '    → Legen Sie region/stories/eroeffnung/en.mdx an, und bestätigen Sie ihn mit: npm run translated -- stories/eroeffnung en',
      ].join('\n'),
    );
  });

  it('that nobody ever confirmed can be confirmed all at once', () => {
    expect(messagesAfter({ 'sites/hafen/translations.yaml': undefined })).toContain(
      'woraus der Text entstand, ist nicht festgehalten.\n    → Vergleichen Sie ihn mit dem Original, und bestätigen Sie ihn mit: npm run translated -- sites/hafen en; alle auf einmal mit -- --all en',
    );
  });

  it('are not told stale where the original cannot be read', () => {
    const text = messagesAfter({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Gewerbepark: Hafen'] });
    expect(text).toContain('region/sites/hafen/de.mdx:2');
    expect(text).not.toContain('en.mdx');
  });
});
