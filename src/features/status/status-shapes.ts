import { type Html, html as element, raw } from '../../locales/html.ts';
import { type State } from '../../locales/translations/translation.ts';

/** A sign for each state that can be told from the others without its colour. */
const shapes: Record<State, string> = {
  original: '<path d="M2 2h12v12H2z"/>',
  current: '<circle cx="8" cy="8" r="6"/>',
  reviewed: '<circle cx="8" cy="8" r="5.25" class="line"/><path d="M5 8l2.25 2.5L11 5.5" class="line"/>',
  authored: '<path d="M8 1l7 7-7 7-7-7z"/>',
  derived: '<circle cx="8" cy="8" r="5.25" class="line"/>',
  stale: '<path d="M8 1.5L15 14H1z"/>',
  missing: '<path d="M3 3l10 10M13 3L3 13" class="line"/>',
};

/** The sign of a state, for the eye alone: its word stands beside it. */
export const shapeOf = (state: State): Html =>
  element`<svg class="shape" aria-hidden="true"><use href="#${state}"/></svg>`;

/** What the signs of a page refer to; stands in it once. */
export const shapeDefinitions = element`<svg class="definitions" aria-hidden="true">${Object.entries(shapes).map(
  ([state, shape]) => element`<symbol id="${state}" viewBox="0 0 16 16">${raw(shape)}</symbol>`,
)}</svg>`;
