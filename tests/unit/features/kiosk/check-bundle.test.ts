import { describe, expect, it } from 'vitest';
import { checkBundle } from '../../../../src/features/kiosk/check-bundle.ts';

const files = ['de/index.html', 'de/orte/index.html', 'stand/files/de/compare-sites.json.js'];

const problemsOf = (body: string) =>
  checkBundle(
    new Map([
      ['de/index.html', body],
      ['de/orte/index.html', '<p id="q1"></p>'],
    ]),
    (file) => files.includes(file),
  ).map(({ problem }) => problem);

describe('checkBundle', () => {
  it('finds nothing where all addresses lead to a file, and leaves alone what names the page on the net', () => {
    const body = `<link rel="canonical" href="https://region.example/de/"><a href="orte/index.html?a=1#q1" aria-keyshortcuts="/">A</a>
      <a href="#here" id="here">B</a><figure data-address="https://region.example/de/"></figure>
      <side-by-side data-index="/de/compare-sites.json"></side-by-side>`;
    expect(problemsOf(body)).toEqual([]);
  });

  it.each([
    ['<a href="/de/">A</a>', '„/de/“ (href) beginnt noch an der Wurzel einer Website.'],
    [
      '<a href="/de/compare-sites.json">A</a>',
      '„/de/compare-sites.json“ (href) beginnt noch an der Wurzel einer Website.',
    ],
    ['<meta http-equiv="Refresh" content="9; url=orte/">', '„Refresh“ (http-equiv) leitet von selbst weiter.'],
    ['<b data-index="/de/other.json"></b>', '„/de/other.json“ (data-index) beginnt noch an der Wurzel einer Website.'],
    ['<a href="https://b.example/">A</a>', '„https://b.example/“ (href) ist eine Adresse im Netz.'],
    ['<img src="//b.example/a.png">', '„//b.example/a.png“ (src) ist eine Adresse im Netz.'],
    ['<a href="mailto:a@b.example">A</a>', '„mailto:a@b.example“ (href) führt aus dem Paket.'],
    ['<a href="orte/">A</a>', '„orte/“ (href) führt zu „de/orte/“, und das gibt es im Paket nicht.'],
    ['<a href="../../x.html">A</a>', '„../../x.html“ (href) führt zu „x.html“, und das gibt es im Paket nicht.'],
    [
      '<a href="orte/index.html#q9">A</a>',
      '„orte/index.html#q9“ (href) führt zu einer Stelle, die es in „de/orte/index.html“ nicht gibt.',
    ],
  ])('finds %s', (body, problem) => {
    expect(problemsOf(body)).toEqual([problem]);
  });
});
