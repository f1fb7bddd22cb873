import { fieldOf } from '../../facts/site-view.ts';
import type { HectareField, HectareState } from '../../facts/hectare-field.ts';
import { entryOf } from '../../routes/site.ts';
import type { Core } from '../../schemas/basics.ts';
import type { Entry } from '../../schemas/region.ts';
import { html, type Html } from '../../locales/html.ts';
import type { Matter } from './piece.ts';

/** The land of a site that suits the fair, drawn to scale. */
export interface DrawnField {
  name: string;
  core: Core;
  field: HectareField;
  /** Millimetres of a hectare's side. */
  side: number;
}

// With these the scale is a round number.
const sides = [50, 40, 25, 20, 16, 12.5, 10, 8, 5, 4, 2.5, 2, 1.6, 1.25, 1, 0.8];

/** The first site that suits the fair and has land to draw, as large as the room allows; undefined where none fits. */
export function drawnFieldOf({ fair, page }: Matter, width: number, height: number): DrawnField | undefined {
  for (const key of fair.record.suits.filter((key) => key.startsWith('sites/'))) {
    const site = entryOf<'sites'>(page.site, key);
    for (const side of sides) {
      const field = fieldOf(site, page, Math.floor(width / side));
      if (field && field.rows * side <= height) return { name: page.name(key), core: site.record.core, field, side };
    }
  }
  return undefined;
}

/** The core whose colour a piece has: that of the land it draws, else the region's. */
export const coreOf = ({ fair, page }: Matter): Core =>
  fair.record.suits
    .filter((key) => key.startsWith('sites/'))
    .map((key) => entryOf<'sites'>(page.site, key))
    .find((site) => hasLand(site, page))?.record.core ?? 'ground';

const hasLand = (site: Entry<'sites'>, page: Matter['page']) => fieldOf(site, page) !== undefined;

/** The field with what it is, its scale and what its squares mean. Every square is drawn: no printer sees a pattern. */
export function fieldFigure({ name, field, side }: DrawnField, { page }: Matter): Html {
  const { t, formats } = page;
  const amount = (hectares: number) => formats.amount({ value: Math.round(hectares * 100) / 100, unit: 'ha' }, t);
  const parts = field.parts.map(({ state, hectares }) => `${amount(hectares)} ${t(`field.${state}`)}`).join(', ');
  const scale = formats.number(Math.round(100_000 / side), { grouping: 'table' });
  return html`<figure class="land">
    <svg
      class="field"
      role="img"
      aria-label="${t('field.alt', { name, parts })}"
      viewBox="0 0 ${field.columns} ${field.rows}"
      width="${field.columns * side}mm"
      height="${field.rows * side}mm"
    >
      ${squaresOf(field)}
    </svg>
    <figcaption class="legend">
      <span class="label">${t('pack.drawn', { name, scale })}</span>
      ${field.parts.map(({ state }) => html`<span><svg class="key" viewBox="0 0 1 1" aria-hidden="true">${drawn(state, cell(0, 0, 1), '0 0')}</svg>${t(`field.${state}`)}</span>`)}
      <span>${t('field.scale')}</span>
    </figcaption>
  </figure>`;
}

function squaresOf({ columns, parts }: HectareField): Html[] {
  let start = 0;
  return parts.map(({ state, hectares }) => {
    const end = start + hectares;
    let squares = '';
    let corners = '';
    for (let at = Math.floor(start); at < end; at++) {
      const [from, to] = [Math.max(start, at) - at, Math.min(end, at + 1) - at];
      const [x, y] = [at % columns, Math.floor(at / columns)];
      squares += cell(x + from * 0.8, y, to - from);
      corners += ` ${x} ${y}`;
    }
    start = end;
    return drawn(state, squares, corners.trim());
  });
}

const short = (value: number) => String(Math.round(value * 1000) / 1000);

const cell = (x: number, y: number, share: number) =>
  `M${short(x + 0.1)} ${short(y + 0.1)}h${short(0.8 * share)}v.8h-${short(0.8 * share)}z`;

/** Squares in the texture of their state, the same as on the pages; `corners` are their places. */
function drawn(state: HectareState, squares: string, corners: string): Html {
  const path = (name: string, d: string) => html`<path class="${name}" d="${d}" />`;
  const each = (d: (x: number, y: number) => string) =>
    [...corners.matchAll(/(\d+) (\d+)/g)].map(([, x, y]) => d(Number(x), Number(y))).join('');
  const textures: Record<HectareState, Html> = {
    free: path('full', squares),
    reported: path('half', squares),
    taken: path('line', squares),
    planned: html`${path('tint', squares)}${path(
      'line',
      each((x, y) => `M${x + 0.1} ${y + 0.5}l.4-.4M${x + 0.1} ${y + 0.9}l.8-.8M${x + 0.5} ${y + 0.9}l.4-.4`),
    )}`,
    unknown: path(
      'dot',
      each((x, y) => `M${x + 0.5} ${y + 0.5}h0`),
    ),
  };
  return textures[state];
}
