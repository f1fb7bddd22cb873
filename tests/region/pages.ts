import { isListed } from '../../src/routes/site.ts';
import { fetchPage, inTurns, type WebPage } from '../browser/crawl.ts';
import { region } from '../browser/region.ts';
import { siteUrl } from '../browser/sites.ts';

let fetched: Promise<WebPage[]> | undefined;

/** Every page of the route table, also those that wait for their translation; fetched once in each process. */
export function builtPages(): Promise<WebPage[]> {
  fetched ??= inTurns(
    region.routes.map(({ href }) => decodeURI(href)),
    (path) => fetchPage(siteUrl, path),
  );
  return fetched;
}

/** Those that search engines are led to. */
export async function listedPages(): Promise<WebPage[]> {
  const paths = new Set(region.routes.filter(isListed).map(({ href }) => decodeURI(href)));
  return (await builtPages()).filter(({ path }) => paths.has(path));
}
