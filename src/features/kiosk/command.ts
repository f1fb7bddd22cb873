import { openSite } from '../house.ts';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { KioskOptions } from './bundle.ts';
import { allDownloadsOf } from '../../routes/feature.ts';
import { contentFolder, type Site } from '../../routes/site.ts';
import { inGerman } from '../../reports/in-german.ts';
import { UserError } from '../../reports/user-error.ts';
import { makeKiosk } from './folder.ts';
import { refuseUnfit, whileUnchanged } from './source.ts';

const usage =
  'So wird das Paket für den Messestand gemacht: npm run kiosk\n' +
  'Mit einer anderen Ruhezeit in Sekunden (30 bis 3600): npm run kiosk -- --idle 120\n' +
  'Mit einer Sprache als Startseite statt der Sprachwahl: npm run kiosk -- --start de\n' +
  'In einen anderen Ordner: npm run kiosk -- --to /media/stick\n' +
  'Aus dem letzten Build, ohne einen neuen: npm run kiosk -- --built';

/** MB from which copying and unpacking at the stand take long, and something is in it that need not be. */
const heavy = 100;

/**
 * `npm run kiosk`: one folder and its zip for a stand, in `stand/` or where `--to` says. The site is built
 * anew each time, since no look at `dist/` tells all that may have changed; `--built` takes it as it is. A failed step
 * leaves the last bundle as it was.
 */
try {
  await stand();
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}

async function stand() {
  const outDir = process.env.OUT_DIR || 'dist';
  const folder = contentFolder();
  const { to, built, ...asked } = values();
  const { site, options } = whileUnchanged([folder, 'src', 'public'], () => {
    const site = openedSite(folder);
    const options = optionsFor(site, asked);
    if (!built) build(site);
    return { site, options };
  });
  refuseUnfit(outDir, site);
  const made = await makeKiosk(outDir, to, site, options);
  const megabytes = made.bytes / 1e6;
  console.log(
    `Paket für den Stand: ${made.pages} Seiten, ${made.files} Dateien, ${inGerman(megabytes)} MB in ${made.folder}/\n` +
      `Zum Weitergeben: ${made.archive} (${inGerman(made.archiveBytes / 1e6)} MB). Alles Weitere sagt LIESMICH.txt darin.`,
  );
  if (megabytes > heavy)
    console.warn(
      `Das Paket ist größer als ${heavy} MB.\n→ Sehen Sie nach, welche Bilder oder PDF-Dateien so viel wiegen.`,
    );
}

/** The region; what keeps it from being read keeps the last bundle. */
function openedSite(folder: string): Site {
  try {
    return openSite(folder);
  } catch (error) {
    throw new UserError(`${(error as Error).message}\nDas Paket ist, wie es war.`);
  }
}

function optionsFor({ languages }: Site, { idle, start }: { idle: string; start?: string }): KioskOptions {
  const seconds = Number(idle);
  if (!Number.isInteger(seconds) || seconds < 30 || seconds > 3600)
    throw new UserError(`Die Ruhezeit „${idle}“ geht nicht.\n→ ${usage}`);
  if (start === undefined) return { start: 'index.html', idle: seconds };
  const language = languages.find(({ key, path }) => [key, path].includes(start));
  if (!language)
    throw new UserError(
      `Die Sprache „${start}“ gibt es hier nicht.\n→ Wählen Sie eine von: ${languages.map(({ path }) => path).join(', ')}`,
    );
  return { start: `${language.path}/index.html`, idle: seconds };
}

function values() {
  try {
    return parseArgs({
      options: {
        idle: { type: 'string', default: '90' },
        start: { type: 'string' },
        to: { type: 'string', default: 'stand' },
        built: { type: 'boolean', default: false },
      },
    }).values;
  } catch {
    throw new UserError(usage);
  }
}

function build(site: Site) {
  if (allDownloadsOf(site).some(({ isMade }) => !isMade))
    throw new UserError(
      'EXPOSES=no lässt die Exposés weg, und das Paket braucht sie.\n→ Nehmen Sie EXPOSES aus der Umgebung: unset EXPOSES',
    );
  const { status } = spawnSync(process.execPath, [join('src', 'cli', 'build.ts')], { stdio: 'inherit' });
  if (status !== 0) throw new UserError('Das Paket ist, wie es war.');
}
