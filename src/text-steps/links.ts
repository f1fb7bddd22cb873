import type { TextTree } from '../markup/text-tree.ts';
import { nodesBelow } from '../markup/text-tree.ts';
import { anchorOn } from '../routes/anchors.ts';
import { routeOf } from '../routes/site.ts';
import { pageLinkOf } from '../routes/text-links.ts';
import { decoded } from '../schemas/texts/decoded.ts';
import type { PageText } from './page-text.ts';

/** Has each link of a text lead where it leads on the page of this language. */
export function resolveLinks(tree: TextTree, text: PageText) {
  for (const node of nodesBelow(tree)) {
    if (node.type !== 'element' || node.tagName !== 'a') continue;
    const { href } = node.properties;
    if (typeof href === 'string') node.properties.href = linkAddress(href, text);
  }
}

/**
 * Where a link of a text leads: a page's key becomes its address in the page's language, with the place on that
 * page as it is called there. An address stays as it is.
 */
export function linkAddress(href: string, { site, entry, page, writtenIn }: PageText): string {
  if (href.startsWith('#')) {
    const own = routeOf(site, entry.key, page);
    return `#${anchorOn(site, own, decoded(href.slice(1)), writtenIn) ?? href.slice(1)}`;
  }
  const link = pageLinkOf(href);
  if (!link) return href;
  const target = routeOf(site, link.key, page);
  const anchor = link.fragment && anchorOn(site, target, link.fragment, writtenIn);
  return `${target.href}${link.query}${anchor ? `#${anchor}` : ''}`;
}
