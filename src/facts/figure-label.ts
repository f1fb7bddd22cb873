import type { Page } from '../routes/page.ts';
import type { Figure } from '../schemas/figures/figure.ts';

/** What a figure measures, in words: its own label, else that of the field it is. Throws where it is none of ours and has no label, which the check refuses. */
export const figureLabel = (key: string, figure: Pick<Figure, 'label'> | undefined, { say, t }: Page): string =>
  figure?.label ? say(figure.label) : t(`fields.${key}`);
