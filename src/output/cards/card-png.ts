import sharp from 'sharp';

/**
 * Rasterises a drawing as a PNG in true colour: libvips packs it beside the pages, on threads of its own. A palette
 * takes two to three times as long for a third to a half of the bytes, and the levels above this one do the same
 * for less. Same drawing, same bytes.
 */
export const pngOf = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).removeAlpha().png({ compressionLevel: 6 }).toBuffer();
