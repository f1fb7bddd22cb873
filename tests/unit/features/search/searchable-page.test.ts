import { describe, expect, test } from 'vitest';
import { finishedPage } from '../../../../src/features/finished-page.ts';
import { breaksBy } from '../../../../src/output/hyphenation/hyphenation.ts';
import { all, textOf, readHtml } from '../../../browser/html.ts';

const searchablePage = (matter: string, lang = 'de') => {
  const page = `<html lang="${lang}"><body><main data-pagefind-body>${matter}</main></body></html>`;
  return finishedPage(page, breaksBy()).searchable()!;
};

/** What the search reads of a page with this matter: its text as Pagefind joins it, spaces counted once. */
const read = (matter: string) => {
  const [main] = all(readHtml(searchablePage(matter)), 'main');
  return textOf(main!).replace(/\s+/g, ' ').trim();
};

describe('the search reads a page', () => {
  test.each([
    [
      'a figure without the number of its source',
      '<dt>Stand 2025, <a href="#q2">2</a></dt><dd>5.000</dd>',
      'Stand 2025 5.000',
    ],
    ['a number and its unit apart', '<dd><span>720</span><small>ha</small></dd>', '720 ha'],
    [
      'a value without the date that leads to its source',
      '21.497<a class="mark" href="#q1">12/2023</a> Menschen',
      '21.497 Menschen',
    ],
    [
      'a date without several sources',
      '<p>2021, <a href="#q1">1</a>, <a href="#q12">12</a></p><p>7 ha</p>',
      '2021 7 ha',
    ],
    ['a full stop and the number after it apart', '<p>Geändert 2026.</p><dd>100</dd>', 'Geändert 2026. 100'],
    ['a decimal sign that begins a text apart from the number before', '<b>12</b><span>.5</span>', '12 .5'],
    ['cells of a table', '<table><tr><th>Gas</th><td>ja</td><td class="margin">2025</td></tr></table>', 'Gas ja.'],
    [
      'rows of a table, whatever they end with',
      '<table><tr><td>bis 2027</td><td>15 %\u00a0<a href="#q1">2025</a></td></tr><tr><td>2028</td><td>14 %</td></tr></table>',
      'bis 2027 15 %. 2028 14 %.',
    ],
    [
      'figures that stand below one another',
      '<dl><div><dt>Fläche</dt><dd>166 km²</dd></div><div><dt>Hinweis</dt><dd>Ungefähr.</dd></div></dl>',
      'Fläche 166 km². Hinweis Ungefähr.',
    ],
    [
      'a value and the sign after its date',
      '<p>mindestens 10 %\u00a0<a class="mark" href="#q1">2011</a>, sonst 15 %</p>',
      'mindestens 10 %, sonst 15 %',
    ],
    ['items of a list', '<ul><li>Logistik</li><li>Medien</li></ul>', 'Logistik Medien'],
    ['headings', '<h2>Lage</h2>Am Hafen', 'Lage Am Hafen'],
    ['lines', 'Kaistraße 1<br>24000 Musterstadt', 'Kaistraße 1 24000 Musterstadt'],
  ])('%s', (_, matter, words) => expect(read(matter)).toBe(words));

  test.each([
    ['what stands above or below a line', 'CO<sub>2</sub> und m<sup>3</sup>', 'CO2 und m3'],
    ['a place to break', 'Donau<wbr>dampfschiff', 'Donaudampfschiff'],
    ['soft hyphens (LOC-83)', 'Gewerbe\u00adflächen', 'Gewerbeflächen'],
    ['emphasis in a word', '<strong>Wasser</strong>stoff', 'Wasserstoff'],
    ['two names with a stroke', 'Cottbus/<span lang="dsb">Chóśebuz</span>', 'Cottbus/Chóśebuz'],
    ['brackets and signs at a link', '(<a href="/x/">Hafen</a>), <a href="/y/">Kai</a>.', '(Hafen), Kai.'],
  ])('and keeps together %s', (_, matter, words) => expect(read(matter)).toBe(words));

  test('where only the last cell of a row ends a sentence of Pagefind', () => {
    const page = readHtml(searchablePage('<table><tr><td>2028</td><td>14 %</td></tr></table>'));
    expect(all(page, 'td').map(textOf)).toEqual([' 14 %.']);
  });

  test('without what nobody hears and what says that it is left out', () => {
    expect(read('<p>etwa<span aria-hidden="true">≈</span>5</p><nav data-pagefind-ignore>Menü</nav><p>Ende</p>')).toBe(
      'etwa 5 Ende',
    );
  });
});
