import { describe, expect, it } from 'vitest';
import { statusBoard } from '../../../../src/features/status/status-board.ts';
import type { Status, TextStatus } from '../../../../src/features/status/status.ts';
import { all, attribute, type Element, textOf, readHtml } from '../../../browser/html.ts';

const original: TextStatus = { language: 'de', state: 'original', isRequired: true, changes: [] };
const status: Status = {
  languages: [
    { key: 'de', name: 'Deutsch' },
    { key: 'de-CH', name: 'Deutsch (Schweiz)' },
    { key: 'en', name: 'English' },
  ],
  entries: [
    {
      key: 'locations/musterstadt',
      kind: 'locations',
      title: 'Musterstadt <am Kai>',
      pageClass: 'locations',
      texts: [
        original,
        { language: 'de-CH', state: 'derived', isRequired: true, changes: [], overrides: { all: 2, unread: 1 } },
        {
          language: 'en',
          state: 'stale',
          isRequired: true,
          confirmedOn: '2026-11-02',
          confirmedBy: 'WFG',
          changes: ['title ist geändert', 'Zeile 9 ist neu oder geändert („<Figure id="x" />“)'],
        },
      ],
    },
    {
      key: 'stories/eroeffnung',
      kind: 'stories',
      title: 'Eröffnung',
      pageClass: 'stories',
      texts: [
        original,
        { language: 'de-CH', state: 'reviewed', isRequired: false, changes: [], confirmedOn: '2026-11-02' },
        {
          language: 'en',
          state: 'stale',
          isRequired: false,
          changes: ['woraus der Text entstand, ist nicht festgehalten'],
        },
      ],
    },
  ],
};

const page = statusBoard(status);
const document = readHtml(page);
const table = all(document, 'table')[0]!;
const rowOf = (key: string) =>
  all(table, 'tr').find((row) => textOf(row).includes(key) && all(row, 'td').length === 3)!;
const cells = (row: Element) => all(row, 'td').map((cell) => textOf(cell).trim());

describe('the status board', () => {
  it('is one file: no script, nothing from elsewhere, in German, not to be indexed', () => {
    expect(all(document, 'script')).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import| on\w+="/);
    expect(attribute(all(document, 'html')[0]!, 'lang')).toBe('de');
    expect(attribute(all(document, 'meta', { name: 'robots' })[0]!, 'content')).toBe('noindex');
  });

  it('is a table with a caption whose heads say what they are for', () => {
    expect(all(table, 'caption').map(textOf)).toEqual(['Stand jedes Eintrags in jeder Sprache']);
    expect(all(table, 'th', { scope: 'col' }).map(textOf)).toEqual([
      'Eintrag',
      'Deutsch de',
      'Deutsch (Schweiz) de-CH',
      'English en',
    ]);
    expect(all(table, 'th', { scope: 'rowgroup' }).map(textOf)).toEqual(['Orte locations/', 'Meldungen stories/']);
    expect(all(table, 'th', { scope: 'row' }).map(textOf)).toEqual([
      'Musterstadt <am Kai> locations/musterstadt',
      'Eröffnung stories/eroeffnung',
    ]);
  });

  it('says each state in a word beside its sign, and what holds the build up', () => {
    expect(cells(rowOf('locations/musterstadt'))).toEqual([
      'Original',
      'abgeleitet 2 eigene Sätze, 1 ungelesen',
      'veraltet 2.11.2026, WFG hält den Bau auf',
    ]);
    expect(cells(rowOf('stories/eroeffnung'))).toEqual(['Original', 'gelesen 2.11.2026', 'veraltet']);
    for (const cell of all(table, 'td').filter((cell) => !attribute(cell, 'colspan'))) {
      expect(all(cell, 'use')).toHaveLength(1);
    }
  });

  it('has a sign of its own for each state, hidden from those who hear the word', () => {
    const symbols = all(document, 'symbol');
    const drawings = symbols.map((symbol) => JSON.stringify(symbol.childNodes, ['tagName', 'attrs', 'name', 'value']));
    expect(new Set(drawings).size).toBe(7);
    const ids = symbols.map((symbol) => `#${attribute(symbol, 'id')}`);
    for (const use of all(document, 'use')) expect(ids).toContain(attribute(use, 'href'));
    for (const svg of all(document, 'svg')) expect(attribute(svg, 'aria-hidden')).toBe('true');
  });

  it('says beneath a row what has changed and how to confirm it', () => {
    const [first, second] = all(table, 'details');
    expect(textOf(all(first!, 'summary')[0]!)).toBe('en: 2 Änderungen seit 2.11.2026');
    expect(all(first!, 'li').map(textOf)).toEqual([
      'title ist geändert',
      'Zeile 9 ist neu oder geändert („<Figure id="x" />“)',
    ]);
    expect(all(first!, 'code').map(textOf)).toEqual(['npm run translated -- locations/musterstadt en']);
    expect(textOf(all(second!, 'summary')[0]!)).toBe('en: noch nie bestätigt');
  });

  it('counts the states of each language on top', () => {
    const [counts] = all(document, 'dl', { class: 'counts' });
    expect(all(counts!, 'dd').map((list) => all(list, 'li').map((item) => textOf(item).trim()))).toEqual([
      ['2 Original'],
      ['1 gelesen', '1 abgeleitet'],
      ['2 veraltet', '1 hält den Bau auf'],
    ]);
  });

  it('names the commands with an entry and a language of this region', () => {
    const [commands] = all(document, 'dl', { class: 'commands' });
    expect(all(commands!, 'code').map(textOf)).toEqual([
      'npm run translated -- locations/musterstadt en',
      'npm run translated -- --all en',
      'npm run swiss -- locations/musterstadt',
      'npm run status',
      'npm run status -- --profiles',
    ]);
  });

  it('says first what could not be read, but not what only warns', () => {
    const broken = readHtml(
      statusBoard({ languages: [], entries: [] }, [
        { file: 'content/site.yaml', line: 3, column: 1, problem: 'So nicht: <b>.' },
        { file: 'content/x.yaml', problem: 'Nur ein Hinweis.', level: 'warning' },
      ]),
    );
    const text = textOf(all(broken, 'body')[0]!);
    expect(text).toContain('content/site.yaml:3:1\n    So nicht: <b>.');
    expect(text).not.toContain('Nur ein Hinweis');
    expect(text).toContain('Kein Eintrag lässt sich lesen.');
    expect(all(broken, 'table')).toEqual([]);
  });

  it('shows how much of what investors ask for each profile says, and what to write for the rest', () => {
    const missing = [{ name: 'Löhne', group: 'Löhne', write: 'figures.medianPay', asked: ['IEDC'] }];
    const profile = { key: 'locations/musterstadt', stated: 30, wanted: 31, missing };
    const board = readHtml(statusBoard(status, [], [profile]));
    const [section] = all(board, 'section', { class: 'profiles' });
    expect(textOf(section!)).toContain('Musterstadt <am Kai> locations/musterstadt');
    expect(textOf(section!)).toContain('30 von 31, 96\u00a0%');
    expect(all(section!, 'ol').map(textOf)).toEqual(['Löhne figures.medianPay']);
    expect(all(section!, 'summary').map(textOf)).toEqual(['eine Angabe fehlt']);
  });

  it('leaves that out where there is no profile', () => {
    expect(all(document, 'section', { class: 'profiles' })).toEqual([]);
  });
});
