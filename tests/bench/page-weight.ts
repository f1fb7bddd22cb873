import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

/** Bytes a browser fetches to show a page, packed with Brotli as a host sends them. */
export interface Weight {
  html: number;
  scripts: number;
  fonts: number;
}

/** The most each may weigh. The document with its styles fits TCP's first flight of ten segments (P11). */
export const budgets: Weight = { html: 14_336, scripts: 5_120, fonts: 40_960 };

/** Weighs the page at a path of a built site, with its scripts and preloaded fonts. Styles stand in the document. */
export function weigh(folder: string, path: string): Weight {
  const html = readFileSync(join(folder, path, 'index.html'));
  const filesIn = (pattern: RegExp) =>
    [...new Set(html.toString().match(pattern))].map((file) => readFileSync(join(folder, file)));
  return {
    html: packedSize(html),
    scripts: sum(filesIn(/(?<=<(?:script|link rel="modulepreload")[^>]* (?:src|href)=")\/[^"]+(?=")/g).map(packedSize)),
    // WOFF2 is packed with Brotli already.
    fonts: sum(filesIn(/(?<=<link rel="preload" href=")\/[^"]+\.woff2(?=")/g).map(({ length }) => length)),
  };
}

const packedSize = (content: Buffer) => brotliCompressSync(content).length;

const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
