import { type Zippable, zipSync } from 'fflate';

/**
 * A folder as a zip: the same bytes for the same files and day, on any machine. Names are UTF-8 with
 * forward slashes; the files stand in one folder, so that unpacking strews nothing about.
 */
export function archiveOf(files: ReadonlyMap<string, Uint8Array>, folder: string, day: string): Uint8Array {
  if (files.size > maxFiles) throw new Error(`Eine ZIP-Datei fasst ${maxFiles} Dateien, nicht ${files.size}.`);
  const [year = 1980, month = 1, date = 1] = day.split('-').map(Number);
  // The format knows no time zone: noon by any clock is written alike.
  const mtime = new Date(year, month - 1, date, 12);
  const entries: Zippable = {};
  for (const file of [...files.keys()].sort())
    entries[`${folder}/${file}`] = [files.get(file)!, { level: isPacked(file) ? 0 : 6, mtime }];
  return zipSync(entries);
}

/** What every program unpacks; more needs a newer kind of zip. */
const maxFiles = 65_535;

/** What is packed already, and would only take time. */
const isPacked = (file: string) => /\.(png|jpe?g|webp|avif|woff2|pdf)$/.test(file);
