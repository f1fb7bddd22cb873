import { posix } from 'node:path';
import type { Download } from '../../routes/feature.ts';
import type { Site } from '../../routes/site.ts';
import { append, element, elementsIn, readHtml, writeHtml } from '../../markup/html-tree.ts';
import { kioskPolicy } from './policy.ts';

/**
 * All exposés, for those who look after the stand, in the first language of the region: no page leads there, since
 * no way leads back from a PDF.
 */
export const exposeList = {
  file: 'exposes/index.html',
  html: (exposes: Download[], site: Site): string => {
    const [first] = site.languages;
    const title = site.translator(first!)('expose.label');
    const document = readHtml(`<!doctype html><html lang="${first!.key}"><head></head><body></body></html>`);
    const [head, body] = ['head', 'body'].map((name) => [...elementsIn(document, name)][0]!);
    for (const child of headOf(title)) append(head!, child);
    append(body!, element('h1', {}, title));
    for (const language of site.languages) {
      const own = exposes.filter(({ route }) => route.language === language);
      if (own.length > 0) append(body!, element('h2', { lang: language.key }, language.name));
      append(
        body!,
        element(
          'ul',
          { lang: language.key },
          ...own.map((expose) => itemOf(expose, site.translator(language)(expose.label))),
        ),
      );
    }
    return writeHtml(document);
  },
};

/** Where a PDF of the site is at the stand: by language and kind, without a folder of its own. */
export function exposePlace(pdf: string): string {
  const { dir, base } = posix.parse(pdf.slice(1));
  return posix.join('exposes', posix.dirname(dir), base);
}

const css = 'body{font:1.125rem/1.5 sans-serif;margin:2rem;color-scheme:light dark}li{padding-block:.4rem}';

const headOf = (title: string) => [
  element('meta', { charset: 'utf-8' }),
  element('meta', { 'http-equiv': 'content-security-policy', content: kioskPolicy({ styles: [css], scripts: [] }) }),
  element('meta', { name: 'viewport', content: 'width=device-width' }),
  element('title', {}, title),
  element('style', {}, css),
];

const itemOf = ({ route, href }: Download, what: string) =>
  element('li', {}, element('a', { href: posix.relative('exposes', exposePlace(href)) }, `${route.title} (${what})`));
