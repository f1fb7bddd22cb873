/** What the page of the report looks like beyond the house's own: two columns, hairlines, room to write in print. */
export const pageStyles = `
header > .quiet { margin-bottom: 0.5rem; }
.facts { display: flex; flex-wrap: wrap; gap: 0.5rem 2.5rem; margin-top: 1.5rem; padding-top: 0.75rem; border-top: 1px solid var(--line); }
.facts dt { font-size: 0.8125rem; color: var(--quiet); }
.legend, .contents { margin-top: 2.5rem; }
.legend table { margin-top: 0.75rem; width: 100%; }
.legend tbody tr { border-top: 1px solid var(--line); }
.legend :is(th, td) { padding: 0.375rem 1rem 0.375rem 0; }
.legend th { font-weight: 600; white-space: nowrap; }
.legend .count { text-align: end; }
.contents ol { list-style: none; margin-top: 0.75rem; columns: 2 24rem; column-gap: 2.5rem; }
.contents li { break-inside: avoid; border-top: 1px solid var(--line); padding-block: 0.375rem; }
.entry { margin-top: 3rem; }
.entry > header { border-top: 2px solid var(--ink); padding-top: 0.75rem; }
.own { margin-block: 0.75rem; max-width: 66ch; }
.heads, .passage { display: grid; grid-template-columns: 8rem minmax(0, 1fr) minmax(0, 1fr); column-gap: 2rem; }
.heads { padding-block: 0.75rem 0.375rem; }
.passage { border-top: 1px solid var(--line); padding-block: 0.625rem 1rem; }
.passage > h3 { font-weight: 400; }
.passage > h3 span { display: block; }
.passage.heading .text { font-weight: 600; }
.text { text-wrap: pretty; white-space: pre-line; }
.language { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; }
mark { background: none; color: inherit; border-bottom: 2px solid var(--accent); }
mark small { color: var(--accent); font-size: 0.6875rem; font-weight: 600; white-space: nowrap; }
.notes { list-style: none; margin-top: 0.375rem; }
.notes b { color: var(--accent); }
.tick { display: none; }
.blank { display: inline-block; width: 6rem; border-bottom: 1px solid var(--ink); }
footer { border-top: 1px solid var(--line); padding-block: 1rem; }
footer pre { margin-top: 0.25rem; }
.signature { margin-bottom: 1rem; }
@media screen and (max-width: 47.99rem) {
  .heads { display: none; }
  .passage { grid-template-columns: minmax(0, 1fr); row-gap: 0.5rem; }
  .passage > h3 span { display: inline; }
  .passage > h3 span::before { content: '· '; }
  .language { position: static; clip-path: none; width: auto; height: auto; }
}
@page { size: A4; margin: 14mm 15mm 16mm; }
@media print {
  html { font-size: 9.5pt; line-height: 1.4; }
  body { max-width: none; padding: 0; }
  h1 { font-size: 26pt; }
  .contents { break-after: page; }
  .entry { margin-top: 8mm; }
  .heads, .passage { grid-template-columns: 22mm minmax(0, 1fr) minmax(0, 1fr); column-gap: 6mm; }
  .passage, footer { break-inside: avoid; }
  .entry > header, .heads { break-after: avoid; }
  mark { border-bottom: 1pt solid currentcolor; }
  mark small, .notes b { color: inherit; font-size: 6.5pt; }
  .quiet, .facts dt { font-size: 7.5pt; }
  .tick { display: flex; align-items: end; line-height: 1; gap: 2mm; grid-column: 2 / -1; padding-top: 4mm; font-size: 7.5pt; color: var(--quiet); }
  .tick .box { width: 3.5mm; height: 3.5mm; border: 0.6pt solid #000; }
  .tick .blank { flex: 1; border-bottom: 0.6pt solid #000; }
}
`;
