import { relativeAddress } from './destination.ts';
import { append, attribute, type Element, remove, setAttribute, textOf } from '../../markup/html-tree.ts';
import { takeAlong } from './kiosk-parts.ts';
import { asButton, withoutAddress, withoutWay } from './outward.ts';
import { followed, note, type PageWork, taken } from './page-work.ts';
import { addressesIn, withoutFaces } from './styles.ts';

/** Makes an element of the site one of the stand; most stay as they are. */
export function mend(element: Element, page: PageWork) {
  mendings[element.tagName]?.(element, page);
}

type Mending = (element: Element, page: PageWork) => void;

const mendings: Record<string, Mending> = {
  a: mendLink,
  area: mendArea,
  form: (form, page) => {
    const address = attribute(form, 'action');
    if (address?.startsWith('mailto:')) {
      remove(form);
      return;
    }
    const to = address === undefined ? undefined : followed(address, page);
    if (to?.kind === 'outside') note(page, `Ein Formular wird an „${address}“ gesandt; am Stand gibt es kein Netz.`);
    if (to?.kind === 'file') setAttribute(form, 'action', relativeAddress(page.file, to.file) + to.tail);
  },
  img: showing('src', 'srcset'),
  source: showing('src', 'srcset'),
  video: showing('src', 'poster'),
  audio: showing('src'),
  input: showing('src'),
  image: showing('href'),
  use: showing('href'),
  link: (link, page) => {
    const rel = attribute(link, 'rel') ?? '';
    if (/\bicon\b/.test(rel)) showing('href')(link, page);
    else if (needless.includes(rel)) remove(link);
    else if (rel !== 'canonical') note(page, `Das Paket weiß mit <link rel="${rel}"> nichts anzufangen.`);
  },
  meta: (meta, page) => {
    const name = attribute(meta, 'http-equiv') ?? attribute(meta, 'property') ?? '';
    if (/^refresh$/i.test(name)) note(page, 'Die Seite leitet von selbst weiter; am Stand führte das hinaus.');
    if (attribute(meta, 'charset') || /^(content-security-policy$|og:)/i.test(name)) remove(meta);
  },
  script: (script, page) => {
    const address = attribute(script, 'src');
    if (attribute(script, 'type') === 'application/ld+json') remove(script);
    if (address === undefined) return;
    const src = taken(address, page, page.scripts);
    // Modules wait for the document; so does this.
    script.attrs = [
      { name: 'defer', value: '' },
      { name: 'src', value: src },
    ];
  },
  // A stand has no network to do without, and no mail program: the desk stands below.
  'keep-offline': remove,
  'inquiry-form': remove,
  style: (style, page) => {
    const { css, faces } = withoutFaces(textOf(style));
    page.faces.push(...faces);
    style.childNodes = [];
    append(style, css);
    for (const address of addressesIn(css)) note(page, `Die Stile der Seite laden „${address}“; das Paket nicht.`);
  },
  ...Object.fromEntries(['base', 'embed', 'frame', 'iframe', 'object', 'code-entry'].map((name) => [name, refuse])),
};

/** What only search engines, feed readers and slow networks have use for. */
const needless = ['alternate', 'manifest', 'modulepreload', 'preconnect', 'prefetch', 'preload'];

/** Contacts and appointments are of use where somebody keeps them: on the phone the page is taken to. */
const forPhones = /\.(vcf|ics)$/;

function mendLink(link: Element, page: PageWork) {
  const address = attribute(link, 'href');
  if (address === undefined) return;
  const to = followed(address, page);
  if (to.kind === 'outside') withoutWay(link, to.url);
  if (to.kind !== 'file') return;
  if (page.stand.isPage(to.file)) setAttribute(link, 'href', relativeAddress(page.file, to.file) + to.tail);
  else if (to.file === page.expose || forPhones.test(to.file)) asButton(link, takeAlong);
  else withoutWay(link);
}

/** A part of a picture leads to pages of the stand, and else nowhere: it has no text to become. */
function mendArea(area: Element, page: PageWork) {
  const address = attribute(area, 'href');
  if (address === undefined) return;
  const to = followed(address, page);
  if (to.kind === 'file' && page.stand.isPage(to.file))
    setAttribute(area, 'href', relativeAddress(page.file, to.file) + to.tail);
  else if (to.kind !== 'same') withoutAddress(area);
}

/** Takes along what these attributes name. */
function showing(...names: string[]): Mending {
  return (element, page) => {
    for (const name of names) {
      const value = attribute(element, name);
      if (value === undefined) continue;
      setAttribute(element, name, name === 'srcset' ? candidates(value, page) : taken(value, page, page.shown));
    }
  };
}

const candidates = (set: string, page: PageWork) =>
  set
    .split(/,\s+/)
    .map((candidate) => {
      const [address = '', ...size] = candidate.trim().split(/\s+/);
      return [taken(address, page, page.shown), ...size].join(' ');
    })
    .join(', ');

function refuse({ tagName }: Element, page: PageWork) {
  note(page, `Das Paket kann <${tagName}> nicht mitnehmen.`);
}
