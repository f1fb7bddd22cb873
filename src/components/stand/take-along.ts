import { drawQrCode } from '../../output/qr-code.ts';

/**
 * Draws the code of a page anew when it is asked for, so that a choice made here goes along: the sites
 * somebody found, the comparison somebody put together.
 */
export function takeAlong(panel: HTMLElement): void {
  const figure = panel.querySelector<HTMLElement>('[data-address]')!;
  const drawing = figure.querySelector('svg')!;
  const readable = figure.querySelector('figcaption span')!;
  let shown = figure.dataset.address!;
  panel.addEventListener('beforetoggle', () => {
    const address = figure.dataset.address! + location.search;
    if (address === shown) return;
    shown = address;
    const { size, path } = drawQrCode(address);
    const text = address.replace(/^https?:\/\//, '');
    drawing.setAttribute('viewBox', `0 0 ${size} ${size}`);
    drawing.ariaLabel = drawing.ariaLabel!.replace(readable.textContent, () => text);
    drawing.querySelector('path')!.setAttribute('d', path);
    readable.textContent = text;
  });
}
