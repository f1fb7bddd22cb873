import type { Page } from '@playwright/test';
import { packed } from './packed.ts';

/** A file that a page has asked for, with its bytes as a host sends them, packed by Brotli. */
export interface LoadedFile {
  path: string;
  bytes: number;
}

/** What a page loads from its site while something is done. */
export async function loadedBy(page: Page, act: () => Promise<unknown>): Promise<LoadedFile[]> {
  const files: Promise<LoadedFile>[] = [];
  const note = (response: Awaited<ReturnType<Page['waitForResponse']>>) => {
    const path = new URL(response.url()).pathname;
    files.push(response.body().then((body) => ({ path, bytes: packed(body) })));
  };
  page.on('response', note);
  await act();
  page.off('response', note);
  return Promise.all(files);
}

export const bytesOf = (files: readonly LoadedFile[]): number => files.reduce((sum, { bytes }) => sum + bytes, 0);
