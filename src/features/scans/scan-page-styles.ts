/** What the page looks like beyond the house's own: bars to scale, and beside them what they say. */
export const scanPageStyles = `
header h1 { max-width: 18ch; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin-top: 1.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.facts dt { font-size: 0.8125rem; color: var(--quiet); }
.facts dd { font-variant-numeric: tabular-nums; }
section { margin-top: 3rem; }
.unread { border-inline-start: 4px solid light-dark(#c2330f, #ff7a55); padding-inline-start: 1rem; }
:is(.unread, .notes) ul { list-style: none; margin-top: 0.75rem; max-width: 72ch; }
:is(.unread, .notes) li { padding-block: 0.375rem; text-wrap: pretty; }
.notes li { border-top: 1px solid var(--line); }
.nothing { margin-top: 2rem; }
figure { margin: 0.75rem 0 0; }
.chart { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0.5rem 0.75rem; font-size: 0.8125rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.scale { display: flex; flex-direction: column; justify-content: space-between; text-align: end; line-height: 1; margin-block: -0.5em; }
.plot { height: clamp(10rem, 26vw, 20rem); background: linear-gradient(var(--line) 0 0) top / 100% 1px, linear-gradient(var(--line) 0 0) center / 100% 1px, linear-gradient(var(--ink) 0 0) bottom / 100% 1px; background-repeat: no-repeat; print-color-adjust: exact; }
.ends { grid-column: 2; width: calc(100% * var(--share)); min-width: 9.5rem; display: flex; justify-content: space-between; }
.bars { display: block; width: 100%; height: 100%; overflow: visible; }
rect { stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.scanned { fill: var(--accent); stroke: var(--accent); }
.typed { fill: var(--paper); stroke: var(--ink); }
.few { fill: none; stroke: var(--quiet); stroke-dasharray: 1.5 2.5; }
figcaption { margin-top: 0.75rem; }
.legend { list-style: none; display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; }
.sign { width: 0.75em; height: 0.75em; vertical-align: -0.03em; }
.scroll { overflow-x: auto; margin-top: 0.75rem; }
table { width: 100%; }
tr { border-top: 1px solid var(--line); }
thead tr { border-top: 0; }
tr.same { border-top-color: transparent; }
:is(th, td) { padding: 0.375rem 1rem 0.375rem 0; }
:is(th, td):last-child { padding-inline-end: 0; }
thead th { font-size: 0.8125rem; color: var(--quiet); vertical-align: bottom; }
thead th span { white-space: nowrap; }
tbody th { font-weight: 600; }
tbody th .quiet { display: block; font-weight: 400; }
.count { text-align: end; }
.zero { color: var(--quiet); }
.course { min-width: 9rem; }
.course svg { height: 2.5rem; border-bottom: 1px solid var(--line); }
@media (min-width: 40rem) {
  .codes tbody th { width: 12rem; }
  .details tbody th .quiet { display: inline; margin-inline-start: 1rem; }
  .details td:first-child { width: 8rem; }
}
@media (min-width: 64rem) {
  section:not(.days) .count { width: 8.5rem; }
  .codes tbody th { width: 18rem; }
  .days { display: grid; grid-template-columns: minmax(0, 7fr) minmax(0, 5fr); gap: 0 3rem; }
  .days h2 { grid-column: 1 / -1; }
  .days figure { position: sticky; top: 1.5rem; align-self: start; padding-top: 1.25rem; }
}
@media (max-width: 40rem) {
  .course, thead th:nth-child(2):not(.count):has(span) { display: none; }
  :is(th, td) { padding-inline-end: 0.5rem; font-size: 0.8125rem; }
  thead th { font-size: 0.75rem; }
}
@page { size: A4; margin: 14mm 15mm 16mm; }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 26pt; }
  h2 { break-after: avoid; }
  section { margin-top: 9mm; }
  tr, figure, li { break-inside: avoid; }
  .days figure { position: static; }
  .plot { height: 55mm; }
  .scroll { overflow: visible; }
}
`;
