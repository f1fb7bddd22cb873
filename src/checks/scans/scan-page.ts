import { escaped, htmlPage } from '../html-page.ts';
import { barsOf, columnsFor, daysPerBar, drawBars, scaleOf } from './scan-bars.ts';
import { scanPageStyles } from './scan-page-styles.ts';
import type { ScanReport, Sum, Values } from './scan-report.ts';
import type { Word } from './scan-tables.ts';
import { dayText, kindNames, notesOf, periodText, sumText, toldText, unlistedName, warningsOf } from './scan-words.ts';
import { visitKinds } from './visit.ts';

/** The report as a page: one file, no script, the numbers beside what is drawn of them. */
export function scanPage(report: ScanReport, word: Word): string {
  return htmlPage({
    title: 'Wie oft unsere Codes geöffnet wurden',
    styles: scanPageStyles,
    body: [
      `<header><h1>Wie oft unsere Codes geöffnet wurden</h1>${facts(report)}</header>`,
      list('unread', 'Zu beachten', warningsOf(report)),
      `<main>${report.period ? days(report) : '<p class="nothing">Diese Logs enthalten keinen Tag, nach dem gefragt ist.</p>'}`,
      codes(report, word),
      placements(report, word),
      list('notes', 'So sind die Zahlen zu lesen', notesOf(report)),
      daysOfCodes(report, word),
      '</main>',
    ].join('\n'),
  });
}

function facts({ period, fair, byCode, logs }: ScanReport): string {
  const rows = [
    ['Zeitraum', periodText(period)],
    ...(fair ? [['Messe', fair]] : []),
    ['Codes', String(byCode.length)],
    ['Logs', String(logs.length)],
  ];
  return `<dl class="facts">${rows.map(([name, value = '']) => `<div><dt>${name}</dt><dd>${escaped(value)}</dd></div>`).join('')}</dl>`;
}

function list(name: string, heading: string, sentences: string[]): string {
  if (sentences.length === 0) return '';
  const items = sentences.map((sentence) => `<li>${escaped(sentence)}</li>`).join('\n');
  return `<section class="${name}"><h2>${heading}</h2><ul>${items}</ul></section>`;
}

/** What is drawn, and beside it the same in numbers. */
function days(report: ScanReport): string {
  const { period, byDay } = report;
  const perBar = daysPerBar(report);
  const bars = barsOf(report, byDay, perBar);
  const scale = scaleOf(bars);
  const rows = byDay.map(({ day, values }) => row(`<th scope="row">${dayText(day)}</th>`, sums(values)));
  return `<section class="days"><h2>Je Tag</h2>
<figure>
<div class="chart"><div class="scale" aria-hidden="true"><span>${scale}</span><span>${scale / 2}</span><span>0</span></div>
<div class="plot">${drawBars(bars, scale)}</div>
<div class="ends" style="--share:${bars.length / columnsFor(bars)}" aria-hidden="true"><span>${dayText(period!.from)}</span>${period!.from === period!.until ? '' : `<span>${dayText(period!.until)}</span>`}</div></div>
<figcaption>${legend}<p class="quiet">${perBar === 1 ? 'Ein Balken ist ein Tag.' : `Ein Balken sind ${perBar} Tage.`} Die Werte stehen in der Tabelle.</p></figcaption>
</figure>
${table('Aufrufe je Tag', ['Tag'], rows)}</section>`;
}

const legend = `<ul class="legend">${[
  ['scanned', 'gescannt'],
  ['typed', 'getippt'],
  ['few', 'nicht genannt, höchstens'],
]
  .map(
    ([name, text]) =>
      `<li><svg class="sign" viewBox="0 0 12 12" aria-hidden="true"><rect class="${name}" x="1" y="1" width="10" height="10"/></svg> ${text}</li>`,
  )
  .join('')}</ul>`;

function codes(report: ScanReport, word: Word): string {
  const perBar = daysPerBar(report);
  const all = [...report.byCode, ...(report.unlisted ? [{ code: undefined, values: report.unlisted }] : [])];
  const drawn = all.map(({ code, values }) => {
    const ofCode = report.rows.filter((row) => row.code === code);
    const told = ofCode.map(({ day, values }) => ({ day, values: asSums(values) }));
    return { code, values, bars: barsOf(report, told, perBar) };
  });
  const scale = scaleOf(drawn.flatMap(({ bars }) => bars));
  const rows = drawn.map(({ code, values, bars }) => {
    const about = code ? [word(code.placement), code.language, code.fair ?? ''].filter(Boolean).join(' · ') : '';
    const name = `<th scope="row">${code?.code ?? unlistedName} <span class="quiet">${escaped(about)}</span></th>`;
    return row(`${name}<td class="course">${drawBars(bars, scale)}</td>`, sums(values));
  });
  return `<section class="codes"><h2>Je Code</h2>${table(
    'Aufrufe je Code',
    ['Code', `Verlauf <span>bis ${scale}</span>`],
    rows,
  )}</section>`;
}

const asSums = (values: ScanReport['rows'][number]['values']) =>
  Object.fromEntries(
    visitKinds.map((kind) => {
      const value = values[kind];
      return [kind, value === 'few' ? { told: 0, few: 1 } : { told: value, few: 0 }];
    }),
  ) as Values<Sum>;

function placements({ byPlacement }: ScanReport, word: Word): string {
  const rows = byPlacement.map(({ placement, values }) =>
    row(`<th scope="row">${escaped(word(placement))}</th>`, sums(values)),
  );
  return `<section><h2>Je Platzierung</h2>${table('Aufrufe je Platzierung', ['Platzierung'], rows)}</section>`;
}

function daysOfCodes({ rows }: ScanReport, word: Word): string {
  if (rows.length === 0) return '';
  const told = rows.map(({ day, code, values }, index) => {
    const isNew = day !== rows[index - 1]?.day;
    const about = code ? ` <span class="quiet">${escaped(word(code.placement))}</span>` : '';
    const name = `<td>${isNew ? dayText(day) : `<span class="hidden">${dayText(day)}</span>`}</td><th scope="row">${code?.code ?? unlistedName}${about}</th>`;
    const cells = visitKinds.map((kind) => toldText(values[kind]));
    return row(name, cells, isNew ? 'new' : 'same');
  });
  return `<section class="details"><h2>Je Tag und Code</h2>${table('Aufrufe je Tag und Code', ['Tag', 'Code'], told)}</section>`;
}

const sums = (values: Values<Sum>) => visitKinds.map((kind) => sumText(values[kind]));

const row = (names: string, cells: string[], name = '') =>
  `<tr${name ? ` class="${name}"` : ''}>${names}${cells.map((cell) => `<td class="${cell === '0' ? 'count zero' : 'count'}">${escaped(cell)}</td>`).join('')}</tr>`;

function table(caption: string, names: string[], rows: string[]): string {
  const heads = [
    ...names.map((name) => `<th scope="col">${name}</th>`),
    ...visitKinds.map((kind) => `<th scope="col" class="count">${kindNames[kind]}</th>`),
  ];
  return `<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table>
<caption class="hidden">${caption}</caption>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>${rows.join('\n')}</tbody>
</table></div>`;
}
