import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const notOneLine = 'ist nicht eine Zeile: Bei ⏎ bricht sie um, bei ␣ steht ein unsichtbares Steuerzeichen.';
const wayOut = 'Schreiben Sie den Text in eine Zeile; über mehrere geht es nur mit „>-“ und ohne Leerzeile dazwischen.';
const contact = "contact: 'mailto:security@nordmark.example'";
const hafen = 'sites/hafen/record.yaml';

describe('SLIP-A6: a text in one line', () => {
  it('is told where it breaks, in site.yaml, in a record, above a text and in a source', () => {
    const text = messagesOn({
      'site.yaml': [contact, 'contact: "mailto:a@b\\nX: 1"'],
      [hafen]: ['name: Gewerbepark Hafen', 'name: "Gewerbepark\\rHafen"'],
      'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: "Gewerbepark\\u2028Hafen"'],
      'sources.yaml': ['title: ', 'title: "Ein\\u0007 Titel" #'],
    });
    expect(text).toContain(`security.contact   „mailto:a@b⏎X: 1“ ${notOneLine}\n    → ${wayOut}`);
    expect(text).toContain(`region/${hafen}:2:1\n    name   „Gewerbepark⏎Hafen“ ${notOneLine}`);
    expect(text).toContain(`region/sites/hafen/de.mdx:2:1\n    title   „Gewerbepark⏎Hafen“ ${notOneLine}`);
    expect(text).toContain(`title   „Ein␣ Titel“ ${notOneLine}`);
  });

  it('is told where a block keeps its line breaks, and where signs turn the direction of writing', () => {
    const text = messagesOn({
      [hafen]: ['name: Gewerbepark Hafen', 'name: |-\n  Gewerbepark\n  Hafen'],
      'locations/musterstadt/record.yaml': ['name: Musterstadt', 'name: "Muster\\u202Estadt"'],
    });
    expect(text).toContain(`name   „Gewerbepark⏎Hafen“ ${notOneLine}`);
    expect(text).toContain(`name   „Muster␣stadt“ ${notOneLine}`);
  });

  it('is told in an address, which a browser would mend in silence', () => {
    const text = messagesOn({ 'sources.yaml': ['url: https://', 'url: "https://a.example/\\nX: 1" #'] });
    expect(text).toContain('In dieser Adresse steht ein Leerzeichen oder ein Zeilenumbruch.');
  });

  it('may be folded over several lines of the file, and end with one', () => {
    expect(messagesOn({ [hafen]: ['name: Gewerbepark Hafen', 'name: >\n  Gewerbepark\n  Hafen'] })).toBe('');
  });
});
