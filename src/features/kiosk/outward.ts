import { append, element, type Element, removeAttributes, textOf } from '../../markup/html-tree.ts';

/**
 * Makes a text of a link that would lead out of the stand, with its address to read: a host where the text
 * does not say it. Nobody leaves the stand, and nobody is told less.
 */
export function withoutWay(link: Element, url?: URL) {
  link.tagName = 'span';
  link.nodeName = 'span';
  withoutAddress(link);
  link.attrs.push({ name: 'data-out', value: '' });
  const shown = url && shownOf(url);
  if (shown && !textOf(link).includes(shown)) append(link, element('small', { 'data-host': '' }, ` (${shown})`));
}

/** Takes from a link where it leads, and how. */
export const withoutAddress = (link: Element) => removeAttributes(link, linkAttributes);

const linkAttributes = ['href', 'rel', 'target', 'download', 'hreflang', 'type', 'ping', 'data-out'];

/** What a reader takes down: a host, a mailbox, a number. */
function shownOf(url: URL): string {
  if (url.protocol === 'mailto:') return decodeURIComponent(url.pathname);
  // A number is written as it is read, which is not how it is called.
  if (url.protocol === 'tel:') return '';
  return url.host.replace(/^www\./, '');
}

/** Makes a button of a link to a file: it opens the code that takes it along. */
export function asButton(link: Element, opens: string) {
  link.tagName = 'button';
  link.nodeName = 'button';
  withoutAddress(link);
  link.attrs.push({ name: 'type', value: 'button' }, { name: 'popovertarget', value: opens });
}
