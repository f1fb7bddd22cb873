import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cuts the site's typeface (Hanken Grotesk, OFL 1.1) to what the languages of the region need and
 * writes it to `src/styles/fonts/`. Run by hand after an update of the font: `npm run fonts`.
 * The first file holds German and English, the second the Sorbian, Polish and Czech letters, fetched only where they occur.
 */
const require = createRequire(import.meta.url);
const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const files = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + 'ẞ–—‘’‚“”„‹›…•‐‑−×€²³°→↗↑←↓\u00ad\u202f\u2009',
  'latin-ext': 'ĄąĆćČčĎďĘęĚěŁłŃńŇňŐőŔŕŘřŚśŠšŤťŮůŹźŻżŽž',
};

for (const [part, characters] of Object.entries(files)) {
  const path = require.resolve(
    `@fontsource-variable/hanken-grotesk/files/hanken-grotesk-${part}-wght-normal.woff2`,
  );
  const subset = await subsetFont(readFileSync(path), characters, {
    targetFormat: 'woff2',
    variationAxes: { wght: { min: 400, max: 700 } },
  });
  writeFileSync(`src/styles/fonts/hanken-grotesk-${part}.woff2`, subset);
  console.log(`${part}: ${subset.length} bytes`);
}
