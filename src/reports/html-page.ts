import { type Html, html as element, joined, raw } from '../locales/html.ts';

/** A page of its own for editors: one file, no script, nothing from elsewhere. The parts of its body follow one another. */
export function htmlPage({ title, styles, body }: { title: string; styles: string; body: readonly Html[] }): string {
  return element`<!doctype html>
<html lang="de" translate="no">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${title}</title>
<style>${raw(house)}${raw(styles)}</style>
</head>
<body>
${joined(body, '\n')}
</body>
</html>
`.markup;
}

/** Paper, ink and one colour, as on the site; its typeface where the reader has it. */
const house = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#faf9f6, #14161a);
  --ink: light-dark(#14161a, #efece6);
  --quiet: light-dark(#5a5d63, #a9abb0);
  --line: light-dark(#14161a2e, #efece62e);
  --accent: light-dark(#0f6b5c, #45b8a2);
}
*, ::before, ::after { box-sizing: border-box; }
html {
  font: 1rem/1.5 'Hanken Grotesk', 'Helvetica Neue', Arial, 'Liberation Sans', sans-serif;
  background: var(--paper);
  color: var(--ink);
  -webkit-text-size-adjust: 100%;
}
body { margin: 0 auto; max-width: 80rem; padding: 1.5rem clamp(1rem, 3.6vw, 3.5rem) 4rem; overflow-wrap: break-word; }
h1, h2, h3, p, ul, ol, dl, dd, pre { margin: 0; padding: 0; }
h1 { font-size: clamp(2rem, 1.4rem + 2.6vw, 3.5rem); line-height: 1; letter-spacing: -0.03em; font-weight: 600; text-wrap: balance; }
h2 { font-size: clamp(1.25rem, 1.1rem + 0.5vw, 1.5rem); line-height: 1.15; letter-spacing: -0.015em; font-weight: 600; }
h3 { font-size: 1rem; line-height: 1.3; font-weight: 600; }
a { color: inherit; text-decoration-thickness: 1px; text-underline-offset: 0.18em; }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
code, pre { font: 0.875rem/1.5 ui-monospace, 'SF Mono', Menlo, Consolas, 'Liberation Mono', monospace; }
pre { white-space: pre-wrap; }
table { border-collapse: collapse; font-variant-numeric: tabular-nums; }
th, td { text-align: start; vertical-align: top; font-weight: 400; }
.quiet { color: var(--quiet); font-size: 0.8125rem; line-height: 1.45; }
.hidden { position: absolute; clip-path: inset(50%); width: 1px; height: 1px; overflow: hidden; white-space: nowrap; }
@media print { :root { color-scheme: light; --paper: #fff; --quiet: #444; --line: #0006; } }
`;
