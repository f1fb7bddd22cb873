import type { Translate } from '../../locales/ui.ts';
import { drawQrCode } from '../../output/qr-code.ts';
import { element, type Element } from '../../markup/html-tree.ts';

export interface KioskParts {
  t: Translate;
  /** The way to the start page; none on it. */
  start: string | undefined;
  /** Where the page is on the net. */
  address: string;
  /** The code the ledger has for the page on a screen, and what is read beneath it (QR-07). */
  printed: { payload: string; caption: string } | undefined;
  /** Where its exposé is, if it has one. */
  expose: string | undefined;
}

/** The name of the part that takes a page along, for what opens it. */
export const takeAlong = 'stand-take';

/** Seconds the notice is there before the stand starts anew, and when it says so again (WCAG 2.2.1). */
const notice = { seconds: 20, again: 10 };

/**
 * What a stand adds to a page: a bar to start anew, to go back and to take the page along, the codes that
 * do so, and the notice that the stand is about to start anew.
 */
export const kioskParts = (parts: KioskParts): Element[] => [bar(parts), take(parts), idle(parts)];

const bar = ({ t, start }: KioskParts) =>
  element(
    'nav',
    { class: 'stand-bar', 'aria-label': t('stand.bar') },
    ...(start ? [element('a', { href: start, 'data-stand': 'start' }, t('stand.start'))] : []),
    element('button', { type: 'button', 'data-stand': 'back', hidden: '' }, t('stand.back')),
    element('button', { type: 'button', popovertarget: takeAlong, class: 'stand-open' }, sign(), t('stand.take')),
  );

/** What everybody knows of a code: its three corners. */
const sign = () =>
  element(
    'svg',
    { viewBox: '0 0 16 16', 'aria-hidden': 'true' },
    element('path', {
      'fill-rule': 'evenodd',
      d:
        [
          [0, 0],
          [9, 0],
          [0, 9],
        ]
          .map(([x, y]) => `M${x} ${y}${corner}`)
          .join('') + 'M10 10h2v2h-2zM14 10h2v2h-2zM12 12h2v2h-2zM10 14h2v2h-2zM14 14h2v2h-2z',
    }),
  );

const corner = 'h7v7h-7zm1 1v5h5v-5zm1 1h3v3h-3z';

function take({ t, address, printed, expose }: KioskParts) {
  const own = printed ?? { payload: address, caption: readable(address) };
  return element(
    'div',
    { id: takeAlong, popover: '', role: 'dialog', 'aria-labelledby': `${takeAlong}-title` },
    element('h2', { id: `${takeAlong}-title` }, t('stand.take')),
    element('p', {}, t('stand.scan')),
    element(
      'div',
      { class: 'stand-codes' },
      code(t, own, t('stand.page'), { 'data-address': address, 'data-code': own.payload }),
      ...(expose ? [code(t, { payload: expose, caption: readable(expose) }, t('expose.link'))] : []),
    ),
    element('button', { type: 'button', popovertarget: takeAlong, popovertargetaction: 'hide' }, t('stand.close')),
  );
}

const readable = (address: string) => address.replace(/^https?:\/\//, '');

/** A code, what it opens, and its address to type (QR-07). */
function code(
  t: Translate,
  { payload, caption }: NonNullable<KioskParts['printed']>,
  label: string,
  attributes: Record<string, string> = {},
): Element {
  const { size, path } = drawQrCode(payload);
  const drawing = {
    viewBox: `0 0 ${size} ${size}`,
    'shape-rendering': 'crispEdges',
    role: 'img',
    'aria-label': t('expose.code', { address: caption }),
  };
  return element(
    'figure',
    attributes,
    element('svg', drawing, element('path', { d: path })),
    element('figcaption', {}, element('strong', {}, label), element('span', {}, caption)),
  );
}

function idle({ t }: KioskParts) {
  const say = (seconds: number) => t('stand.idleSay', { seconds });
  return element(
    'dialog',
    {
      id: 'stand-idle',
      role: 'alertdialog',
      'aria-labelledby': 'stand-idle-title',
      'aria-describedby': 'stand-idle-text',
      'data-seconds': String(notice.seconds),
      'data-again': String(notice.again),
      'data-say': say(notice.seconds),
      'data-say-again': say(notice.again),
    },
    element('h2', { id: 'stand-idle-title' }, t('stand.idle')),
    element('p', { class: 'stand-count', 'aria-hidden': 'true' }, String(notice.seconds)),
    element('p', { 'aria-hidden': 'true' }, t('stand.idleText')),
    element('p', { id: 'stand-idle-text', role: 'status', class: 'hidden' }, say(notice.seconds)),
    element('button', { type: 'button' }, t('stand.stay')),
  );
}
