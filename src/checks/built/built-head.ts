import { attribute, elementsIn, readHtml } from '../../markup/html-tree.ts';

/** What the head of a built page says about its language and its place among the others. */
export interface Head {
  path: string;
  lang: string | undefined;
  isNoindex: boolean;
  canonicals: string[];
  /** The same page in other languages, and itself. */
  alternates: { lang: string; url: string }[];
  ogLocales: string[];
  ogOthers: string[];
}

/** Reads the head alone, without the styles in it: a large site is read in less than a second. */
export function headOf(path: string, html: string): Head {
  const end = html.search(/<\/head\s*>/i);
  const head = (end < 0 ? html : html.slice(0, end)).replace(/<(style|script)\b[^]*?<\/\1\s*>/gi, '');
  const elements = [...elementsIn(readHtml(head))];
  const links = elements.filter(({ tagName }) => tagName === 'link');
  const metas = elements.filter(({ tagName }) => tagName === 'meta');
  const contents = (key: 'name' | 'property', value: string) =>
    metas.filter((meta) => attribute(meta, key) === value).map((meta) => attribute(meta, 'content') ?? '');
  const hrefs = (rel: string) => links.filter((link) => attribute(link, 'rel') === rel);
  const root = elements.find(({ tagName }) => tagName === 'html');
  return {
    path,
    lang: (root && attribute(root, 'lang')) || undefined,
    isNoindex: contents('name', 'robots').some((content) => content.includes('noindex')),
    canonicals: hrefs('canonical').map((link) => attribute(link, 'href') ?? ''),
    alternates: hrefs('alternate').flatMap((link) => {
      const lang = attribute(link, 'hreflang');
      return lang ? [{ lang, url: attribute(link, 'href') ?? '' }] : [];
    }),
    ogLocales: contents('property', 'og:locale'),
    ogOthers: contents('property', 'og:locale:alternate'),
  };
}
