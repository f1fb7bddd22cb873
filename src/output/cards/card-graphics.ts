import type { Core } from '../../schemas/basics.ts';
import { countDrawing } from './card-count.ts';
import { type CardSite, fieldsIn, hectareInset, hectareTexture } from './card-fields.ts';
import type { HectareState } from '../../facts/hectare-field.ts';
import type { TwoCores } from '../drawings/two-cores.ts';

export type Colours = Record<Core, string>;

/** What a card shows: the two cores, sites to scale, a number of things, the core's shape, or the mark. */
export type CardGraphic =
  | { kind: 'cores'; drawing: TwoCores }
  | { kind: 'sites'; sites: CardSite[] }
  | { kind: 'count'; core: Core; amount: number }
  | { kind: 'shape'; core: Core }
  | { kind: 'mark' };

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** The drawing in its box: flush left, as large as whole pixels a cell allow, standing on the box's foot. */
export function graphicIn(box: Box, graphic: CardGraphic, colours: Colours, ground: string): string {
  switch (graphic.kind) {
    case 'cores':
      return cores(box, graphic.drawing, colours, ground);
    case 'sites':
      return sites(box, graphic.sites, colours);
    case 'count':
      return count(box, graphic.core, graphic.amount, colours[graphic.core]);
    case 'shape':
      return shape(box, graphic.core, colours[graphic.core]);
    case 'mark': {
      const scale = Math.floor(Math.min(box.width / 30, box.height / 22));
      return placed(box.x - scale, box.y + box.height - 23 * scale, scale, markShapes(colours));
    }
  }
}

/** The mark of the site, on 32 × 24 units: circle, square and what they share. */
export const markShapes = ({ science, industry, ground }: Colours) =>
  `<circle cx="12" cy="12" r="11" fill="${science}"/><path d="M16 5h15v15H16z" fill="${industry}"/><path d="M16 5h4.5A11 11 0 0 1 20.8 18.6L19.5 20H16z" fill="${ground}"/>`;

/** Shape of a core, as on the region's map. */
export const shapeOf = (core: Core) => (core === 'industry' ? 'squares' : 'dots');

function cores({ x, y, width, height }: Box, drawing: TwoCores, colours: Colours, ground: string): string {
  const scale = Math.floor(Math.min(width / drawing.width, height / drawing.height));
  const squares =
    drawing.land.length > 0
      ? landOf(drawing, colours, ground)
      : [
          cells(drawing.squareOnly, 'squares', colours.industry),
          cells(drawing.overlapSquares, 'squares', colours.ground),
          cells(drawing.overlapDots, 'dots', ground, 0.5),
        ];
  const textures = drawing.land.flatMap(({ state }) =>
    (['industry', 'ground'] as const).map((core) => textureOf(state, core, colours, scale)),
  );
  const runs = [...squares, cells(drawing.circleOnly, 'dots', colours.science)];
  return `<defs>${textures.join('')}</defs>${placed(x, y + height - drawing.height * scale, scale, runs.join(''))}`;
}

/** Squares of land in the state they are in; on full ones the dots of the overlap have the colour of the paper. */
const landOf = ({ land }: TwoCores, colours: Colours, paper: string) =>
  land.flatMap(({ state, only, shared, dots }) => [
    `<path d="${only}" fill="url(#${state}-industry)"/>`,
    `<path d="${shared}" fill="url(#${state}-ground)"/>`,
    cells(dots, 'dots', state === 'free' || state === 'reported' ? paper : colours.ground, 0.5),
  ]);

/** A pattern whose cell is drawn in pixels, so that its edges fall on them. */
const textureOf = (state: HectareState, core: Core, colours: Colours, scale: number) =>
  `<pattern id="${state}-${core}" width="1" height="1" patternUnits="userSpaceOnUse"><g transform="scale(${1 / scale})">${hectareTexture(state, colours[core], scale)}</g></pattern>`;

function sites(box: Box, sites: CardSite[], colours: Colours): string {
  const { x, y, width, height } = box;
  const drawnFields = fieldsIn(sites, width, height);
  const [first] = sites;
  // A site of several hundred square kilometres is larger than the box at one pixel a hectare.
  if (!drawnFields) return first ? shape(box, first.core, colours[first.core]) : '';
  const { scale, fields } = drawnFields;
  const used = new Set(fields.flatMap(({ core, field }) => field.parts.map(({ state }) => `${state} ${core}`)));
  const textures = [...used].map((name) => {
    const [state, core] = name.split(' ') as [HectareState, Core];
    return textureOf(state, core, colours, scale);
  });
  const top = sites.length === 1 ? y + height - fields[0]!.field.rows * scale : y;
  const drawn = fields.map(({ core, field, x: column, y: row }) =>
    placed(
      x + column * scale - hectareInset(scale),
      top + row * scale,
      scale,
      field.parts.map(({ state, path }) => `<path d="${path}" fill="url(#${state}-${core})"/>`).join(''),
    ),
  );
  return `<defs>${textures.join('')}</defs>${drawn.join('')}`;
}

function count({ x, y, width, height }: Box, core: Core, amount: number, colour: string): string {
  const { columns, rows, path } = countDrawing(amount, shapeOf(core));
  const scale = Math.floor(Math.min(width / columns, height / rows));
  return placed(x, y + height - rows * scale, scale, cells(path, shapeOf(core), colour));
}

function shape({ x, y, width, height }: Box, core: Core, colour: string): string {
  const size = Math.min(width, height);
  const form = shapeOf(core) === 'dots' ? '<circle cx=".5" cy=".5" r=".5"/>' : '<path d="M0 0h1v1H0z"/>';
  return `<g fill="${colour}">${placed(x, y + height - size, size, form)}</g>`;
}

function cells(path: string, shape: 'dots' | 'squares', colour: string, width = shape === 'dots' ? 0.72 : 0.8): string {
  const dashes = shape === 'dots' ? 'stroke-linecap="round" stroke-dasharray="0 1"' : 'stroke-dasharray=".8 .2"';
  return `<path d="${path}" fill="none" stroke="${colour}" stroke-width="${width}" ${dashes}/>`;
}

const placed = (x: number, y: number, scale: number, content: string) =>
  `<g transform="translate(${x} ${y}) scale(${scale})">${content}</g>`;
