import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Core } from '../../schemas/basics.ts';
import type { Page } from '../../routes/page.ts';
import { html, raw } from '../../locales/html.ts';
import { typefaceParts } from '../../schemas/typeface.ts';
import type { Sheet } from './piece.ts';

/** Millimetres a printer cuts off on every side. */
export const bleed = 3;

/** Millimetres of paper beyond, to the right and below: a browser rounds a paper down, and the bleed would lack it. */
const spare = 1;

interface Paper {
  title: string;
  page: Page;
  core: Core;
  width: number;
  height: number;
  /** Whether it is cut to size after printing. */
  isTrimmed: boolean;
  styles: string[];
  /** Why it must not be printed, across every sheet. */
  draft: string | undefined;
  sheets: Sheet[];
}

/** A page to be printed by the browser: one sheet of paper after the other, in exact millimetres. */
export function documentOf({ title, page, core, width, height, isTrimmed, styles, draft, sheets }: Paper): string {
  const edge = isTrimmed ? bleed : 0;
  const beyond = isTrimmed ? 2 * bleed + spare : 0;
  const { colours } = page.site.region.config;
  const rules = [
    `@page{size:${width + beyond}mm ${height + beyond}mm;margin:0}`,
    `:root{--core:${colours[core].light};--width:${width}mm;--height:${height}mm;--bleed:${edge}mm;--diagonal:${Math.hypot(width, height)}mm;--tilt:${-Math.atan2(height, width)}rad}`,
    faces,
    ...['sheet', ...styles].map((name) => readFileSync(join(import.meta.dirname, 'styles', `${name}.css`), 'utf8')),
    ...new Set(sheets.flatMap(({ rules }) => rules ?? [])),
  ].join('');
  return html`<!doctype html>
    <html lang="${page.language.key}">
      <head>
        <meta charset="utf-8" />
        <title>${title}</title>
        <style>
          ${raw(rules)}
        </style>
      </head>
      <body>
        ${sheets.map(
          ({ content }) =>
            html`<section class="sheet">
              ${
                draft &&
                html`<p class="draft">${draft}</p>
                  <p class="diagonal" aria-hidden="true"><span>${draft}</span></p>`
              }${content}
            </section>`,
        )}
      </body>
    </html>`.markup;
}

const faces = [400, 600]
  .flatMap((weight) =>
    Object.values(typefaceParts).map(
      ({ file, range }) =>
        `@font-face{font-family:H;src:url(/src/output/fonts/${file}-${weight}.ttf);font-weight:${weight};font-display:block;unicode-range:${range}}`,
    ),
  )
  .join('');
