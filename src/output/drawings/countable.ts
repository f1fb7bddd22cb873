import { drawnAmount } from '../../facts/drawn-amount.ts';
import { type Count, countDrawing } from '../cards/card-count.ts';
import { shapeOf } from '../cards/card-graphics.ts';
import type { Page } from '../../routes/page.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import { formOf } from '../../schemas/figures/units.ts';

/** Whether the figure counts things, so that each of them, or of ten, can be drawn; a rate does not. */
export function isCountable({ value, unit }: Figure): boolean {
  const { kind } = formOf(unit);
  return (
    kind === 'word' && unit !== 'points' && !unit.includes('/') && Number.isInteger(value) && drawnAmount({ value }) > 0
  );
}

/** A figure as that many dots or squares. */
export interface DrawnCount {
  drawing: Count;
  shape: 'dots' | 'squares';
  /** What one of them stands for. */
  scale: string;
}

/** A floor is drawn in squares, everything else in the shape of its core. */
export function drawnCountOf(figure: Figure, core: Core, { t, formats }: Page): DrawnCount {
  const shape = figure.unit === 'm2' ? 'squares' : shapeOf(core);
  const drawing = countDrawing(drawnAmount(figure), shape);
  const amount = formats.amount({ value: drawing.perCell, unit: figure.unit }, t);
  return { drawing, shape, scale: t(`cores.${shape}`, { amount }) };
}
