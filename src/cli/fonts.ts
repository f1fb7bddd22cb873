import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { typefaceParts } from '../schemas/typeface.ts';

/**
 * Cuts the site's typeface (Hanken Grotesk, and Inter for the signs it lacks; both OFL 1.1) to the letters of
 * `schemas/typeface.ts`. Run by hand after a change there or an update of a font: `npm run fonts`.
 */
const require = createRequire(import.meta.url);

/** Pages get one variable font; cards and paper are drawn from its outlines in two weights. */
const outputs = [
  { folder: 'src/styles/fonts', suffix: '.woff2', format: 'woff2', wght: { min: 400, max: 700 } },
  { folder: 'src/output/fonts', suffix: '-400.ttf', format: 'sfnt', wght: 400 },
  { folder: 'src/output/fonts', suffix: '-600.ttf', format: 'sfnt', wght: 600 },
] as const;

/** The licences travel with every published site, and with this repository. */
copyFileSync(require.resolve('@fontsource-variable/hanken-grotesk/LICENSE'), 'public/licences/hanken-grotesk.txt');
copyFileSync(require.resolve('inter-ui/LICENSE.txt'), 'public/licences/inter.txt');

for (const { folder, suffix, format, wght } of outputs) {
  mkdirSync(folder, { recursive: true });
  for (const { source, file: name, letters, heldAxes } of Object.values(typefaceParts)) {
    const subset = await subsetFont(readFileSync(require.resolve(source)), letters, {
      targetFormat: format,
      variationAxes: { wght, ...heldAxes },
    });
    const file = `${folder}/${name}${suffix}`;
    writeFileSync(file, subset);
    console.log(`${file}: ${subset.length} bytes`);
  }
}
