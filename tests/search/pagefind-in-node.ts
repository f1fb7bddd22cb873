import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../src/features/search/client/full-text.ts';

/**
 * Lends Pagefind's own script, as a browser runs it, with the index of a built site in one language (a BCP 47 tag). It
 * asks its page for the language and the network for files, which here are those of the folder; what stands for both is
 * global, and taken away again. One after the other, never two at a time.
 */
export async function withPagefind<T>(folder: string, lang: string, use: (pagefind: Pagefind) => Promise<T>) {
  const root = resolve(folder);
  const before = Object.getOwnPropertyDescriptors(globalThis);
  const standIns = standInsFor(root, lang);
  Object.assign(globalThis, standIns);
  try {
    // Another language is another instance.
    const script = `${pathToFileURL(`${root}/pagefind/pagefind.js`).href}?${lang}`;
    const pagefind = (await import(script)) as Pagefind & { options: (options: object) => Promise<void> };
    await pagefind.options({ basePath: '/pagefind/', baseUrl: '/' });
    await pagefind.init();
    return await use(pagefind);
  } finally {
    for (const name of Object.keys(standIns)) {
      const own = before[name as keyof typeof before];
      if (own) Object.defineProperty(globalThis, name, own);
      else Reflect.deleteProperty(globalThis, name);
    }
  }
}

function standInsFor(root: string, lang: string) {
  const document = { querySelector: () => ({ getAttribute: () => lang }), currentScript: null };
  const origin = 'http://localhost';
  return {
    document,
    window: { location: { origin, href: `${origin}/${lang}/` }, document },
    fetch: async (address: string) =>
      new Response(readFileSync(resolve(root, decodeURI(new URL(address, origin).pathname.slice(1))))),
  };
}
