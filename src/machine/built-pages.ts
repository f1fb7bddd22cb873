import { readdirSync } from 'node:fs';

/** The HTML files of a built site, by their paths in its folder. */
export const htmlFilesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort();
