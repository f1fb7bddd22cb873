import { html as element } from '../../../locales/html.ts';
import type { Drawing } from './drawing.ts';
import { short } from './path-steps.ts';

/**
 * The drawing as SVG: in millimetres outside (or in pixels, so many a module) and modules inside, of paths
 * alone, without styles or fonts (QR-06).
 */
export function svgOf({ columns, rows, module, layers }: Drawing, title: string, pixels?: number): string {
  const size = (modules: number) => (pixels ? String(modules * pixels) : `${short(modules * module)}mm`);
  const paths = layers.map(({ path, scale, isCrisp }) => {
    const transform = scale === 1 ? '' : ` transform="scale(${scale})"`;
    return `<path fill="#000"${isCrisp ? ' shape-rendering="crispEdges"' : ''}${transform} d="${path}"/>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size(columns)}" height="${size(rows)}" viewBox="0 0 ${columns} ${rows}" role="img">`,
    element`<title>${title}</title>`.markup,
    `<rect width="${columns}" height="${rows}" fill="#fff"/>`,
    ...paths,
    '</svg>\n',
  ].join('\n');
}
