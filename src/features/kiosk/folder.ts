import { readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { archiveOf } from './archive.ts';
import { bundledScript } from '../../output/bundled-script.ts';
import { nameOf } from './read-me.ts';
import { type Files, kioskBundle, type KioskOptions, type KioskParts } from './bundle.ts';
import type { Site } from '../../routes/site.ts';
import { textOfIssues } from '../../schemas/issue.ts';
import { slugOf } from '../../schemas/slug.ts';
import { replaceFolder } from '../../machine/fresh-folder.ts';

interface Made {
  folder: string;
  archive: string;
  pages: number;
  files: number;
  bytes: number;
  archiveBytes: number;
}

/** More of them say no more: a fault in the frame is on every page. */
const maxShown = 20;

/** Puts a built site into a folder for a stand, and beside it the same as a zip; both only when all is sound. */
export async function makeKiosk(built: string, parent: string, site: Site, options: KioskOptions): Promise<Made> {
  const { files, pages, issues } = await kioskBundle(filesIn(built), site, options, await ownParts());
  if (issues.length > 0) {
    const more = issues.length > maxShown ? `\n\n… und ${issues.length - maxShown} weitere.` : '';
    throw new Error(
      `Das Paket ginge am Stand nicht, und das letzte ist, wie es war:\n\n${textOfIssues(issues.slice(0, maxShown))}${more}`,
    );
  }
  const name = `${slugOf(nameOf(site))}-${site.asOf}`;
  const folder = join(parent, name);
  const archive = `${folder}.zip`;
  const packed = archiveOf(files, name, site.asOf);
  await replaceFolder(folder, (fresh) => write(files, fresh));
  writeFileSync(`${archive}.part`, packed);
  renameSync(`${archive}.part`, archive);
  const bytes = [...files.values()].reduce((sum, { length }) => sum + length, 0);
  return { folder, archive, pages, files: files.size, bytes, archiveBytes: packed.length };
}

/** The script and the styles of a stand, from their sources. */
async function ownParts(): Promise<KioskParts> {
  return {
    script: await bundledScript(join(import.meta.dirname, 'client', 'kiosk.ts')),
    styles: readFileSync(join(import.meta.dirname, 'style.css'), 'utf8'),
  };
}

const paths = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((item) => item.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

const filesIn = (folder: string): Files =>
  new Map(paths(folder).map((path) => [relative(folder, path).replaceAll(sep, '/'), readFileSync(path)]));

async function write(files: Files, folder: string) {
  for (const [file, content] of files) {
    const path = join(folder, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, content);
  }
}
