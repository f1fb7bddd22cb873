import { type Card, showsFigure } from '../../output/cards/card.ts';
import { shapeOf } from '../../output/cards/card-graphics.ts';
import type { Page } from '../../routes/page.ts';
import { cardOf } from './card-of.ts';

/** What the card of a page shows, for who does not see it: its title and figure, and what is drawn of them. */
export function cardAlt(page: Page): string {
  const card = cardOf(page);
  return page.t(`card.${drawnOn(card)}`, { words: wordsOn(card).join(', ') });
}

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
