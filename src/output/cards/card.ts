import type { Core } from '../../schemas/basics.ts';
import { captionBlock, captionLines, headBlock, titleBlock, titleTop } from './card-blocks.ts';
import { type CardFigure, figureBlock } from './card-figure.ts';
import { type CardGraphic, type Colours, graphicIn } from './card-graphics.ts';
import { pngOf } from './card-png.ts';
import { column, foot, height, left, paper, right, smallLeading, width } from './card-canvas.ts';
import type { HectareState } from '../../facts/hectare-field.ts';

/** What the picture of a page in messages and networks shows (Open Graph, 1200 × 630). */
export interface Card {
  /** Name of the region, beside its mark. */
  name: string;
  /** What the page is, from the general to the particular; as much as there is room for. */
  label: string[];
  title: string;
  /** A place's Sorbian name, the end of the title; it stands in the core's colour. */
  accent?: { text: string; core: Core } | undefined;
  figure?: CardFigure | undefined;
  graphic: CardGraphic;
  /** Lines under the graphic: what its parts are, and its scale. */
  caption: CaptionLine[];
  colours: Colours;
}

/** Words with the sign they explain: a hectare in some state or a core's shape. Without one, the scale. */
export type CaptionLine = { text: string; sign?: Sign }[];

export interface Sign {
  core: Core;
  state?: HectareState;
}

/** Same card, same bytes. */
export const cardPng = async (card: Card): Promise<Buffer> => pngOf(cardSvg(card));

export function cardSvg(card: Card): string {
  const { graphic, colours } = card;
  const layout = layoutOf(graphic);
  const x = column(layout.column);
  const caption = captionLines(card, right - x);
  const figure = figureOn(card);
  const graphicFoot = caption.length ? foot - caption.length * smallLeading - 6 : foot;
  const title = titleBlock(card, {
    width: layout.isBeside ? x - left - gap : right - left,
    foot: layout.isBeside ? foot : Math.min(figure?.top ?? foot, graphicFoot - layout.least) - gap,
  });
  const y = layout.isBeside ? titleTop : Math.max(title.foot + gap, foot - tallest);
  const box = { x, y, width: right - x, height: graphicFoot - y };
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<path d="M0 0h${width}v${height}H0z" fill="${paper}"/>`,
    headBlock(card, column(layout.labelColumn)),
    title.svg,
    figure?.svg,
    graphicIn(box, graphic, colours, paper),
    captionBlock(caption, colours, x),
    '</svg>',
  ].join('');
}

/** The figure as it is set; none where it is too wide for its place. */
const figureOn = ({ figure, graphic }: Card) =>
  figure && figureBlock(figure, column(layoutOf(graphic).column) - left - gap);

/** Whether the card shows its figure, or had no room for it. */
export const showsFigure = (card: Card): boolean => figureOn(card) !== undefined;

const gap = 32;
const tallest = 350;

interface Layout {
  /** Where the graphic starts, and the label in the head. */
  column: number;
  labelColumn: number;
  /** The title leaves the graphic this much height. */
  least: number;
  /** The graphic stands beside the title, not below it. */
  isBeside?: boolean;
}

function layoutOf(graphic: CardGraphic): Layout {
  if (graphic.kind === 'cores') return { column: 7, labelColumn: 7, least: 0, isBeside: true };
  if (graphic.kind !== 'sites') return { column: 8, labelColumn: 8, least: 180 };
  if (graphic.sites.length === 1) return { column: 6, labelColumn: 6, least: 120 };
  return { column: 1, labelColumn: 8, least: 250 };
}
