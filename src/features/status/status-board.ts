import { stateNames } from '../../reports/state-names.ts';
import { type Html, html as element, joined } from '../../locales/html.ts';
import { formatsFor } from '../../locales/formats/formats.ts';
import { type Kind, kinds } from '../../schemas/collections.ts';
import { isError, type Issue, textOfIssues } from '../../schemas/issue.ts';
import { completenessBoard } from './completeness-board.ts';
import type { Completeness } from './completeness.ts';
import { htmlPage } from '../../reports/html-page.ts';
import { shapeDefinitions, shapeOf } from './status-shapes.ts';
import { countsOf, type EntryStatus, isInTheWay, type Status, type TextStatus } from './status.ts';
import { boardStyles } from './status-board-styles.ts';

/**
 * The status as a page: each entry in each language, what changed since somebody confirmed it, and what to
 * run; then how much of what investors ask for each profile says. `issues` are those of reading the region; errors among them are said first, since they hide entries.
 */
export function statusBoard(
  status: Status,
  issues: readonly Issue[] = [],
  profiles: readonly Completeness[] = [],
): string {
  const titles = new Map(status.entries.map(({ key, title }) => [key, title]));
  return htmlPage({
    title: 'Stand der Übersetzungen',
    styles: boardStyles,
    body: [
      shapeDefinitions,
      element`<header><h1>Stand der Übersetzungen</h1></header>`,
      unread(issues.filter(isError)),
      counts(status),
      commands(status),
      status.entries.length > 0
        ? element`<main>${matrix(status)}</main>`
        : element`<main><p>Kein Eintrag lässt sich lesen.</p></main>`,
      completenessBoard(profiles, (key) => titles.get(key) ?? key),
    ],
  });
}

function unread(errors: readonly Issue[]): Html {
  if (errors.length === 0) return element``;
  return element`<section class="unread"><h2>Nicht alles lässt sich lesen</h2><pre>${textOfIssues(errors)}</pre></section>`;
}

function counts(status: Status): Html {
  const rows = status.languages.map(({ key, name }) => {
    const states = countsOf(status, key).map(
      ([state, count]) => element`<li>${shapeOf(state)} <b>${count}</b> ${stateNames[state]}</li>`,
    );
    const blocking = textsIn(status, key).filter(isInTheWay).length;
    const inTheWay = blocking > 0 ? element`<li class="blocks"><b>${blocking}</b> ${holdsUp(blocking)}</li>` : '';
    return element`<div><dt>${name} <span class="quiet">${key}</span></dt><dd><ul>${states}${inTheWay}</ul></dd></div>`;
  });
  return element`<section><h2 class="hidden">Je Sprache</h2><dl class="counts">${joined(rows, '\n')}</dl></section>`;
}

const textsIn = ({ entries }: Status, language: string) =>
  entries.flatMap(({ texts }) => texts).filter((text) => text.language === language);

const holdsUp = (count: number) => (count === 1 ? 'hält den Bau auf' : 'halten den Bau auf');

/** With names from this region, so that they can be copied. */
function commands({ languages, entries }: Status): Html {
  const key = entries[0]?.key ?? 'locations/musterstadt';
  const language = languages.at(-1)?.key ?? 'en';
  const rows = [
    [`npm run translated -- ${key} ${language}`, 'Der Text ist mit seinem Original verglichen.'],
    [`npm run translated -- --all ${language}`, 'Alles Veraltete einer Sprache auf einmal.'],
    [`npm run swiss -- ${key}`, 'Deutsch und Schweizer Fassung nebeneinander.'],
    ['npm run status', 'Diese Tabellen im Terminal; -- --json als Daten, hier unter /status.json.'],
    ['npm run status -- --profiles', 'Was allen Profilen fehlt, mit dem, was Sie dafür schreiben.'],
  ];
  const items = rows.map(
    ([command, meaning]) => element`<div><dt><code>${command}</code></dt><dd>${meaning}</dd></div>`,
  );
  return element`<section><h2>Befehle</h2><dl class="commands">${items}</dl></section>`;
}

function matrix(status: Status): Html {
  const heads = status.languages.map(
    ({ key, name }) => element`<th scope="col"><span class="name">${name}</span> ${key}</th>`,
  );
  const columns = status.languages.length + 1;
  const groups = kinds.map((kind) =>
    group(
      kind,
      status.entries.filter((entry) => entry.kind === kind),
      columns,
    ),
  );
  return element`<h2>Einträge</h2>
<div class="scroll" role="group" tabindex="0" aria-label="Einträge und Sprachen"><table style="--languages:${status.languages.length}">
<caption class="hidden">Stand jedes Eintrags in jeder Sprache</caption>
<thead><tr><th scope="col">Eintrag</th>${heads}</tr></thead>
${joined(groups, '\n')}
</table></div>`;
}

function group(kind: Kind, entries: readonly EntryStatus[], columns: number): Html {
  if (entries.length === 0) return element``;
  return element`<tbody><tr class="kind"><th scope="rowgroup" colspan="${columns}">${kindNames[kind]} <span class="quiet">${kind}/</span></th></tr>
${joined(
  entries.map((entry) => row(entry, columns)),
  '\n',
)}</tbody>`;
}

function row({ key, title, texts }: EntryStatus, columns: number): Html {
  const changed = texts.filter(({ changes }) => changes.length > 0);
  const cells = texts.map((text) => element`<td>${cell(text)}</td>`);
  const head = element`<th scope="row">${title} <span class="quiet">${key}</span></th>`;
  const below =
    changed.length > 0
      ? element`\n<tr class="changes"><td colspan="${columns}">${changed.map((text) => changesOf(key, text))}</td></tr>`
      : '';
  return element`<tr>${head}${cells}</tr>${below}`;
}

function cell(text: TextStatus): Html {
  const { state, confirmedOn, confirmedBy, overrides } = text;
  const by = confirmedBy ? `, ${confirmedBy}` : '';
  const details = [
    confirmedOn && element`<span class="quiet">${day(confirmedOn)}${by}</span>`,
    overrides && element`<span class="quiet">${sentences(overrides)}</span>`,
    isInTheWay(text) && element`<span class="blocks">hält den Bau auf</span>`,
  ];
  const head = element`<span class="state ${state}">${shapeOf(state)} ${stateNames[state]}</span>`;
  return joined([head, ...details.filter((detail) => typeof detail === 'object')], ' ');
}

const { asOfShort: day } = formatsFor('de');

function sentences({ all, unread }: { all: number; unread: number }): string {
  const count = all === 1 ? '1 eigener Satz' : `${all} eigene Sätze`;
  return unread > 0 ? `${count}, ${unread} ungelesen` : count;
}

function changesOf(key: string, text: TextStatus): Html {
  const { language, changes, confirmedOn } = text;
  const count = changes.length === 1 ? 'eine Änderung' : `${changes.length} Änderungen`;
  const summary = confirmedOn ? `${count} seit ${day(confirmedOn)}` : 'noch nie bestätigt';
  const items = changes.map((change) => element`<li>${change}</li>`);
  const command = `npm run translated -- ${key} ${language}`;
  return element`<details><summary>${language}: ${summary}</summary>
<ul>${items}</ul><p><code>${command}</code></p></details>`;
}

/** The folders as the editors' guide calls them. */
const kindNames: Record<Kind, string> = {
  locations: 'Orte',
  strengths: 'Stärken',
  sites: 'Flächen und Zentren',
  services: 'Leistungen',
  programmes: 'Förderprogramme',
  fairs: 'Messen und Reisen',
  organisations: 'Organisationen',
  stories: 'Meldungen',
  guides: 'Leitfäden',
  pages: 'Seiten',
};
