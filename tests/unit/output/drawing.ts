/** Reads drawings back, so that a test counts what a reader sees and not what the code meant to draw. */

/** Area of the rectangles of a path such as `M0 0h5v2h-5z`. */
export function areaOf(path: string): number {
  const rectangles = [...path.matchAll(/M[\d.]+ [\d.]+h([\d.]+)v([\d.]+)h-[\d.]+z/g)];
  const length = rectangles.reduce((sum, [text]) => sum + text.length, 0);
  if (length !== path.length) throw new Error(`"${path}" has more than rectangles.`);
  return rectangles.reduce((sum, [, width, height]) => sum + Number(width) * Number(height), 0);
}

/** The cells of runs that are stroked with one dash a unit, as `column,row`. */
export function cellsOf(path: string): string[] {
  return [...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)/g)].flatMap(([, x, y, length]) => {
    const [from, to] = [Math.floor(Number(x)), Number(x) + Number(length)];
    return Array.from({ length: Math.ceil(to) - from }, (_, index) => `${from + index},${Math.floor(Number(y))}`);
  });
}

/** Header of a PNG: https://www.w3.org/TR/png-3/#11IHDR */
export const pngSize = (png: Buffer) => ({
  isPng: png.subarray(0, 8).equals(Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')),
  width: png.readUInt32BE(16),
  height: png.readUInt32BE(20),
});
