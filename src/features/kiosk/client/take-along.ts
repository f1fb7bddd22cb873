import { drawQrCode } from '../../../output/qr-code.ts';

/**
 * Draws the code of a page anew when it is asked for, so that a choice made here goes along: the sites
 * somebody found, the comparison somebody put together. Without a choice it is the one the page came with.
 */
export function takeAlong(panel: HTMLElement): void {
  const figure = panel.querySelector<HTMLElement>('[data-address]')!;
  const drawing = figure.querySelector('svg')!;
  const caption = figure.querySelector('figcaption span')!;
  const { address = '', code = '' } = figure.dataset;
  const own = { payload: code, text: caption.textContent };
  let shown = code;
  panel.addEventListener('beforetoggle', () => {
    const chosen = address + location.search;
    const { payload, text } = location.search ? { payload: chosen, text: chosen.replace(/^https?:\/\//, '') } : own;
    if (payload === shown) return;
    shown = payload;
    const { size, path } = drawQrCode(payload);
    drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
    drawing.ariaLabel = drawing.ariaLabel!.replace(caption.textContent, () => text);
    drawing.querySelector('path')!.setAttribute('d', path);
    caption.textContent = text;
  });
}
