import type { Drawing } from './drawing.ts';
import { type Operators, short, written } from './path-steps.ts';

const pointsPerMillimetre = 72 / 25.4;

const operators: Operators = { move: 'm', line: 'l', curve: 'c', close: 'h' };

/** The drawing as Encapsulated PostScript, Level 2, in black ink alone (K 100). Same drawing, same bytes. */
export function epsOf({ columns, rows, module, layers }: Drawing, title: string): string {
  const scale = module * pointsPerMillimetre;
  const [width, height] = [columns * scale, rows * scale];
  return [
    '%!PS-Adobe-3.0 EPSF-3.0',
    `%%BoundingBox: 0 0 ${Math.ceil(width)} ${Math.ceil(height)}`,
    `%%HiResBoundingBox: 0 0 ${short(width)} ${short(height)}`,
    '%%Creator: standortkern',
    `%%Title: (${plain(title)})`,
    '%%LanguageLevel: 2',
    '%%DocumentData: Clean7Bit',
    '%%DocumentProcessColors: Black',
    '%%Pages: 1',
    '%%EndComments',
    '%%BeginProlog',
    '/standortkern 8 dict def',
    'standortkern begin',
    '/m{moveto}bind def',
    '/l{lineto}bind def',
    '/c{curveto}bind def',
    '/h{closepath}bind def',
    'end',
    '%%EndProlog',
    '%%Page: 1 1',
    'standortkern begin',
    'gsave',
    `0 ${short(height)} translate`,
    `${short(scale)} -${short(scale)} scale`,
    '0 0 0 0 setcmykcolor',
    `0 0 ${columns} ${rows} rectfill`,
    '0 0 0 1 setcmykcolor',
    ...layers.map(({ path, scale }) => `gsave\n${scale} ${scale} scale\n${written(path, operators)}\nfill\ngrestore`),
    'grestore',
    'end',
    'showpage',
    '%%Trailer',
    '%%EOF',
    '',
  ].join('\n');
}

/** A header has no letters beyond ASCII, and brackets only in pairs. */
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/[^\x20-\x7e]/g, '')
    .replace(/[()\\]/g, '');
