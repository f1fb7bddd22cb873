import { posix } from 'node:path';

/** Where an address in a page of the site leads. */
export type Destination =
  /** Within the page, or nowhere at all: a fragment, a query, data that stand in the address. */
  | { kind: 'same' }
  /** To a file of the built site; `tail` is what follows the path: query and fragment. */
  | { kind: 'file'; file: string; tail: string }
  /** Out of the site: another host, a letter, a call. */
  | { kind: 'outside'; url: URL }
  /** To the site, where there is nothing. */
  | { kind: 'missing' };

export interface BuiltSite {
  /** Public address without a slash at its end. */
  origin: string;
  /** Whether the site has a file, such as `de/index.html`. */
  has: (file: string) => boolean;
}

/** Where an address leads that stands in a file of the site. */
export function destinationOf(address: string, from: string, { origin, has }: BuiltSite): Destination {
  if (/^([?#]|data:|$)/i.test(address)) return { kind: 'same' };
  const url = URL.parse(address, `${origin}/${from}`);
  if (!url) return { kind: 'missing' };
  if (url.origin !== new URL(origin).origin) return { kind: 'outside', url };
  const path = decodeURIComponent(url.pathname).slice(1);
  const file = [path, posix.join(path, 'index.html')].find((file) => has(file));
  if (file !== undefined) return { kind: 'file', file, tail: url.search + url.hash };
  // What is written out in full, such as a source, may be on the same host and no page of this site.
  return /^(https?:)?\/\//i.test(address) ? { kind: 'outside', url } : { kind: 'missing' };
}

/** The way from one file of a folder to another. It names `index.html`, since nobody looks for that in a folder. */
export function relativeAddress(from: string, to: string): string {
  return encodeURI(posix.relative(posix.dirname(from), to)).replace(/[?#]/g, encodeURIComponent);
}

/** The public address of a file of the site. */
export const publicAddress = (file: string, origin: string) => `${origin}/${file.replace(/(^|\/)index\.html$/, '$1')}`;
