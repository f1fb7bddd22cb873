import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { allDownloadsOf } from '../../routes/feature.ts';
import { type BuildStamp } from '../../output/build-stamp.ts';
import type { Site } from '../../routes/site.ts';
import { UserError } from '../../reports/user-error.ts';

/** Does something that reads folders for long. Refuses where one changed meanwhile: half of it may have been read before. */
export function whileUnchanged<T>(folders: string[], work: () => T): T {
  const before = stampsIn(folders);
  const done = work();
  const after = stampsIn(folders);
  const changed = [...before.keys(), ...after.keys()].find((path) => before.get(path) !== after.get(path));
  if (changed === undefined) return done;
  throw new UserError(
    `Während gebaut wurde, hat sich „${changed}“ geändert. Das Paket ist, wie es war.\n→ Speichern Sie alles, und beginnen Sie noch einmal: npm run kiosk`,
  );
}

/** Every file with what a change of it changes; not the hidden ones, which editors write beside it. */
const stampsIn = (folders: string[]) =>
  new Map(
    folders.filter(existsSync).flatMap((folder) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => item.isFile() && !item.name.startsWith('.'))
        .map(({ parentPath, name }): [string, string] => {
          const path = join(parentPath, name);
          const { mtimeMs, size } = statSync(path);
          return [path, `${mtimeMs} ${size}`];
        }),
    ),
  );

/** Refuses a built site that is not this region's, not of this day, or without its exposés. */
export function refuseUnfit(built: string, site: Site): void {
  const problem = problemOf(built, site);
  if (problem) throw new UserError(`${problem}\n→ Ohne --built baut npm run kiosk erst neu.`);
}

function problemOf(built: string, site: Site): string | undefined {
  const has = (file: string) => existsSync(join(built, file));
  if (!has('index.html') || !has('build.json')) return `In ${built}/ ist keine Website.`;
  const { asOf, origin } = JSON.parse(readFileSync(join(built, 'build.json'), 'utf8')) as BuildStamp;
  if (origin !== site.origin) return `Die Website in ${built}/ ist nicht die von ${site.origin}.`;
  if (asOf !== site.asOf) return `Die Website in ${built}/ ist vom ${asOf}, und verlangt ist der ${site.asOf}.`;
  const exposes = allDownloadsOf(site);
  const lacking = exposes.filter(({ href }) => !has(href));
  if (lacking.length === 0) return undefined;
  return `In ${built}/ fehlen ${lacking.length} von ${exposes.length} Exposés, so „${lacking[0]!.href}“.`;
}
