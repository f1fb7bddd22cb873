import { checkRegion, features, openSite } from '../features/house.ts';
import { readdirSync, statSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { inGerman } from '../reports/in-german.ts';
import { report, tally } from '../reports/report.ts';
import { contentFolder } from '../routes/site.ts';
import { isDuty, isError, type Issue } from '../schemas/issue.ts';
import { readRegion } from '../schemas/read-region.ts';
import { referenceDateOf } from '../schemas/days/reference-date.ts';
import { endBuild } from '../machine/build-failed.ts';
import { replaceFolder } from '../machine/fresh-folder.ts';
import { oneAtATime } from '../machine/one-at-a-time.ts';

/**
 * `npm run build`: checks the region, builds it beside `OUT_DIR` and puts it there when all is done.
 * Speaks German, since editors run it. `--verbose` shows every page and step, `--no-exposes` prints none.
 */
const folder = contentFolder();
const outDir = process.env.OUT_DIR || 'dist';
const cacheDir = process.env.CACHE_DIR || join('node_modules', '.astro', folder.replace(/[^\w-]+/g, '_'));

process.env.ASTRO_TELEMETRY_DISABLED ??= '1';
if (process.argv.includes('--no-exposes')) process.env.EXPOSES = 'no';
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  await build();
} catch (error) {
  endBuild();
  console.error(`\n${messageOf(error)}\n\nNichts wurde ersetzt: ${outDir}/ ist, wie es war.`);
  process.exitCode = 1;
}

async function build() {
  const reading = readRegion(folder);
  const days = { asOf: referenceDateOf(folder), today: referenceDateOf(folder, {}) };
  const issues = checkRegion(folder, days, reading).filter(({ level }) => level !== 'hint');
  if (!isSound(issues)) return;
  // All that ask for it from now on, Astro's pages among them, get what was checked.
  openSite(folder, reading);
  const started = performance.now();
  await oneAtATime(
    join('node_modules', '.astro', `building-${resolve(outDir).replace(/[^\w-]+/g, '_')}`),
    () => replaceFolder(outDir, buildInto),
    (holder) => console.log(`Nach ${outDir}/ baut schon ein anderer (Prozess ${holder}). Warte, bis er fertig ist.`),
  );
  const { pages, bytes } = measure(outDir);
  console.log(
    `${pages} Seiten, ${inGerman(bytes / 1e6)} MB, in ${inGerman((performance.now() - started) / 1000)} s nach ${outDir}/.`,
  );
  // Last, so that nobody misses it: a nightly build goes on, since it withdraws what has lapsed.
  const missed = report(issues.filter(isDuty));
  if (missed) console.warn(`\n${missed}\n\nGebaut wurde trotzdem; npm run check endet damit als Fehler.`);
}

/** A region with errors is not built. What else the check finds is counted here and shown by `npm run check`. */
function isSound(issues: Issue[]): boolean {
  const errors = issues.filter(isError);
  if (errors.length) console.error(`${report(errors)}\n`);
  console.log(`${folder}/: ${tally(issues)}${issues.length > errors.length ? ' Alles zeigt: npm run check' : ''}`);
  if (errors.length === 0) return true;
  console.error(`Nichts wurde gebaut: ${outDir}/ ist, wie es war.`);
  process.exitCode = 1;
  return false;
}

async function buildInto(fresh: string) {
  process.env.REGION_CHECKED = folder;
  // Loaded late, so that what the check finds is told at once.
  const { build: buildSite } = await import('astro');
  await buildSite({
    outDir: fresh,
    cacheDir,
    logLevel: process.argv.includes('--verbose') ? 'info' : 'warn',
  });
  for (const { afterBuild } of features) await afterBuild?.({ folder: fresh, site: openSite(folder), cacheDir });
}

function measure(built: string) {
  const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((item) => item.isFile());
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    bytes: files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0),
  };
}

/** What went wrong and where, without a stack trace. */
function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { loc, hint } = error as { loc?: { file?: string; line?: number }; hint?: string };
  const place = loc?.file ? `${relative(process.cwd(), loc.file)}${loc.line ? `:${loc.line}` : ''}\n    ` : '';
  return `${place}${error.message}${hint ? `\n    → ${hint}` : ''}`;
}
