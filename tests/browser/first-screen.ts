import type { Page } from '@playwright/test';
import { type Fault, faultsAt } from './faults.ts';

/** Telephones, from the smallest to the largest, and one with the bars of its browser. */
const screens = [
  [320, 568],
  [390, 664],
  [390, 844],
  [430, 932],
] as const;

/** What is wrong with the first screen of a code's page on telephones of every size. */
export async function faultsOfScreens(page: Page, address: string): Promise<Fault[]> {
  const faults: Fault[] = [];
  await page.goto(address);
  for (const [width, height] of screens) {
    await page.setViewportSize({ width, height });
    const { gap, empty, isUnder } = await page.evaluate(roomOnTop);
    faults.push(
      ...faultsAt(`${address} at ${width} × ${height}`, [
        gap > 24 && `leaves ${gap} px between text and figures`,
        empty > 100 && `leaves ${empty} px below a figure`,
        !isUnder && 'has its action elsewhere',
      ]),
    );
  }
  return faults;
}

/** How far the figures are from the text above, and what is empty below the fullest of them. Runs in the browser. */
function roomOnTop(): { gap: number; empty: number; isUnder: boolean } {
  const figures = document.querySelector('.numbers');
  const action = document.querySelector('.first:not(.closed) .action')?.getBoundingClientRect();
  const isUnder = !action || (action.top > innerHeight / 2 && action.bottom <= innerHeight);
  if (!figures) return { gap: 0, empty: 0, isUnder };
  const gap = figures.getBoundingClientRect().top - figures.previousElementSibling!.getBoundingClientRect().bottom;
  const rows = [...figures.children].map((row) => {
    const foot = Math.max(...[...row.children].map((cell) => cell.getBoundingClientRect().bottom));
    return row.getBoundingClientRect().bottom - foot;
  });
  return { gap, empty: Math.max(...rows), isUnder };
}
