import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { codeStamp } from '../machine/code-stamp.ts';
import { openFileCache } from '../machine/file-cache.ts';
import { putCopy } from '../machine/put-file.ts';
import { inParallel } from '../machine/in-parallel.ts';
import { type Card, cardPng } from '../output/cards/card.ts';
import { sharedCardOf } from '../output/cards/shared-card.ts';
import { type ShareImage, shareImagesOf } from '../routes/share-images.ts';
import type { Site } from '../routes/site.ts';

/** The pictures to share, drawn: where each lies in the cache, by its address. */
export interface DrawnCards {
  files: Map<string, string>;
  /** How many were not there from an earlier build. */
  drawn: number;
}

interface Options {
  stop?: AbortSignal;
  /** Names the code that draws. */
  stamp?: string;
  draw?: (card: Card) => Promise<Buffer>;
}

const daysKept = 30;

/**
 * Draws every picture to share of a site into the cache, but what lies there already and what is the same in two
 * editions. An error names the page.
 */
export async function drawCards(site: Site, folder: string, options: Options = {}): Promise<DrawnCards> {
  const { stop, stamp = codeStamp(), draw = cardPng } = options;
  const cache = openFileCache(folder, 'png');
  const result: DrawnCards = { files: new Map(), drawn: 0 };
  const wanted = new Map<string, Promise<string>>();
  const fileOf = async (card: Card, key: string) => {
    const known = await cache.find(key);
    if (known) return known;
    result.drawn += 1;
    return cache.put(key, await draw(card));
  };
  const drawImage = async (image: ShareImage) => {
    const { card } = sharedCardOf(site, image);
    const key = createHash('sha256')
      .update(JSON.stringify([stamp, card]))
      .digest('hex');
    const file = wanted.get(key) ?? fileOf(card, key);
    wanted.set(key, file);
    result.files.set(image.href, await file);
  };
  const named = (image: ShareImage) =>
    drawImage(image).catch((error: unknown) => Promise.reject(withPage(image, error)));
  await inParallel(shareImagesOf(site), availableParallelism(), named, stop);
  cache.forget(daysKept);
  return result;
}

function withPage({ route }: ShareImage, error: unknown): Error {
  const { message } = error as Error;
  return new Error(`Das Vorschaubild von „${route.title}“ (${route.href}) ließ sich nicht zeichnen: ${message}`, {
    cause: error,
  });
}

/** Puts the pictures where their addresses lead in the folder of a built site. */
export function placeCards({ files }: DrawnCards, folder: string) {
  for (const [href, file] of files) putCopy(file, join(folder, href));
}
