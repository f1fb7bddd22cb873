import { describe, expect, it } from 'vitest';
import { scanPage } from '../../../src/features/scans/scan-page.ts';
import { statusBoard } from '../../../src/features/status/status-board.ts';
import type { Status } from '../../../src/features/status/status.ts';
import { swissPage } from '../../../src/features/swiss-report/page.ts';
import { refusedPage } from '../../../src/integrations/refused-page.ts';
import { html, joined, raw } from '../../../src/locales/html.ts';
import { svgOf } from '../../../src/features/codes/artwork/svg.ts';
import { all, elementsOf, readHtml } from '../../browser/html.ts';
import { reportOf as scansIn, word } from './scans/logs.ts';
import { reportOf, town, townKey } from './swiss-report/report-of.ts';

/** What a folder, a title or anybody's name may be called on most file systems. */
const hostile = [
  '<img src=x onerror=alert(1)>',
  '"><script>alert(1)</script>',
  "' onmouseover='alert(1)",
  '</title></style><script>alert(1)</script>',
  '&lt;b&gt; ${1} $& \\u0022',
];

/** Whether a page has nothing in it that only content could have brought, and says all of it. */
function expectHarmless(page: string, names: readonly string[] = hostile) {
  const document = readHtml(page);
  const elements = [...elementsOf(document)];
  expect(all(document, 'img')).toEqual([]);
  expect(all(document, 'script').filter(({ attrs }) => !attrs.some(({ value }) => value === '/@vite/client'))).toEqual(
    [],
  );
  expect(elements.flatMap(({ attrs }) => attrs).filter(({ name }) => name.startsWith('on'))).toEqual([]);
  const said = page.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&amp;', '&');
  for (const name of names) expect(said).toContain(name);
}

describe('SLIP-A4: pages that tools write show what content is called, and run none of it', () => {
  it.each(hostile)('the status board, of an entry in a folder called %s', (name) => {
    const text = {
      language: 'en',
      state: 'stale',
      isRequired: true,
      changes: [name],
      confirmedBy: name,
      confirmedOn: '2026-11-02',
    } as const;
    const status: Status = {
      languages: [{ key: 'en', name }],
      entries: [
        { key: `sites/${name}`, kind: 'sites', title: name, pageClass: 'sites', texts: [{ ...text, changes: [name] }] },
      ],
    };
    const profile = { key: `sites/${name}`, stated: 1, wanted: 2, missing: [{ name, write: name }] };
    const issue = { file: `content/sites/${name}`, problem: `„${name}“ kann nicht in Adressen stehen.` };
    expectHarmless(statusBoard(status, [issue], [profile as never]), [name]);
  });

  it('the Swiss report, on titles, sources and texts', () => {
    const report = reportOf(town(`Die Straße heißt so.`), townKey);
    const [entry] = report.entries;
    const [pair] = entry!.pairs;
    for (const name of hostile) {
      const side = { ...pair!.german!, text: name, marks: [], foreign: [] };
      const pairs = [{ ...pair!, field: name, file: `content/${name}`, german: side, swiss: side }];
      const page = swissPage({
        ...report,
        region: name,
        german: { key: 'de', name },
        entries: [
          { ...entry!, key: `sites/${name}`, title: name, state: name, pairs },
          { ...entry!, key: 'sites/b', title: name, state: name, pairs },
        ],
      } as unknown as typeof report);
      expectHarmless(page, [name]);
    }
  });

  it('the page of scans, on fairs, logs and placements', async () => {
    const report = await scansIn([]);
    for (const name of hostile) {
      const code = { code: name, placement: 'card', language: name, fair: name } as const;
      const values = report.byCode[0]!.values;
      const page = scanPage({ ...report, fair: name, byCode: [{ code, values }], lost: [name] }, () => name);
      expectHarmless(page, [name]);
      expect(word('card')).not.toBe('');
    }
  });

  it('what stands in dev while a region is refused, and the title of a code', () => {
    for (const name of hostile) {
      const issue = { file: `content/${name}`, at: [name], line: 1, problem: `„${name}“ ist falsch.`, hint: name };
      expectHarmless(refusedPage.of([issue]), [name]);
      const svg = svgOf({ columns: 1, rows: 1, module: 1, layers: [] }, name);
      expectHarmless(`<!doctype html>${svg}`, [name]);
    }
  });
});

describe('SLIP-A4: the template', () => {
  it('escapes what it is given, between elements and in attributes, also in lists', () => {
    expect(html`<p title="${'"&<'}">${['<', '>']}${1}</p>`.markup).toBe('<p title="&quot;&amp;&lt;">&lt;&gt;1</p>');
  });

  it('leaves its own pieces as they are, and nothing where there is nothing', () => {
    const piece = html`<b>${'<'}</b>`;
    expect(html`${piece}${undefined}${false}${joined([piece, raw('<i></i>')], '-')}`.markup).toBe(
      '<b>&lt;</b><b>&lt;</b>-<i></i>',
    );
  });
});
