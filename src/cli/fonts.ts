import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/**
 * Cuts the site's typeface (Hanken Grotesk, OFL 1.1) to what the languages of the region need. Run by
 * hand after an update of the font: `npm run fonts`. The first of two files holds German and English,
 * the second the Sorbian, Polish and Czech letters, fetched only where they occur.
 */
const require = createRequire(import.meta.url);
const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, index) => from + index));

const files = {
  latin: range(0x20, 0x7e) + range(0xa0, 0xff) + '–—‘’‚“”„‹›…•‐‑−×€²³₂°\u00ad\u202f\u2009',
  'latin-ext': 'ẞĄąĆćČčĎďĘęĚěŁłŃńŇňŐőŔŕŘřŚśŠšŤťŮůŹźŻżŽž',
};

/** Pages get one variable font; cards are drawn from its outlines in the two weights of a card. */
const outputs = [
  { folder: 'src/styles/fonts', suffix: '.woff2', format: 'woff2', wght: { min: 400, max: 700 } },
  { folder: 'src/output/fonts', suffix: '-400.ttf', format: 'sfnt', wght: 400 },
  { folder: 'src/output/fonts', suffix: '-600.ttf', format: 'sfnt', wght: 600 },
] as const;

for (const { folder, suffix, format, wght } of outputs) {
  mkdirSync(folder, { recursive: true });
  copyFileSync(require.resolve('@fontsource-variable/hanken-grotesk/LICENSE'), `${folder}/OFL.txt`);
  for (const [part, characters] of Object.entries(files)) {
    const whole = require.resolve(`@fontsource-variable/hanken-grotesk/files/hanken-grotesk-${part}-wght-normal.woff2`);
    const subset = await subsetFont(readFileSync(whole), characters, {
      targetFormat: format,
      variationAxes: { wght },
    });
    const file = `${folder}/hanken-grotesk-${part}${suffix}`;
    writeFileSync(file, subset);
    console.log(`${file}: ${subset.length} bytes`);
  }
}
