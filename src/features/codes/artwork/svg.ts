import { html as element, joined } from '../../../locales/html.ts';
import type { Drawing } from './drawing.ts';
import { short } from './path-steps.ts';

/**
 * The drawing as SVG: in millimetres outside (or in pixels, so many a module) and modules inside, of paths
 * alone, without styles or fonts (QR-06).
 */
export function svgOf({ columns, rows, module, layers }: Drawing, title: string, pixels?: number): string {
  const size = (modules: number) => (pixels ? String(modules * pixels) : `${short(modules * module)}mm`);
  const paths = layers.map(({ path, scale, isCrisp }) => {
    const transform = scale !== 1 && element` transform="scale(${scale})"`;
    return element`<path fill="#000"${isCrisp && element` shape-rendering="crispEdges"`}${transform} d="${path}"/>`;
  });
  return element`<svg xmlns="http://www.w3.org/2000/svg" width="${size(columns)}" height="${size(rows)}" viewBox="0 0 ${columns} ${rows}" role="img">
<title>${title}</title>
<rect width="${columns}" height="${rows}" fill="#fff"/>
${joined(paths, '\n')}
</svg>
`.markup;
}
