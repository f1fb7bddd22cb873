import { anchorOn } from '../../routes/anchors.ts';
import type { Page } from '../../routes/page.ts';
import { routeOf } from '../../routes/site.ts';
import { pageLinkOf } from '../../routes/text-links.ts';
import { decoded } from '../../schemas/texts/decoded.ts';

/**
 * Where a link of a text leads: a page's key becomes its address in this language, with the place on that page
 * as it is called there. An address stays as it is.
 */
export function linkAddress(href: string, page: Page): string {
  const { site, route } = page;
  if (href.startsWith('#'))
    return `#${anchorOn(site, route, decoded(href.slice(1)), textLanguage(page)) ?? href.slice(1)}`;
  const link = pageLinkOf(href);
  if (!link) return href;
  const target = routeOf(site, link.key, route.language ?? page.language);
  const anchor = link.fragment && anchorOn(site, target, link.fragment, textLanguage(page));
  return `${target.href}${link.query}${anchor ? `#${anchor}` : ''}`;
}

/** The language this page's text is written in; that of its parent where it is derived. */
function textLanguage({ site, route, language }: Page) {
  const isOwn = route.entry?.texts[language.key] !== undefined;
  const parent = isOwn ? undefined : site.languages.find(({ key }) => key === language.derivedFrom);
  return parent ?? language;
}
