import { openSite } from '../../src/features/house.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { auditTable } from './audits.ts';
import { checkTable } from './check.ts';
import { devTable } from './dev.ts';
import { exposeTable } from './exposes.ts';
import { finderTable } from './finder.ts';
import { fuzzTable } from './fuzz.ts';
import { growthTable } from './growth.ts';
import { landingTable } from './landings.ts';
import { table } from './markdown.ts';
import { mutantTable } from './mutants.ts';
import { scansTable } from './scans.ts';
import { searchTables } from './search.ts';
import { shareImageTable } from './share-images.ts';
import { folder, timedBuild } from './timed-build.ts';
import { weightTable } from './weights.ts';

/**
 * `npm run bench`: builds the site, weighs and audits its pages, and prints Markdown. `-- --no-lighthouse`
 * leaves the audits out, `-- --no-many` the finder of 2,000 sites, which takes some minutes to build, `-- --no-scans`
 * the counting of scans in a log of 1 GB; `-- --log-megabytes 100` makes that smaller. `-- --dev` measures nothing but
 * what an editor waits for in `npm run dev`, in this region and one of 1,000 sites. `-- --fuzz` does
 * none of it: it damages the small region in 2,000 ways (`--regions`), others with another `--seed`, and checks each.
 * `-- --growth` builds regions of 100, 300 and 1,000 entries (`--entries 3000`) beside plain Astro and Hugo, and nothing else.
 * `-- --search` asks the search of the frozen region what people type, weighs it and its index, and grows it.
 * Nor does `-- --mutants`: it changes a sample of the code, other passages with another `--seed`, of as many files of
 * every room (`--files`), and asks whether the unit tests notice.
 */
const { values: options } = parseArgs({
  options: {
    'no-lighthouse': { type: 'boolean' },
    'no-many': { type: 'boolean' },
    'no-scans': { type: 'boolean' },
    'log-megabytes': { type: 'string', default: '1000' },
    dev: { type: 'boolean' },
    fuzz: { type: 'boolean' },
    mutants: { type: 'boolean' },
    growth: { type: 'boolean' },
    search: { type: 'boolean' },
    entries: { type: 'string', default: '100,300,1000' },
    files: { type: 'string', default: '6' },
    regions: { type: 'string', default: '2000' },
    seed: { type: 'string', default: '1' },
  },
});
if (options.fuzz) {
  const source = join('tests', 'fixtures', 'region');
  console.log(fuzzTable({ source, count: Number(options.regions), seed: Number(options.seed) }));
  process.exit();
}
if (options.mutants) {
  console.log(await mutantTable({ files: Number(options.files), seed: Number(options.seed) }));
  process.exit();
}
if (options.dev) {
  console.log(await devTable(1000));
  process.exit();
}
if (options.growth) {
  console.log(growthTable(options.entries.split(',').map(Number)));
  process.exit();
}
if (options.search) {
  for await (const table of searchTables()) console.log(table);
  process.exit();
}
const site = openSite();
const seconds = timedBuild(['--no-exposes']);
console.log(buildTable());
const exposes = exposeTable(site);
if (exposes) console.log(exposes);
console.log(shareImageTable(site));
console.log(checkTable([300, 1000]));
console.log(weightTable(site));
const landings = await landingTable(site);
if (landings) console.log(landings);
const scans = options['no-scans'] ? undefined : await scansTable(site, Number(options['log-megabytes']));
if (scans) console.log(scans);
if (!options['no-many']) console.log(await finderTable(site, seconds));
console.log(await devTable(options['no-many'] ? 0 : 1000));
if (!options['no-lighthouse']) console.log(await auditTable(site));

/** As a machine's seconds say little, the build is compared with packing the same pages on it. */
function buildTable(): string {
  const pages = globSync(`${folder}/**/*.html`).map((file) => readFileSync(file));
  const started = performance.now();
  for (const page of pages) brotliCompressSync(page);
  const packing = (performance.now() - started) / 1000;
  return table(
    ['Pages', 'Build', 'per page', 'Build ÷ packing the pages with Brotli'],
    [
      [
        pages.length,
        `${seconds.toFixed(1)} s`,
        `${Math.round((seconds / pages.length) * 1000)} ms`,
        (seconds / packing).toFixed(1),
      ],
    ],
  );
}
