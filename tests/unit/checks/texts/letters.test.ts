import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const reading = (place: string, problem: string, hint: string) => [place, `    ${problem}`, `    → ${hint}`].join('\n');

const otherwise =
  'Schreiben Sie es in Worten oder in lateinischer Umschrift. Welche Zeichen es gibt, steht in content/LIESMICH.md.';

describe('a letter the typeface has not', () => {
  it('is told in a title, from which a card is drawn', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Hafen Москва'] })).toBe(
      reading(
        'region/sites/hafen/de.mdx:2:14',
        'title   Die Schrift der Website hat „М“ (U+041C), „о“ (U+043E), „с“ (U+0441), „к“ (U+043A), „в“ (U+0432) nicht (in „Москва“).',
        otherwise,
      ),
    );
  });

  it('is told in a text, with what it is made of where that can be set', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', 'Bei 20 ℃ sind'] })).toContain(
      reading(
        'region/sites/hafen/de.mdx:9:8',
        'Die Schrift der Website hat „℃“ (U+2103) nicht.',
        'Schreiben Sie „°C“.',
      ),
    );
  });

  it.each([
    [
      'a record',
      'locations/musterstadt/record.yaml',
      'name: Musterstadt',
      'name: Musterstadt ♥',
      'locations/musterstadt/record.yaml',
      '„♥“ (U+2665)',
    ],
    [
      'the title of a source',
      'sources.yaml',
      'publisher: ',
      'publisher: 東京 ',
      'sources.yaml',
      '„東“ (U+6771), „京“ (U+4EAC)',
    ],
    ['the glossary', 'glossary.yaml', 'de: ', 'de: ∀ ', 'glossary.yaml', '„∀“ (U+2200)'],
    [
      'a cell of a table',
      'pages/steuern/de.mdx',
      '\n## ',
      '\n| a | 😀 |\n| --- | --- |\n| b | c |\n\n## ',
      'pages/steuern/de.mdx',
      '„😀“ (U+1F600)',
    ],
  ])('is told in %s', (_, file, from, to, place, letters) => {
    expect(messagesOn({ [file]: [from, to] })).toMatch(
      new RegExp(
        `region/${place}:\\d+:\\d+\\n    [\\w.-]*( {3})?Die Schrift der Website hat ${letters.replace(/[()+]/g, '\\$&')} nicht`,
      ),
    );
  });

  it.each([
    ['⌀ 20', '„⌀“ (U+2300)', 'Schreiben Sie „Ø“.'],
    ['⅕ davon', '„⅕“ (U+2155)', 'Schreiben Sie „1/5“.'],
  ])('is told with what to write instead: %s', (text, letter, hint) => {
    const message = messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', `${text} und frei sind`] });
    expect(message).toContain(`Die Schrift der Website hat ${letter} nicht`);
    expect(message).toContain(hint);
  });

  it('is told though nobody can see it', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['Frei sind', 'Frei \u200bsind'] })).toBe(
      reading(
        'region/sites/hafen/de.mdx:9:6',
        'In „sind“ steht ein Zeichen ohne Breite (U+200B).',
        'Löschen Sie es: Zwei Wörter, die gleich aussehen, wären sonst verschieden. Das kann auch „npm run check -- --fix“.',
      ),
    );
  });
});

it('is none where a text has what the trade writes', () => {
  const text = 'NH₃-Terminal → Kai, ≥ ein Drittel, ™, Ω, μ, ş, Ș, ½, 51° 46′ 12″, ‰';
  expect(messagesOn({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', `title: 'Hafen ${text}'`] })).toBe('');
});
