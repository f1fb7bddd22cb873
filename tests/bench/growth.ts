import { spawnSync } from 'node:child_process';
import { appendFileSync, globSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { growLargeRegion } from '../generators/large-region.ts';
import { plainAstro, plainHugo } from '../generators/plain-sites.ts';
import { table } from './markdown.ts';

const root = join('node_modules', '.cache', 'bench-growth');

/** What a command cost: seconds on the clock, seconds of all processors, and the most memory one process held. */
interface Cost {
  seconds: number;
  cpu: number;
  megabytes: number;
}

/**
 * Builds regions of so many entries without exposés, beside sites of as many pages by Astro alone and by Hugo, where it
 * is installed: from nothing, again with nothing changed, and with one text changed. Seconds of a machine say little;
 * the columns of ratios are those of the same run.
 */
export function growthTable(counts: readonly number[]): string {
  const rows = counts.flatMap((count) => {
    const astro = costOfAstro(count);
    const hugo = secondsOfHugo(count);
    const own = costsOfOwn(count);
    const pages = globSync(`${root}/site/**/*.html`).length;
    const rowOf = (name: string, { seconds, cpu, megabytes }: Partial<Cost> & Pick<Cost, 'seconds'>) => [
      count,
      pages,
      name,
      `${seconds.toFixed(1)} s`,
      cpu === undefined ? '' : `${cpu.toFixed(1)} s`,
      megabytes === undefined ? '' : `${Math.round(megabytes)} MB`,
      (seconds / astro.seconds).toFixed(2),
      (seconds / own['from nothing'].seconds).toFixed(2),
      `${((seconds / pages) * 1000).toFixed(1)} ms`,
    ];
    return [
      ...Object.entries(own).map(([name, cost]) => rowOf(name, cost)),
      rowOf('plain Astro', astro),
      ...(hugo === undefined ? [] : [rowOf('Hugo', { seconds: hugo })]),
    ];
  });
  return table(
    ['Entries', 'Pages', 'Build', 'Clock', 'Processors', 'Memory', '÷ plain Astro', '÷ from nothing', 'per page'],
    rows,
  );
}

function costOfAstro(count: number): Cost {
  const folder = join(root, 'astro');
  plainAstro(folder, count);
  return costOf(['node_modules/astro/bin/astro.mjs', 'build'], { cwd: folder });
}

/** Seconds on the clock; undefined where Hugo is not installed. */
function secondsOfHugo(count: number): number | undefined {
  if (spawnSync('hugo', ['version']).status !== 0) return undefined;
  const folder = join(root, 'hugo');
  plainHugo(folder, count);
  const started = performance.now();
  const { status, stderr } = spawnSync('hugo', ['--quiet'], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`hugo failed:\n${stderr}`);
  return (performance.now() - started) / 1000;
}

function costsOfOwn(count: number) {
  const region = join(root, 'region');
  growLargeRegion(region, count);
  const cache = join(root, 'cache');
  rmSync(cache, { recursive: true, force: true });
  const environment = { CONTENT_DIR: region, OUT_DIR: join(root, 'site'), CACHE_DIR: cache };
  const build = () => costOf(['src/cli/build.ts', '--no-exposes'], { environment });
  return {
    'from nothing': build(),
    unchanged: build(),
    'one text changed': afterEdit(region, build),
  };
}

function afterEdit(region: string, build: () => Cost): Cost {
  appendFileSync(join(region, 'sites', 'flaeche-0', 'de.mdx'), '\nEin Satz mehr.\n');
  return build();
}

interface Run {
  cwd?: string;
  environment?: NodeJS.ProcessEnv;
}

/** Has a process of Node write what it has used when it ends. */
const preload = `data:text/javascript,${encodeURIComponent(`
import { writeFileSync } from 'node:fs';
process.once('exit', () => writeFileSync(process.env.USED_TO, JSON.stringify(process.resourceUsage())));
`)}`;

/** Runs a module with Node. Throws where it fails. */
export function costOf(args: string[], { cwd = '.', environment = {} }: Run = {}): Cost {
  const used = resolve(root, 'used.json');
  mkdirSync(root, { recursive: true });
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', preload, ...args], {
    cwd,
    encoding: 'utf8',
    maxBuffer: 2 ** 26,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', USED_TO: used, ...environment },
  });
  const seconds = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${args.join(' ')} failed:\n${stdout}${stderr}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(used, 'utf8')) as NodeJS.ResourceUsage;
  return { seconds, cpu: (userCPUTime + systemCPUTime) / 1e6, megabytes: maxRSS / 1024 };
}
