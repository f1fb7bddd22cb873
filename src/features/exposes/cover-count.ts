import type { Page } from '../../routes/page.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { type DrawnCount, drawnCountOf, isCountable } from '../../output/drawings/countable.ts';
import { headlineFiguresOf } from '../../facts/headline-figures.ts';

/** The first of an entry's large figures that can be drawn: a number of things, or a floor of so many square metres. */
export function coverCountOf(entry: Entry, core: Core, page: Page): (DrawnCount & { label: string }) | undefined {
  const drawn = headlineFiguresOf(entry, page).find(
    ({ figure, isOverdue }) => !isOverdue && (isCountable(figure) || figure.unit === 'm2'),
  );
  return drawn && { ...drawnCountOf(drawn.figure, core, page), label: drawn.label };
}
