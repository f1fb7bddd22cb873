import { type Html, html as element } from '../locales/html.ts';
import { htmlPage } from '../reports/html-page.ts';
import { inOrder, type Issue, shownLine } from '../schemas/issue.ts';

/** What stands instead of every page while a region is refused. It comes anew of its own accord when it is mended. */
export const refusedPage = {
  head: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  of: (issues: readonly Issue[]) =>
    htmlPage({ title: titleOf(issues), styles, body: [headOf(issues), ...filesOf(issues), reload] }),
};

/** Addresses that are no pages of the region: the server's own, and the status of the texts. */
export const isMine = (url = '') => /^\/(@|node_modules\/|src\/|\.astro\/|status(\/|\.json|$))/.test(url);

const countOf = (issues: readonly Issue[]) => issues.reduce((sum, { others = 0 }) => sum + 1 + others, 0);

const titleOf = (issues: readonly Issue[]) => `${countOf(issues)} Fehler · So lässt sich die Website nicht zeigen`;

const headOf = (issues: readonly Issue[]): Html => {
  const toMend = countOf(issues) === 1 ? 'Ein Fehler ist' : `${countOf(issues)} Fehler sind`;
  return element`<header><h1>So lässt sich die Website nicht zeigen</h1>
<p>${toMend} zu beheben. Sobald das gespeichert ist, erscheint die Seite von selbst wieder.</p></header>`;
};

function filesOf(issues: readonly Issue[]): Html[] {
  const files = Map.groupBy(inOrder(issues), ({ file }) => file);
  return [...files].map(
    ([file, found]) => element`<section><h2>${shownLine(file)}</h2><ul>${found.map(issueOf)}</ul></section>`,
  );
}

function issueOf({ line, at = [], problem, hint }: Issue): Html {
  const place = [...(line ? [`Zeile ${line}`] : []), ...(at.length > 0 ? [at.join('.')] : [])].join(' · ');
  return element`<li>${place !== '' && element`<p class="quiet">${shownLine(place)}</p>`}
<p>${shownLine(problem)}</p>${hint !== undefined && element`<p class="way-out">${shownLine(hint)}</p>`}</li>`;
}

const reload = element`<script type="module" src="/@vite/client"></script>`;

const styles = `
body { max-width: 48rem; overflow-wrap: anywhere; }
h1 { overflow-wrap: break-word; }
header p { margin-top: 1rem; }
section { margin-top: 2.5rem; }
h2 { padding-bottom: 0.5rem; border-bottom: 1px solid var(--line); font-size: 1rem; letter-spacing: 0; }
ul { list-style: none; }
li { margin-top: 1rem; }
.way-out { display: flex; gap: 0.5em; color: var(--accent); font-weight: 600; }
.way-out::before { content: '→' / ''; }
`;
