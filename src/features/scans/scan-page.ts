import { type Html, html as element, joined } from '../../locales/html.ts';
import { htmlPage } from '../../reports/html-page.ts';
import { barsOf, columnsFor, daysPerBar, drawBars, scaleOf } from './scan-bars.ts';
import { scanPageStyles } from './scan-page-styles.ts';
import type { ScanReport, Sum, Values } from './scan-report.ts';
import type { Word } from './scan-tables.ts';
import {
  dayText,
  kindNames,
  notesOf,
  periodText,
  sumText,
  disclosedText,
  unlistedName,
  warningsOf,
} from './scan-words.ts';
import { visitKinds } from './visit.ts';

/** The report as a page: one file, no script, the numbers beside what is drawn of them. */
export function scanPage(report: ScanReport, word: Word): string {
  return htmlPage({
    title: 'Wie oft unsere Codes geöffnet wurden',
    styles: scanPageStyles,
    body: [
      element`<header><h1>Wie oft unsere Codes geöffnet wurden</h1>${facts(report)}</header>`,
      list('unread', 'Zu beachten', warningsOf(report)),
      element`<main>${joined(
        [
          report.period
            ? days(report)
            : element`<p class="nothing">Diese Logs enthalten keinen Tag, nach dem gefragt ist.</p>`,
          codes(report, word),
          placements(report, word),
          list('notes', 'So sind die Zahlen zu lesen', notesOf(report)),
          daysOfCodes(report, word),
        ],
        '\n',
      )}
</main>`,
    ],
  });
}

function facts({ period, fair, byCode, logs }: ScanReport): Html {
  const rows = [
    ['Zeitraum', periodText(period)],
    ...(fair ? [['Messe', fair]] : []),
    ['Codes', String(byCode.length)],
    ['Logs', String(logs.length)],
  ];
  return element`<dl class="facts">${rows.map(([name, value = '']) => element`<div><dt>${name}</dt><dd>${value}</dd></div>`)}</dl>`;
}

function list(name: string, heading: string, sentences: string[]): Html {
  if (sentences.length === 0) return element``;
  const items = sentences.map((sentence) => element`<li>${sentence}</li>`);
  return element`<section class="${name}"><h2>${heading}</h2><ul>${joined(items, '\n')}</ul></section>`;
}

/** What is drawn, and beside it the same in numbers. */
function days(report: ScanReport): Html {
  const { period, byDay } = report;
  const perBar = daysPerBar(report);
  const bars = barsOf(report, byDay, perBar);
  const scale = scaleOf(bars);
  const rows = byDay.map(({ day, values }) => row(element`<th scope="row">${dayText(day)}</th>`, sums(values)));
  return element`<section class="days"><h2>Je Tag</h2>
<figure>
<div class="chart"><div class="scale" aria-hidden="true"><span>${scale}</span><span>${scale / 2}</span><span>0</span></div>
<div class="plot">${drawBars(bars, scale)}</div>
<div class="ends" style="--share:${bars.length / columnsFor(bars)}" aria-hidden="true"><span>${dayText(period!.from)}</span>${period!.from === period!.until ? '' : element`<span>${dayText(period!.until)}</span>`}</div></div>
<figcaption>${legend}<p class="quiet">${perBar === 1 ? 'Ein Balken ist ein Tag.' : `Ein Balken sind ${perBar} Tage.`} Die Werte stehen in der Tabelle.</p></figcaption>
</figure>
${table('Aufrufe je Tag', ['Tag'], rows)}</section>`;
}

const legend = element`<ul class="legend">${[
  ['scanned', 'gescannt'],
  ['typed', 'getippt'],
  ['few', 'nicht genannt, höchstens'],
].map(
  ([name, text]) =>
    element`<li><svg class="sign" viewBox="0 0 12 12" aria-hidden="true"><rect class="${name}" x="1" y="1" width="10" height="10"/></svg> ${text}</li>`,
)}</ul>`;

function codes(report: ScanReport, word: Word): Html {
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
    const name = element`<th scope="row">${code?.code ?? unlistedName} <span class="quiet">${about}</span></th>`;
    return row(element`${name}<td class="course">${drawBars(bars, scale)}</td>`, sums(values));
  });
  return element`<section class="codes"><h2>Je Code</h2>${table(
    'Aufrufe je Code',
    ['Code', element`Verlauf <span>bis ${scale}</span>`],
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

function placements({ byPlacement }: ScanReport, word: Word): Html {
  const rows = byPlacement.map(({ placement, values }) =>
    row(element`<th scope="row">${word(placement)}</th>`, sums(values)),
  );
  return element`<section><h2>Je Platzierung</h2>${table('Aufrufe je Platzierung', ['Platzierung'], rows)}</section>`;
}

function daysOfCodes({ rows }: ScanReport, word: Word): Html {
  if (rows.length === 0) return element``;
  const told = rows.map(({ day, code, values }, index) => {
    const isNew = day !== rows[index - 1]?.day;
    const about = code ? element` <span class="quiet">${word(code.placement)}</span>` : '';
    const name = element`<td>${isNew ? dayText(day) : element`<span class="hidden">${dayText(day)}</span>`}</td><th scope="row">${code?.code ?? unlistedName}${about}</th>`;
    const cells = visitKinds.map((kind) => disclosedText(values[kind]));
    return row(name, cells, isNew ? 'new' : 'same');
  });
  return element`<section class="details"><h2>Je Tag und Code</h2>${table('Aufrufe je Tag und Code', ['Tag', 'Code'], told)}</section>`;
}

const sums = (values: Values<Sum>) => visitKinds.map((kind) => sumText(values[kind]));

const row = (names: Html, cells: string[], name = '') =>
  element`<tr${name ? element` class="${name}"` : ''}>${names}${cells.map((cell) => element`<td class="${cell === '0' ? 'count zero' : 'count'}">${cell}</td>`)}</tr>`;

function table(caption: string, names: (string | Html)[], rows: Html[]): Html {
  const heads = [
    ...names.map((name) => element`<th scope="col">${name}</th>`),
    ...visitKinds.map((kind) => element`<th scope="col" class="count">${kindNames[kind]}</th>`),
  ];
  return element`<div class="scroll" role="group" tabindex="0" aria-label="${caption}"><table>
<caption class="hidden">${caption}</caption>
<thead><tr>${heads}</tr></thead>
<tbody>${joined(rows, '\n')}</tbody>
</table></div>`;
}
