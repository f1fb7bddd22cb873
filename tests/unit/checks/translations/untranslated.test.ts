import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const both = (german: string, english: string) =>
  messagesOn({
    'stories/eroeffnung/de.mdx': ['Der Kai ist offen.', german],
    'stories/eroeffnung/en.mdx': ['The quay is open.', english],
  });

describe('a translation that is the original', () => {
  it('is told at its first sentence, once for the file', () => {
    const text = 'Der Kai ist offen.\n\nDas Tor ist immer zu.\n\nDie Halle ist noch leer.';
    expect(both(text, text)).toBe(
      [
        'region/stories/eroeffnung/en.mdx:9:1',
        '    „Der Kai ist offen.“ steht hier Wort für Wort wie im Original, und 2 weitere Stellen.',
        '    → Schreiben Sie es in der Sprache „English“. Gibt es noch keine Übersetzung, löschen Sie die Datei; wo sie fehlen darf, lesen alle das Original mit einem Hinweis.',
      ].join('\n'),
    );
  });

  it('above a text too', () => {
    const summary = 'Seit Oktober liegt ein dritter Kai am Hafen von Musterstadt für Frachtschiffe bereit.';
    const messages = messagesOn({
      'stories/eroeffnung/en.mdx': [
        'Since October a third quay for freighters has been ready at the port of Musterstadt.',
        summary,
      ],
    });
    expect(messages).toContain('summary   „Seit Oktober liegt ein dritter Kai');
  });

  it.each([
    'Kaistraße 1, 24000 Musterstadt',
    'Verein der Freunde des Hafens e. V.',
    'Industrie- und Handelskammer des Landes Nordmark',
    '<Official>Wir sind der Hafen, und der Hafen ist für alle da.</Official>',
    'Hamburg – Musterstadt – Kiel.',
  ])('is not %s', (text) => expect(both(text, text)).not.toContain('Wort für Wort'));
});
