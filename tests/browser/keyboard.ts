import { expect, type Locator, type Page } from '@playwright/test';

/** Walks by Tab until the element has the focus. Fails when it is never reached. */
export async function tabTo(page: Page, target: Locator, most = 60): Promise<void> {
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  await expect(target, `is not reached by ${most} presses of Tab`).toBeFocused();
}

/** What the focus stands on, and how it shows. */
export interface Focus {
  /** Number among all elements of the page; −1 for the page itself. */
  index: number;
  name: string;
  isVisible: boolean;
  isInView: boolean;
}

/** Presses Tab until the focus has gone round the page, and says where it stood. */
export async function walkByTab(page: Page, most = 600): Promise<Focus[]> {
  const walk: Focus[] = [];
  for (let pressed = 0; pressed < most; pressed += 1) {
    await page.keyboard.press('Tab');
    const focus = await page.evaluate(currentFocus);
    if (focus.index < 0 || focus.index === walk[0]?.index) return walk;
    walk.push(focus);
  }
  throw new Error(`The focus does not leave the page after ${most} presses of Tab.`);
}

/** Runs in the browser. */
function currentFocus(): Focus {
  const active = document.activeElement;
  if (!active || active === document.body) {
    return { index: -1, name: 'page', isVisible: false, isInView: false };
  }
  const label = active.closest('label');
  const shown = [active, ...(label?.querySelectorAll('*') ?? []), ...(label ? [label] : [])];
  const isOutlined = (element: Element) => {
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(element);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2 && outlineColor !== 'rgba(0, 0, 0, 0)';
  };
  const { top, bottom, left, right } = (label ?? active).getBoundingClientRect();
  return {
    index: [...document.querySelectorAll('*')].indexOf(active),
    name: `${active.localName} "${(active.getAttribute('aria-label') ?? active.textContent).trim().slice(0, 40)}"`,
    isVisible: shown.some(isOutlined),
    isInView: bottom > 0 && right > 0 && top < innerHeight && left < innerWidth,
  };
}

/** Numbers of the elements the keyboard must reach, in the order of the page. */
export const reachable = (page: Page) =>
  page.evaluate(() => {
    const every = [...document.querySelectorAll('*')];
    const wanted = 'a[href], button, input, select, textarea, summary, [tabindex="0"]';
    const isOtherRadio = (element: Element) =>
      element instanceof HTMLInputElement && element.type === 'radio' && !element.checked;
    return every.flatMap((element, index) =>
      element.matches(wanted) && !isOtherRadio(element) && element.checkVisibility({ visibilityProperty: true })
        ? [{ index, name: `${element.localName} "${element.textContent.trim().slice(0, 40)}"` }]
        : [],
    );
  });
