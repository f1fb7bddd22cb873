import { type Count, countDrawing } from '../../output/card-count.ts';
import { shapeOf } from '../../output/card-graphics.ts';
import type { Page } from '../../routes/page.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { isCountable, largest } from '../countable.ts';
import { headlineFiguresOf } from '../headline-figures.ts';

/** A figure of the first sheet drawn as that many dots or squares. */
export interface CoverCount {
  drawing: Count;
  shape: 'dots' | 'squares';
  label: string;
  /** What one of them stands for. */
  scale: string;
}

/** The first of an entry's large figures that can be drawn: a number of things, or a floor of so many square metres. */
export function coverCountOf(entry: Entry, core: Core, page: Page): CoverCount | undefined {
  const { t, formats } = page;
  const drawn = headlineFiguresOf(entry, page).find(
    ({ figure, isOverdue }) => !isOverdue && (isCountable(figure) || figure.unit === 'm2'),
  );
  if (!drawn) return undefined;
  const { figure, label } = drawn;
  const shape = figure.unit === 'm2' ? 'squares' : shapeOf(core);
  const drawing = countDrawing(largest(figure), shape);
  const amount = formats.amount({ value: drawing.perCell, unit: figure.unit }, t);
  return { drawing, shape, label, scale: t(`cores.${shape}`, { amount }) };
}
