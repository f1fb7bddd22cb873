import { markdownToHtml } from 'satteri';
import { describe, expect, test } from 'vitest';
import { pageMarkdown } from '../../../../src/features/markdown/page-markdown.ts';
import { readHtml, textOf } from '../../../../src/markup/html-tree.ts';

const about = {
  title: 'Hafen',
  url: 'https://region.example/de/hafen/',
  language: 'de',
  summary: 'Am Wasser.',
  edition: '2026-11-23',
  publisher: 'Musterland',
  licence: 'CC BY 4.0',
};

const markdownOf = (html: string) =>
  pageMarkdown(readHtml(`<body><main>${html}</main></body>`), about)
    .replace(/^---[^]*?---\n\n/, '')
    .trimEnd();

test('says above all what it is of', () => {
  const markdown = pageMarkdown(readHtml('<main><h1>Hafen</h1></main>'), about);
  expect(markdown).toBe(
    [
      '---',
      'title: Hafen',
      'url: https://region.example/de/hafen/',
      'language: de',
      'summary: Am Wasser.',
      'edition: 2026-11-23',
      'publisher: Musterland',
      'licence: CC BY 4.0',
      '---',
      '',
      '# Hafen',
      '',
    ].join('\n'),
  );
});

const mark = '<a class="mark" href="#q2" aria-label="Quelle 2, Stand 2025">2025</a>';

describe('P18: a figure has its date and its source', () => {
  test.each([
    ['in a text', `<p>Frei sind 6,5\u00a0ha\u00a0${mark}.</p>`, 'Frei sind 6,5\u00a0ha\u00a0(Quelle 2, Stand 2025).'],
    [
      'in a row of a profile',
      '<table><caption>Größe</caption><tr><th>Fläche</th><td>24 ha<small>mit Kai</small></td><td class="margin">2025 <a href="#q1" aria-label="Quelle 1">1</a>, <a href="#q2" aria-label="Quelle 2">2</a></td></tr><tr><th>Kontakt</th><td>WFG</td><td class="margin"></td></tr></table>',
      '**Größe**\n\n- **Fläche**: 24 ha – mit Kai (2025, Quelle 1, Quelle 2)\n- **Kontakt**: WFG',
    ],
    [
      'as a headline',
      '<dl><div class="row"><dt><span class="label">Fläche</span><span class="margin">Stand 2025 <a href="#q1" aria-label="Quelle 1">1</a></span><span class="caveat">Mit Kai.</span></dt><dd><span>24</span><small>ha</small></dd></div></dl>',
      '- **Fläche**: 24 ha (Stand 2025, Quelle 1) – Mit Kai.',
    ],
    [
      'in a table with a head',
      '<table><thead><tr><th>Ort</th><th>Satz</th></tr></thead><tbody><tr><th>Musterstadt</th><td>400 % <small>2025</small></td></tr></tbody></table>',
      '| Ort | Satz |\n| --- | --- |\n| Musterstadt | 400 % 2025 |',
    ],
  ])('%s', (_, html, markdown) => {
    expect(markdownOf(html)).toBe(markdown);
  });
});

test.each([
  ['links have their whole address', '<p><a href="../kai/">Kai</a></p>', '[Kai](https://region.example/de/kai/)'],
  ['an address may hold brackets', '<p><a href="/a_(b)/">A</a></p>', '[A](<https://region.example/a_(b)/>)'],
  [
    'links beside each other',
    '<p><a href="/a/">A</a><a href="/b/">B</a></p>',
    '[A](https://region.example/a/) · [B](https://region.example/b/)',
  ],
  ['parts that only CSS sets apart', '<p><span>Fläche</span><span>frei</span></p>', 'Fläche frei'],
  ['words are not divided', '<p>Gewerbe\u00adfläche</p>', 'Gewerbefläche'],
  ['CO₂ is one word', '<p>CO<sub>2</sub></p>', 'CO2'],
  ['emphasis without its spaces', '<p>von <strong> hier </strong>aus</p>', 'von **hier** aus'],
  ['a line ends', '<p>Kai 1<br>Musterstadt</p>', 'Kai 1\\\nMusterstadt'],
  ['lists in lists', '<ol><li>eins<ul><li>innen</li></ul></li><li>zwei</li></ol>', '1. eins\n\n   - innen\n\n2. zwei'],
  [
    'what only a browser can use',
    '<p>a</p><form><input></form><svg><title>x</title></svg><p hidden>b</p><nav class="contents">c</nav>',
    'a',
  ],
  ['what an element of ours holds', '<costs-form><p>a</p><p>b</p></costs-form>', 'a\n\nb'],
])('%s', (_, html, markdown) => {
  expect(markdownOf(html)).toBe(markdown);
});

/** Words as a reader of the Markdown sees them. */
const readBack = (markdown: string) => textOf(readHtml(markdownToHtml(markdown).html)).trim();

test.each([
  '# keine Überschrift',
  '1. kein Punkt',
  '2026) auch nicht',
  '- kein Punkt',
  '> kein Zitat',
  '+ kein Punkt',
  '=== keine Linie',
  '*nicht betont* und _auch nicht_',
  'a \\ b ` c | d ~~ e ~~',
  '[kein](Link) <kein-element> &amp; &copy; &#33;',
  '**',
  'snake_case_word und 2*3*4',
  '!\u005Bkein Bild](x)',
])('„%s“ is read back as it was', (text) => {
  const html = `<p>${text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</p>`;
  expect(readBack(markdownOf(html))).toBe(text);
});

test('a row of a table is one line, also with a list in a cell', () => {
  const list = '<ul><li><a href="/a.json">JSON</a> 1 kB</li><li><a href="/a.csv">CSV</a></li></ul>';
  const table = `<table><thead><tr><th>Daten</th><th>Formate</th></tr></thead><tbody><tr><td>Orte</td><td>${list}</td></tr></tbody></table>`;
  const lines = markdownOf(table).split('\n');
  expect(lines).toHaveLength(3);
  expect(lines.at(-1)).toBe(
    '| Orte | [JSON](https://region.example/a.json) 1 kB · [CSV](https://region.example/a.csv) |',
  );
});

test('what a choice alone shows is no heading', () => {
  expect(markdownOf('<h2 class="row group fits">Passt</h2><p class="tally row">Passt:</p><p>Hafen</p>')).toBe('Hafen');
});

test('no page is written that has no matter', () => {
  expect(() => pageMarkdown(readHtml('<p>x</p>'), about)).toThrow('https://region.example/de/hafen/ has no main.');
});
