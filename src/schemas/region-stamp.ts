import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { isVisible } from './yaml/read.ts';

/** What is another as soon as anything in a region's folder is another: names, times and sizes of all there is. */
export const stampOf = (folder: string): string => stampsIn(folder).join('\n');

function stampsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter(({ name }) => isVisible(name))
      .flatMap((item) => {
        const path = join(folder, item.name);
        if (item.isDirectory()) return [path, ...stampsIn(path)];
        const { mtimeMs, ctimeMs, size, ino } = lstatSync(path);
        return [`${path} ${mtimeMs} ${ctimeMs} ${size} ${ino}`];
      });
  } catch {
    // Something went away while it was looked at; what is there then is another stamp.
    return [`${folder} ${Date.now()}`];
  }
}
