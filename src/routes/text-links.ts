import { decoded } from '../schemas/texts/decoded.ts';
import { isKind } from '../schemas/collections.ts';

/** A link in a text to a page of the site, by the page's key: `sites/am-hafen#lage`, `overview/sites`, `glossary#hebesatz`. */
export interface PageLink {
  key: string;
  /** With its question mark; empty where there is none. */
  query: string;
  /** Without its `#`; empty where there is none. */
  fragment: string;
}

/** Keys that are a word alone: pages the generator writes of all entries. */
const singlePages = ['index', 'glossary', 'data', 'inquiry', 'costs'];

/** A link by a page's key; undefined for an address. Whether there is such a page is another question. */
export function pageLinkOf(href: string): PageLink | undefined {
  const [, key = '', query = '', fragment = ''] = /^([^?#]*)(\?[^#]*)?(?:#(.*))?$/s.exec(href) ?? [];
  const [kind = '', id] = key.split('/');
  const isKey = id ? isKind(kind) || kind === 'overview' || kind === 'compare' : singlePages.includes(key);
  return isKey ? { key, query, fragment: decoded(fragment) } : undefined;
}
