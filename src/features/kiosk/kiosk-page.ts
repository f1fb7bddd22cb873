import type { Translate } from '../../locales/ui.ts';
import { publicAddress, relativeAddress } from './destination.ts';
import {
  append,
  attribute,
  element,
  type Element,
  elementsIn,
  readHtml,
  textOf,
  writeHtml,
} from '../../markup/html-tree.ts';
import { type KioskParts, kioskParts } from './kiosk-parts.ts';
import { mend } from './mendings.ts';
import type { PageWork, Kiosk } from './page-work.ts';
import { kioskPolicy } from './policy.ts';

/** Where all pages have the styles and the script of the stand from. */
export const kioskFiles = { styles: 'stand/stand.css', script: 'stand/stand.js' };

export interface SitePage {
  /** Where it is in the site, such as `de/index.html`. */
  file: string;
  html: string;
  /** The texts of a language, by its tag. */
  textsIn: (lang: string | undefined) => Translate;
  /** Its exposé, as a file of the site. */
  expose: string | undefined;
  /** Its code on a screen, where the ledger has one. */
  printed: KioskParts['printed'];
}

/**
 * A page of the site as one of the stand: every address relative, scripts of the old kind, no way out,
 * nothing from the net, and what a stand adds. What it cannot take along is an issue.
 */
export function kioskPage(
  { file, html, textsIn, expose, printed }: SitePage,
  stand: Kiosk,
): PageWork & { html: string } {
  const page: PageWork = { file, stand, expose, shown: [], scripts: [], faces: [], issues: [] };
  const document = readHtml(html);
  const elements = [...elementsIn(document)];
  for (const one of elements) mend(one, page);
  const [root, head, body] = partsOf(elements);
  const from = (to: string) => relativeAddress(file, to);
  head.childNodes.unshift(
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'content-security-policy', content: policyOf(elements) }),
    element('script', {
      defer: '',
      src: from(kioskFiles.script),
      'data-start': from(stand.start),
      'data-idle': String(stand.idle),
    }),
  );
  append(head, element('link', { rel: 'stylesheet', href: from(kioskFiles.styles) }));
  const parts = kioskParts({
    t: textsIn(attribute(root, 'lang')),
    start: file === stand.start ? undefined : from(stand.start),
    address: publicAddress(file, stand.origin),
    printed,
    expose: expose && publicAddress(expose, stand.origin),
  });
  for (const part of parts) append(body, part);
  return { ...page, html: writeHtml(document) };
}

/** Every document has them, whatever was written. */
const partsOf = (elements: Element[]) =>
  ['html', 'head', 'body'].map((name) => elements.find(({ tagName }) => tagName === name)!) as [
    Element,
    Element,
    Element,
  ];

/** Allows the code that stands in the page, and no other. */
function policyOf(elements: Element[]): string {
  const codes = (name: string) =>
    elements.filter((one) => one.tagName === name && one.parentNode && !attribute(one, 'src')).map(textOf);
  return kioskPolicy({ styles: codes('style'), scripts: codes('script') });
}
