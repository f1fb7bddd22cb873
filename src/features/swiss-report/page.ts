import { type Html, html as element, joined, raw } from '../../locales/html.ts';
import { formatsFor } from '../../locales/formats/formats.ts';
import { htmlPage } from '../../reports/html-page.ts';
import { pageStyles } from './page-styles.ts';
import type { Pair, Side } from './pair.ts';
import { rules } from './rules.ts';
import { segmentsOf } from './segments.ts';
import { ownTextNote } from './side-by-side.ts';
import { countsOfRules, type EntryReport, type SwissReport } from './swiss-report.ts';

/** The report as a page to read on a screen, or to print and fill in by hand. */
export function swissPage(report: SwissReport): string {
  const [only] = report.entries.length === 1 ? report.entries : [];
  const title = only?.title ?? report.region;
  return htmlPage({
    title: `Schweizer Fassung: ${title}`,
    styles: pageStyles,
    body: [
      element`<header><p class="quiet">Schweizer Fassung zum Gegenlesen</p><h1>${title}</h1>${facts(report, only)}</header>`,
      legend(report.entries),
      only ? element`` : contents(report.entries),
      element`<main>${joined(
        report.entries.map((entry) => entrySection(entry, report)),
        '\n',
      )}</main>`,
    ],
  });
}

function facts({ date, german, entries }: SwissReport, only: EntryReport | undefined): Html {
  const passages = entries.reduce((sum, { pairs }) => sum + pairs.length, 0);
  const rows = [
    ...(only
      ? [
          ['Eintrag', only.key],
          ['Stand', only.state],
        ]
      : [['Einträge', String(entries.length)]]),
    ['Textstellen', String(passages)],
    ['Bericht vom', formatsFor(german.key).day(date)],
  ];
  return element`<dl class="facts">${rows.map(([name, value]) => element`<div><dt>${name}</dt><dd>${value ?? ''}</dd></div>`)}</dl>`;
}

function legend(entries: EntryReport[]): Html {
  const counts = countsOfRules(entries);
  if (counts.length === 0)
    return element`<section class="legend"><h2>Änderungen und Hinweise</h2><p>Keine.</p></section>`;
  const rows = counts.map(
    ([rule, count]) =>
      element`<tr><th scope="row">${rule}</th><td class="count">${count}</td><td>${rules[rule]}</td></tr>`,
  );
  return element`<section class="legend"><h2>Änderungen und Hinweise</h2>
<table><caption class="hidden">Regeln und Hinweise, mit der Zahl ihrer Stellen</caption>
<thead class="hidden"><tr><th scope="col">Regel</th><th scope="col">Stellen</th><th scope="col">Bedeutung</th></tr></thead>
<tbody>${joined(rows, '\n')}</tbody></table></section>`;
}

function contents(entries: EntryReport[]): Html {
  const items = entries.map((entry) => {
    const counts = countsOfRules([entry]).map(([rule, count]) => `${rule}\u00A0${count}`);
    return element`<li><a href="#${anchorOf(entry)}">${entry.title}</a> <span class="quiet">${entry.key} · ${entry.state}${counts.length > 0 ? ` · ${counts.join(', ')}` : ''}</span></li>`;
  });
  return element`<nav class="contents" aria-label="Inhalt"><h2>Inhalt</h2><ol>${joined(items, '\n')}</ol></nav>`;
}

const anchorOf = ({ key }: EntryReport) => key.replace('/', '-');

function entrySection(entry: EntryReport, report: SwissReport): Html {
  const { german, swiss, entries } = report;
  const isAlone = entries.length === 1;
  const command = `npm run translated -- ${entry.key} ${swiss.key} --by Kürzel`;
  const head = isAlone
    ? element`<h2 class="hidden">Textstellen</h2>`
    : element`<header><h2>${entry.title}</h2><p class="quiet">${entry.key} · ${entry.state}</p></header>`;
  return element`<section class="entry" id="${anchorOf(entry)}">${head}
${entry.isOwn ? element`<p class="own">${ownTextNote}</p>` : ''}
<div class="heads quiet" aria-hidden="true"><span></span><span>${german.name}</span><span>${swiss.name}</span></div>
${joined(
  entry.pairs.map((pair, index) => passage(pair, entry.pairs[index - 1], report)),
  '\n',
)}
<footer><p class="signature">Alles gelesen: Kürzel <span class="blank"></span> am <span class="blank"></span></p>
<p class="quiet">Ist alles gelesen und, was nötig war, geändert, bestätigen Sie es mit:</p>
<pre><code>${command}</code></pre></footer></section>`;
}

function passage(pair: Pair, previous: Pair | undefined, { german, swiss }: SwissReport): Html {
  const place = pair.field || `Zeile ${pair.line}`;
  const file = pair.file === previous?.file ? '' : (pair.file.split('/').at(-1) ?? '');
  const details = [file, pair.isOwn ? 'eigener Text' : '']
    .filter(Boolean)
    .map((detail) => element`<span>${detail}</span>`);
  return element`<section class="passage ${pair.role}">
<h3 class="quiet">${place} ${joined(details, ' ')}</h3>
${column(pair.german, german, false)}
${column(pair.swiss, swiss, true)}
<p class="tick" aria-hidden="true"><span class="box"></span> stimmt <span class="blank"></span></p>
</section>`;
}

function column(side: Side | undefined, { key, name }: SwissReport['german'], isLabelled: boolean): Html {
  const text = side ? markedText(side, isLabelled) : element`<span class="quiet">–</span>`;
  const notes = isLabelled ? notesOf(side) : '';
  return element`<div><p class="language quiet" lang="de">${name}</p><p class="text" lang="${key}">${text}</p>${notes}</div>`;
}

/** A text with its marks; each ends with the name of its rule. */
function markedText(side: Side, isLabelled: boolean): Html {
  const pieces = segmentsOf(side).map(({ text, lang, marks, ending }) => {
    const words = lang ? element`<span lang="${lang}">${text}</span>` : element`${text}`;
    if (marks.length === 0) return words;
    const labels = ending.map(({ label }) => label).join(' ');
    return element`<mark>${words}${isLabelled && labels ? element`<small lang="de"> ${labels}</small>` : ''}</mark>`;
  });
  return joined(pieces, '');
}

function notesOf(side: Side | undefined): Html {
  const notes = (side?.marks ?? []).filter(({ title }) => title !== '');
  if (notes.length === 0) return element``;
  const items = notes.map(({ label, title }) => element`<li><b>${label}</b> ${title}</li>`.markup);
  return element`<ul class="notes quiet" lang="de">${[...new Set(items)].map(raw)}</ul>`;
}
