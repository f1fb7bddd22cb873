import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/features/search/client/full-text.ts';

/**
 * Pagefind's own script, as a browser runs it, with the index of a built site in one language: it asks its page for the
 * language and the network for files, which here are those of the folder.
 */
export async function pagefindIn(folder: string, lang: string): Promise<Pagefind> {
  const root = resolve(folder);
  const page = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
  Object.assign(globalThis, {
    document: page,
    window: { location: { origin: 'http://localhost', href: `http://localhost/${lang}/` }, document: page },
    fetch: async (address: string) =>
      new Response(readFileSync(resolve(root, new URL(address, 'http://localhost').pathname.slice(1)))),
  });
  // Another language is another instance.
  const script = `${pathToFileURL(`${root}/pagefind/pagefind.js`).href}?${lang}`;
  const pagefind = (await import(script)) as Pagefind & { options: (options: object) => Promise<void> };
  await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
  await pagefind.init();
  return pagefind;
}
