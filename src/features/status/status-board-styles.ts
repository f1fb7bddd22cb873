/** What the board looks like beyond the house's own: what stands in the way has the one colour. */
export const boardStyles = `
:root { --accent: light-dark(#c2330f, #ff7a55); }
.definitions { position: absolute; width: 0; height: 0; }
.shape { width: 0.75em; height: 0.75em; fill: currentcolor; vertical-align: -0.03em; }
.line { fill: none; stroke: currentcolor; stroke-width: 2; }
section, main { margin-top: 2.5rem; }
.unread { border-inline-start: 4px solid var(--accent); padding-inline-start: 1rem; }
.unread pre { margin-top: 0.5rem; }
.counts { display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: 1.5rem 2rem; }
.counts > div { border-top: 2px solid var(--ink); padding-top: 0.5rem; }
.counts dt { font-weight: 600; }
.counts dt .quiet { font-weight: 400; }
.counts ul, .changes ul { list-style: none; }
.counts b { font-weight: 600; font-variant-numeric: tabular-nums; }
.commands { margin-top: 0.75rem; }
.commands > div { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 7fr); gap: 0 2rem; border-top: 1px solid var(--line); padding-block: 0.375rem; }
.blocks { color: var(--accent); font-weight: 600; }
.scroll { overflow-x: auto; margin-top: 0.75rem; }
main table { width: 100%; }
main :is(th, td) { padding: 0.5rem 1rem 0.5rem 0; }
main tr { border-top: 1px solid var(--line); }
thead tr { border-top: 0; }
thead th { font-size: 0.8125rem; color: var(--quiet); }
thead .name { display: block; color: var(--ink); font-weight: 600; }
.kind { border-top: 2px solid var(--ink); }
.kind th { font-weight: 600; padding-top: 1.25rem; }
.kind .quiet { font-weight: 400; }
.kind + tr { border-top: 0; }
th[scope='row'] { width: 34%; }
th[scope='row'] .quiet, td .quiet, td .blocks { display: block; font-size: 0.8125rem; }
.state { white-space: nowrap; }
.changes { border-top: 0; }
.changes td { padding: 0 0 0.625rem; font-size: 0.875rem; }
.changes summary { color: var(--quiet); cursor: pointer; }
.changes details[open] { padding-bottom: 0.5rem; }
.changes :is(ul, p) { padding-inline-start: 1.1rem; }
.profiles > ul { list-style: none; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 22rem), 1fr)); gap: 1rem 2rem; margin-top: 0.75rem; }
.profiles > ul > li { border-top: 1px solid var(--line); padding-top: 0.5rem; }
.profiles p { display: flex; justify-content: space-between; gap: 1rem; }
.profiles p > span { white-space: nowrap; font-variant-numeric: tabular-nums; }
.profiles b { font-weight: 600; }
.profiles b .quiet { display: block; font-weight: 400; }
.profiles svg { display: block; width: 100%; height: 4px; margin-block: 0.375rem; }
.profiles path { stroke: currentcolor; stroke-width: 4; }
.profiles .all { stroke: var(--line); }
.profiles summary { color: var(--quiet); cursor: pointer; font-size: 0.875rem; }
.profiles ol { padding-inline-start: 2rem; font-size: 0.875rem; }
@media (max-width: 40rem) {
  .commands > div { grid-template-columns: minmax(0, 1fr); }
  thead .name { display: none; }
  main :is(th, td) { padding-inline-end: 0.5rem; font-size: 0.8125rem; }
  main table { table-layout: fixed; min-width: calc(8rem + var(--languages) * 4.75rem); }
  th:first-child, th[scope='row'] { width: 8rem; }
  .shape { display: block; margin-bottom: 0.125rem; }
  .counts .shape { display: inline; }
}
`;
