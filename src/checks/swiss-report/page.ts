import { formatsFor } from '../../locales/formats/formats.ts';
import { escaped, htmlPage } from '../html-page.ts';
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
      `<header><p class="quiet">Schweizer Fassung zum Gegenlesen</p><h1>${escaped(title)}</h1>${facts(report, only)}</header>`,
      legend(report.entries),
      only ? '' : contents(report.entries),
      `<main>${report.entries.map((entry) => entrySection(entry, report)).join('\n')}</main>`,
    ].join('\n'),
  });
}

function facts({ date, german, entries }: SwissReport, only: EntryReport | undefined): string {
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
  return `<dl class="facts">${rows.map(([name, value]) => `<div><dt>${name}</dt><dd>${escaped(value ?? '')}</dd></div>`).join('')}</dl>`;
}

function legend(entries: EntryReport[]): string {
  const counts = countsOfRules(entries);
  if (counts.length === 0) return '<section class="legend"><h2>Änderungen und Hinweise</h2><p>Keine.</p></section>';
  const rows = counts.map(
    ([rule, count]) =>
      `<tr><th scope="row">${rule}</th><td class="count">${count}</td><td>${escaped(rules[rule])}</td></tr>`,
  );
  return `<section class="legend"><h2>Änderungen und Hinweise</h2>
<table><caption class="hidden">Regeln und Hinweise, mit der Zahl ihrer Stellen</caption>
<thead class="hidden"><tr><th scope="col">Regel</th><th scope="col">Stellen</th><th scope="col">Bedeutung</th></tr></thead>
<tbody>${rows.join('\n')}</tbody></table></section>`;
}

function contents(entries: EntryReport[]): string {
  const items = entries.map((entry) => {
    const counts = countsOfRules([entry]).map(([rule, count]) => `${rule}&nbsp;${count}`);
    return `<li><a href="#${anchorOf(entry)}">${escaped(entry.title)}</a> <span class="quiet">${entry.key} · ${escaped(entry.state)}${counts.length > 0 ? ` · ${counts.join(', ')}` : ''}</span></li>`;
  });
  return `<nav class="contents" aria-label="Inhalt"><h2>Inhalt</h2><ol>${items.join('\n')}</ol></nav>`;
}

const anchorOf = ({ key }: EntryReport) => key.replace('/', '-');

function entrySection(entry: EntryReport, report: SwissReport): string {
  const { german, swiss, entries } = report;
  const isAlone = entries.length === 1;
  const command = `npm run translated -- ${entry.key} ${swiss.key} --by Kürzel`;
  const head = isAlone
    ? `<h2 class="hidden">Textstellen</h2>`
    : `<header><h2>${escaped(entry.title)}</h2><p class="quiet">${entry.key} · ${escaped(entry.state)}</p></header>`;
  return `<section class="entry" id="${anchorOf(entry)}">${head}
${entry.isOwn ? `<p class="own">${ownTextNote}</p>` : ''}
<div class="heads quiet" aria-hidden="true"><span></span><span>${escaped(german.name)}</span><span>${escaped(swiss.name)}</span></div>
${entry.pairs.map((pair, index) => passage(pair, entry.pairs[index - 1], report)).join('\n')}
<footer><p class="signature">Alles gelesen: Kürzel <span class="blank"></span> am <span class="blank"></span></p>
<p class="quiet">Ist alles gelesen und, was nötig war, geändert, bestätigen Sie es mit:</p>
<pre><code>${escaped(command)}</code></pre></footer></section>`;
}

function passage(pair: Pair, previous: Pair | undefined, { german, swiss }: SwissReport): string {
  const place = pair.field || `Zeile ${pair.line}`;
  const file = pair.file === previous?.file ? '' : (pair.file.split('/').at(-1) ?? '');
  const details = [file, pair.isOwn ? 'eigener Text' : '']
    .filter(Boolean)
    .map((detail) => `<span>${escaped(detail)}</span>`);
  return `<section class="passage ${pair.role}">
<h3 class="quiet">${escaped(place)} ${details.join(' ')}</h3>
${column(pair.german, german, false)}
${column(pair.swiss, swiss, true)}
<p class="tick" aria-hidden="true"><span class="box"></span> stimmt <span class="blank"></span></p>
</section>`;
}

function column(side: Side | undefined, { key, name }: SwissReport['german'], isLabelled: boolean): string {
  const text = side ? markedText(side, isLabelled) : '<span class="quiet">–</span>';
  const notes = isLabelled ? notesOf(side) : '';
  return `<div><p class="language quiet" lang="de">${escaped(name)}</p><p class="text" lang="${key}">${text}</p>${notes}</div>`;
}

/** A text with its marks; each ends with the name of its rule. */
function markedText(side: Side, isLabelled: boolean): string {
  return segmentsOf(side)
    .map(({ text, lang, marks, ending }) => {
      const words = lang ? `<span lang="${lang}">${escaped(text)}</span>` : escaped(text);
      if (marks.length === 0) return words;
      const labels = ending.map(({ label }) => label).join(' ');
      return `<mark>${words}${isLabelled && labels ? `<small lang="de"> ${labels}</small>` : ''}</mark>`;
    })
    .join('');
}

function notesOf(side: Side | undefined): string {
  const notes = (side?.marks ?? []).filter(({ title }) => title !== '');
  if (notes.length === 0) return '';
  const items = notes.map(({ label, title }) => `<li><b>${label}</b> ${escaped(title)}</li>`);
  return `<ul class="notes quiet" lang="de">${[...new Set(items)].join('')}</ul>`;
}
