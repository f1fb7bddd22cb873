import type { Figure } from '../../schemas/figures/figure.ts';

const scales: Record<string, number> = { 'million EUR': 1e6, 'billion EUR': 1e9, EUR: 1 };

/** An amount of a figure in euros; undefined where it is in something else. */
export const moneyIn = ({ unit }: Pick<Figure, 'unit'>, value: number): number | undefined => {
  const scale = scales[unit];
  return scale === undefined ? undefined : value * scale;
};
