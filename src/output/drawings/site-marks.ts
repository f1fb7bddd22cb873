/** A place sites are drawn at: its own position, or that of its municipality. */
export interface MarkedSite {
  id: string;
  /** 0 where the area is not known; such a site gets the smallest mark. */
  hectares: number;
  /** Where it is, in drawing units. */
  at: { x: number; y: number };
  /** Whether it is there exactly, or only near: then it may be moved aside. */
  isExact: boolean;
  /** The site on whose ground it lies. */
  within?: string | undefined;
}

/** A site on a map: a square as large as the site, by its upper left corner. */
export interface SiteMark {
  id: string;
  x: number;
  y: number;
  size: number;
}

/** Below that, a square could not be seen, or told from a dot. */
const leastSize = 3;
const gap = 2;

/**
 * Squares to the scale of a map (`unitsPerKm`). Sites that share a position which is not exact are laid
 * side by side in rows about it, the largest first; a site on the ground of another one lies in its square.
 */
export function siteMarks(sites: readonly MarkedSite[], unitsPerKm: number): SiteMark[] {
  const sized = sites.map((site) => ({
    ...site,
    size: Math.max(leastSize, Math.sqrt(site.hectares / 100) * unitsPerKm),
  }));
  const ids = new Set(sites.map(({ id }) => id));
  const isInside = ({ within }: MarkedSite) => within !== undefined && ids.has(within);
  const apart = sized.filter((site) => !isInside(site));
  const near = Map.groupBy(
    apart.filter(({ isExact }) => !isExact),
    ({ at: { x, y } }) => `${x} ${y}`,
  );
  const marks = [
    ...apart
      .filter(({ isExact }) => isExact)
      .map(({ id, at, size }) => markOf(id, at.x - size / 2, at.y - size / 2, size)),
    ...[...near.values()].flatMap((neighbours) => inRows(neighbours)),
  ];
  return withInner(marks, sized.filter(isInside));
}

/** Puts sites into the corners of the squares they lie in: largest first, so that a whole is there before its parts. */
function withInner(marks: SiteMark[], inner: (MarkedSite & { size: number })[]): SiteMark[] {
  const byId = new Map(marks.map((mark) => [mark.id, mark]));
  const used = new Map<string, number>();
  for (const { id, within = '', size } of inner.toSorted((a, b) => b.size - a.size)) {
    const whole = byId.get(within);
    if (!whole) continue;
    const corner = used.get(within) ?? 0;
    used.set(within, corner + 1);
    const side = Math.min(size, whole.size);
    const rest = whole.size - side;
    byId.set(id, markOf(id, whole.x + (corner % 2 ? 0 : rest), whole.y + (corner % 4 < 2 ? rest : 0), side));
  }
  return [...byId.values()];
}

/** Rows of about equal length, centred on the position all share. */
function inRows(sites: (MarkedSite & { size: number })[]): SiteMark[] {
  const { x, y } = sites[0]!.at;
  const bySize = [...sites].sort((a, b) => b.size - a.size);
  const ground = bySize.reduce((sum, { size }) => sum + (size + gap) ** 2, 0);
  const rows = rowsWithin(bySize, Math.max(bySize[0]!.size, Math.sqrt(ground) * 1.15));
  const height = rows.reduce((sum, row) => sum + row[0]!.size + gap, -gap);
  let top = y - height / 2;
  return rows.flatMap((row) => {
    const width = row.reduce((sum, { size }) => sum + size + gap, -gap);
    let left = x - width / 2;
    const marks = row.map(({ id, size }) => {
      const mark = markOf(id, left, top, size);
      left += size + gap;
      return mark;
    });
    top += row[0]!.size + gap;
    return marks;
  });
}

function rowsWithin<T extends { size: number }>(items: readonly T[], width: number): T[][] {
  const rows: T[][] = [];
  let used = Infinity;
  for (const item of items) {
    if (used + item.size > width) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(item);
    used += item.size + gap;
  }
  return rows;
}

const markOf = (id: string, x: number, y: number, size: number): SiteMark => ({
  id,
  x: round(x),
  y: round(y),
  size: round(size),
});

const round = (value: number) => Math.round(value * 10) / 10;
