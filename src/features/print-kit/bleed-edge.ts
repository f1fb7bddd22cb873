import type { PagePart, Picture } from '../codes/index.ts';

export type Side = 'links' | 'unten' | 'rechts' | 'oben';

/** Paints a part of a page. */
export type Paint = (partOf: (page: { width: number; height: number }) => PagePart) => Promise<Picture>;

/** The edge of a page: for each place along it, what is there from the outermost pixel inwards, across the cut. */
interface Edge {
  length: number;
  depth: number;
  isInked: (along: number, inwards: number) => boolean;
}

/** One edge of a page whose paper is so large, in millimetres. */
export async function paintedEdge(paint: Paint, side: Side, paper: Record<Side, number>, bleed: number): Promise<Edge> {
  const strip = ((bleed + beside) * 72) / 25.4;
  const scale = (fineness * 25.4) / 72;
  const isUpright = side === 'links' || side === 'rechts';
  const picture = await paint(({ width, height }) => ({
    scale,
    left: side === 'rechts' ? width - strip : 0,
    top: side === 'unten' ? height - strip : 0,
    width: isUpright ? strip : width,
    height: isUpright ? height : strip,
  }));
  const [depth, length] = isUpright ? [picture.width, picture.height] : [picture.height, picture.width];
  const isFarSide = side === 'rechts' || side === 'unten';
  return {
    depth,
    // The last pixel may be a part of one.
    length: Math.min(
      length,
      Math.floor((isUpright ? paper.oben - paper.unten : paper.rechts - paper.links) * fineness),
    ),
    isInked: (along, inwards) => {
      const across = isFarSide ? depth - 1 - inwards : inwards;
      return isUpright ? isInked(picture, across, along) : isInked(picture, along, across);
    },
  };
}

/** Pixels of a millimetre: a hairline is seen. */
const fineness = 10;

/** As many millimetres of the page beside the cut belong to it. */
const beside = 0.5;

/** Not white, as far as an eye or a smoothed edge tells. */
function isInked({ width, data }: Picture, x: number, y: number): boolean {
  const at = (y * width + x) * 4;
  return Math.min(data[at] ?? 255, data[at + 1] ?? 255, data[at + 2] ?? 255) < 245;
}

/**
 * How many millimetres before the end of the paper colour ends at most, where it crosses the cut along more than three
 * times the bleed; 0 where it reaches the end, or nothing crosses. The ends of what crosses may be slanted.
 */
export function colourLack({ length, depth, isInked }: Edge, bleed: number): number {
  const end = bleed * fineness;
  const slant = 1.5 * end;
  const cut = Math.min(depth - 1, end + 1);
  let least = end;
  let start = 0;
  for (let along = 0; along <= length; along++) {
    if (along < length && isInked(along, cut)) continue;
    const isAtCorner = (place: number) => place === 0 || place === length;
    const from = isAtCorner(start) ? start : start + slant;
    const to = isAtCorner(along) ? along : along - slant;
    for (let place = from; place < to; place++) {
      let reached = 0;
      while (reached < end && isInked(place, end - 1 - reached)) reached++;
      least = Math.min(least, reached);
    }
    start = along + 1;
  }
  return (end - least) / fineness;
}
