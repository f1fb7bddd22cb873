import { describe, expect, test } from 'vitest';
import { compiled, harbourWith } from './compiled.ts';

const swiss = (body: string, sentences?: string) => compiled(harbourWith(body, sentences), 'sites/hafen/de-CH');
const sentence = (german: string, swiss: string) =>
  `- german: ${JSON.stringify(german)}\n  swiss: ${JSON.stringify(swiss)}\n`;

describe('a text that is derived', () => {
  test('LOC-20: has Swiss words and marks, also where an element divides them; its original has not', () => {
    const site = harbourWith('Ein „**großes** Rad“ am [Radweg](https://x.example/straße).');
    expect(compiled(site, 'sites/hafen/de-CH')).toBe(
      '<p>Ein «<strong>grosses</strong> Rad» am <a href="https://x.example/stra%C3%9Fe">Veloweg</a>.</p>',
    );
    expect(compiled(site, 'sites/hafen/de')).toContain('„<strong>großes</strong> Rad“');
  });

  test('LOC-22: keeps official names, Sorbian words and code', () => {
    const body = 'Große <Official>Straße A</Official>, <Sorbian lang="dsb">ßo</Sorbian>, `straße`.';
    expect(swiss(body)).toBe(
      '<p>Grosse <span data-spelling="official">Straße A</span>, <span lang="dsb" translate="no">ßo</span>, <code>straße</code>.</p>',
    );
  });

  test('reads what stands in another element of its own', () => {
    const body = '<Official>Straße <Term id="bebauungsplan">Größe</Term></Official>';
    expect(swiss(`Die ${body}.`)).toMatch(
      /<span data-spelling="official">Straße <dfn>.*>Größe<\/a><\/dfn><\/span>\.<\/p>$/,
    );
  });

  test('reads across figures, which are rendered later', () => {
    expect(swiss('Frei „sind <Figure id="areaFree" /> groß“.')).toBe(
      '<p>Frei «sind <Figure id="areaFree"></Figure> gross».</p>',
    );
  });

  test('derives what a step says of itself, with the sentences of swiss.yaml', () => {
    const step = '<Step title="Die Straße wählen" who="Das Amt für Straßen">\n\nDie Straße.\n\n</Step>';
    expect(swiss(step, sentence('Das Amt für Straßen', 'Das Tiefbauamt „Straße“'))).toBe(
      '<Step title="Die Strasse wählen" who="Das Tiefbauamt „Straße“"><p>Die Strasse.</p></Step>',
    );
  });
});

describe('P3: a sentence of swiss.yaml', () => {
  const own = 'Das Tram „Straße“ hält.';

  test.each([
    [
      'beside others',
      'Große Wege. Die Bahn hält. Große Plätze.',
      'Die Bahn hält.',
      `<p>Grosse Wege. ${own} Grosse Plätze.</p>`,
    ],
    ['as a paragraph', 'Die Bahn hält.', 'Die Bahn hält.', `<p>${own}</p>`],
    ['over two lines', 'Große Wege. Die Bahn\nhält. Maß.', 'Die Bahn hält.', `<p>Grosse Wege. ${own} Mass.</p>`],
    [
      'after escapes and references',
      'Gro&szlig;e \\*Maße\\* &amp; Wege. Die Bahn hält.',
      'Die Bahn hält.',
      `<p>Grosse *Masse* &amp; Wege. ${own}</p>`,
    ],
    [
      'within mark-up',
      '**Große Wege. Die Bahn hält. Maß**',
      'Die Bahn hält.',
      `<p><strong>Grosse Wege. ${own} Mass</strong></p>`,
    ],
    ['in a cell', '| Maß | Die Bahn hält. |\n| - | - |\n| ß | ß |', 'Die Bahn hält.', `<th>${own}</th>`],
    ['in a heading', '## Die Bahn hält.', 'Die Bahn hält.', `<h2 id="das-tram-straße-hält">${own}</h2>`],
    [
      'in a quotation of several lines',
      '> Große Wege.\n> Die Bahn hält. Maß',
      'Die Bahn hält.',
      `Grosse Wege.\n${own} Mass</p>`,
    ],
  ])('stays letter by letter %s', (_, body, german, expected) => {
    expect(swiss(body, sentence(german, own))).toContain(expected);
  });

  test('holds with its components and mark-up, and is no longer where it ends', () => {
    const text = swiss(
      'Maß. Frei sind <Figure id="areaFree" /> Straße. Maß.',
      sentence('Frei sind <Figure id="areaFree" /> Straße.', 'Straße: **<Figure id="areaFree" /> Straße**.'),
    );
    expect(text).toBe('<p>Mass. Straße: <strong><Figure id="areaFree"></Figure> Straße</strong>. Mass.</p>');
  });

  test('stands in no other language', () => {
    const site = harbourWith('Die Bahn hält.', sentence('Die Bahn hält.', own));
    expect(compiled(site, 'sites/hafen/de')).toBe('<p>Die Bahn hält.</p>');
  });
});
