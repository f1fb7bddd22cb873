import { type Count, countDrawing } from '../cards/card-count.ts';
import { shapeOf } from '../cards/card-graphics.ts';
import type { HectareField } from '../../facts/hectare-field.ts';
import { isSeenBeside, type TwoCores, twoCores } from './two-cores.ts';
import type { Page } from '../../routes/page.ts';
import { entryOf } from '../../routes/site.ts';
import type { Core } from '../../schemas/basics.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { drawnAmount } from '../../facts/drawn-amount.ts';
import { landOf } from '../../facts/site-view.ts';

type Cores = NonNullable<RecordOf<'pages'>['cores']>;

/** A core with the figure its drawing is made of. */
export interface CoreFigure {
  core: Core;
  /** What the site calls the core. */
  name: string;
  figure: Figure;
  holder: Entry;
  place: Entry<'locations'>;
  amount: number;
  /** Where the figure is land: its hectares by state. */
  land: HectareField | undefined;
}

/** Throws where the figure is not there, which the check tells before. */
export function coreFiguresOf(cores: Cores, page: Page): CoreFigure[] {
  const { site, say } = page;
  return cores.map(({ core, location, entry, figure: key }) => {
    const holder = entryOf(site, entry);
    const figure = holder.record.figures[key];
    if (!figure) throw new Error(`${entry} has no figure "${key}" (used on the home page).`);
    return {
      core,
      name: say(site.region.config.cores[core]),
      figure,
      holder,
      place: entryOf<'locations'>(site, `locations/${location}`),
      amount: drawnAmount(figure),
      land: landOf(holder, key, page),
    };
  });
}

/** One core drawn by itself: land as it is drawn everywhere, anything else counted in dots or squares. */
export interface CoreAlone extends CoreFigure {
  count: Count;
  shape: 'dots' | 'squares';
}

/** Two cores over one another, or each by itself, the cells of each as large as they can be. */
export type CoresDrawn =
  { together: TwoCores; circle: CoreFigure; square: CoreFigure } | { together: undefined; alone: CoreAlone[] };

/**
 * Two cores share a drawing, the first as a circle and the second as a square, as long as both are seen in it.
 * One core, three, or one that would be a speck beside the other, are drawn each to a scale of its own.
 */
export function drawnCores(cores: CoreFigure[]): CoresDrawn {
  const measured = cores.filter(({ amount }) => amount > 0);
  const [circle, square, ...more] = measured;
  if (circle && square && more.length === 0) {
    const together = twoCores(circle.amount, square.amount, square.land?.parts);
    if (isSeenBeside(together.dots, together.squares)) return { together, circle, square };
  }
  return { together: undefined, alone: measured.map(alone) };
}

function alone(core: CoreFigure): CoreAlone {
  const shape = core.land ? 'squares' : shapeOf(core.core);
  return { ...core, shape, count: countDrawing(core.amount, shape) };
}
