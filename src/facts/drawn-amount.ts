import type { Figure } from '../schemas/figures/figure.ts';

/** The number a drawing of a figure takes: of a range its lower end, since no more is certain. */
export const drawnAmount = ({ value }: Pick<Figure, 'value'>) => (typeof value === 'number' ? value : value.min);
