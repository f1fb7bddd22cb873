import type { Translate } from '../../locales/ui.ts';
import { type Card, showsFigure } from './card.ts';
import { shapeOf } from './card-graphics.ts';

/** What a card shows, for who does not see it: its title and figure, and what is drawn of them. */
export const cardAlt = (card: Card, t: Translate): string =>
  t(`card.${drawnOn(card)}`, { words: wordsOn(card).join(', ') });

function wordsOn(card: Card): string[] {
  const { title, figure, graphic, caption } = card;
  const shown = figure && showsFigure(card) ? [figureText(figure)] : [];
  const cores = graphic.kind === 'cores' ? caption.flat().map(({ text }) => text) : [];
  return [title.replace(/[.!]$/, ''), ...shown, ...cores];
}

/** Where the number's word is its label, it says it once. No number without its date. */
function figureText({ label, before, number, after, dating }: NonNullable<Card['figure']>): string {
  const isSaid = after.trim().toLowerCase() === label.toLowerCase();
  return `${isSaid ? '' : `${label}: `}${before}${number}${after}, ${dating}`.trim();
}

function drawnOn({ graphic }: Card): string {
  if (graphic.kind !== 'shape') return graphic.kind;
  return shapeOf(graphic.core) === 'dots' ? 'circle' : 'square';
}
