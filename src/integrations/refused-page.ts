import { htmlPage } from '../reports/html-page.ts';
import { html as element } from '../locales/html.ts';

/** What stands instead of every page while a region is refused. It comes anew of its own accord when it is mended. */
export const refusedPage = {
  head: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  of: (refusal: string) =>
    htmlPage({
      title: 'So nicht',
      styles: 'pre { margin-top: 1.5rem; font-size: 1rem; }',
      body: [element`<h1>So nicht</h1><pre>${refusal}</pre><script type="module" src="/@vite/client"></script>`],
    }),
};

/** Addresses that are no pages of the region: the server's own, and the status of the texts. */
export const isMine = (url = '') => /^\/(@|node_modules\/|src\/|\.astro\/|status(\/|\.json|$))/.test(url);
