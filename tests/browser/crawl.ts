import { all, attribute, type Document, readHtml, textOf } from './html.ts';

/** A page as a server gives it. */
export interface WebPage {
  /** From the root, as the sitemap writes it. */
  path: string;
  status: number;
  type: string;
  html: string;
  document: Document;
}

const atOnce = 12;
const crawls = new Map<string, Promise<WebPage[]>>();

/** Every page of the sitemap, fetched once in each process. */
export function pagesOf(base: string): Promise<WebPage[]> {
  if (!crawls.has(base)) crawls.set(base, crawl(base));
  return crawls.get(base)!;
}

async function crawl(base: string): Promise<WebPage[]> {
  return inTurns(await sitemapPaths(base), (path) => fetchPage(base, path));
}

/** Paths the sitemap lists, however many files it has. */
export async function sitemapPaths(base: string): Promise<string[]> {
  const locations = async (path: string) =>
    all(readHtml(await textFrom(base, path)), 'loc').map((loc) => pathOf(textOf(loc)));
  const sitemaps = await locations('/sitemap-index.xml');
  return (await Promise.all(sitemaps.map(locations))).flat();
}

export async function fetchPage(base: string, path: string): Promise<WebPage> {
  const response = await fetch(base + path, { redirect: 'manual' });
  const html = await response.text();
  const type = response.headers.get('content-type') ?? '';
  return { path, status: response.status, type, html, document: readHtml(html) };
}

async function textFrom(base: string, path: string): Promise<string> {
  const response = await fetch(base + path);
  if (!response.ok) throw new Error(`${base}${path} answers ${response.status}.`);
  return response.text();
}

/** The public address without its origin. */
export const pathOf = (url: string) => decodeURI(new URL(url).pathname);

/** Does something for each item, a few at a time, and keeps their order. */
export async function inTurns<T, R>(items: T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(work))));
  }
  return results;
}

/** Contents of the page's `meta` elements of this name or property. */
export const metaOf = ({ document }: WebPage, name: string): string[] =>
  all(document, 'meta')
    .filter((meta) => [attribute(meta, 'name'), attribute(meta, 'property')].includes(name))
    .map((meta) => attribute(meta, 'content') ?? '');

/** `link` elements of a page with this relation. */
export const linksOf = ({ document }: WebPage, rel: string) => all(document, 'link', { rel });
