import { expect, type Page } from '@playwright/test';

/** A page as one reader has it: how wide, and with which rules besides its own. */
export interface Setting {
  width: number;
  css: string;
}

/** Has every word hyphenated in this way, whatever the page says. */
export const hyphenated = (hyphens: string) => `* { hyphens: ${hyphens} !important; }`;

/** Sets the open page in this way and no other: no script of the site asks how wide the page was at first. */
export async function set(page: Page, { width, css }: Setting): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  expect(await page.evaluate(dress, css)).toBe(width);
}

/** Gives the page these rules besides its own, and says how wide it is. Runs in the browser. */
function dress(css: string): number {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
  return innerWidth;
}

/** What reaches beyond the page's right edge, or is cut off by its drawing. Runs in the browser. */
export function overflow(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const isScrolled = (element: Element): boolean =>
    ['auto', 'scroll'].includes(getComputedStyle(element).overflowX) ||
    (element.parentElement !== null && element.parentElement !== document.body && isScrolled(element.parentElement));
  const nameOf = (element: Element) => `${element.localName} “${element.textContent.trim().slice(0, 30)}”`;

  const elements = [...document.body.querySelectorAll('*')].filter((element) => element.checkVisibility());
  const wide = elements.filter(
    (element) =>
      !element.closest('svg *') && element.getBoundingClientRect().right > clientWidth + 1 && !isScrolled(element),
  );
  const cutOff = elements.filter((element) => {
    if (element.localName !== 'text') return false;
    const text = element.getBoundingClientRect();
    const drawing = element.closest('svg')!.getBoundingClientRect();
    return text.right > drawing.right + 1 || text.left < drawing.left - 1;
  });
  const innermost = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
  return [
    ...innermost.map((element) => {
      const { right } = element.getBoundingClientRect();
      return `${nameOf(element)} ends at ${Math.round(right)} px of ${clientWidth}`;
    }),
    ...cutOff.map((element) => `${nameOf(element)} is cut off by its drawing`),
    ...(scrollWidth > clientWidth ? [`scrolls to ${scrollWidth} px of ${clientWidth}`] : []),
  ];
}

/** Targets of header, footer and finder that are smaller than a fingertip. Runs in the browser. */
export function smallTargets(least: number): string[] {
  const groups = document.querySelectorAll('body > header, body > footer, main form');
  const targets = [...groups].flatMap((group) => [...group.querySelectorAll('a, button, select, input, summary')]);
  const isInSentence = (element: Element) =>
    element.localName === 'a' &&
    element.closest('p') !== null &&
    element.parentElement!.textContent !== element.textContent;
  return targets
    .filter((target) => target.checkVisibility() && !isInSentence(target))
    .map((target) => (target instanceof HTMLInputElement ? (target.closest('label') ?? target) : target))
    .flatMap((target) => {
      const { width, height } = target.getBoundingClientRect();
      const isLarge = width >= least && height >= least;
      return isLarge ? [] : [`“${target.textContent.trim()}” is ${Math.round(width)} × ${Math.round(height)} px`];
    });
}
