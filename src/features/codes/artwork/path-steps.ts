/** A step of a path in absolute coordinates, with the names PDF and PostScript have for it. */
type Step = { kind: 'move' | 'line'; to: Point } | { kind: 'curve'; points: [Point, Point, Point] } | { kind: 'close' };

type Point = [x: number, y: number];

/** The steps of an SVG path made of M, L, Q, C, h, v and z, as our own drawings are. */
function stepsOf(path: string): Step[] {
  const steps: Step[] = [];
  let at: Point = [0, 0];
  let start: Point = [0, 0];
  for (const [, letter = '', rest = ''] of path.matchAll(/([A-Za-z])([^A-Za-z]*)/g)) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    if (letter === 'z' || letter === 'Z') {
      steps.push({ kind: 'close' });
      at = start;
      continue;
    }
    const from = at;
    if (letter === 'Q') {
      at = [x2, y2];
      steps.push({ kind: 'curve', points: [towards(from, [x1, y1]), towards(at, [x1, y1]), at] });
    } else if (letter === 'C') {
      at = [x3, y3];
      steps.push({ kind: 'curve', points: [[x1, y1], [x2, y2], at] });
    } else {
      at = letter === 'h' ? [from[0] + x1, from[1]] : letter === 'v' ? [from[0], from[1] + x1] : [x1, y1];
      if (letter === 'M') start = at;
      steps.push({ kind: letter === 'M' ? 'move' : 'line', to: at });
    }
  }
  return steps;
}

/** A quadratic curve's one handle as one of a cubic's two. */
const towards = ([x, y]: Point, [toX, toY]: Point): Point => [x + (2 / 3) * (toX - x), y + (2 / 3) * (toY - y)];

/** The operators of PDF and PostScript for the steps of a path. */
export interface Operators {
  move: string;
  line: string;
  curve: string;
  close: string;
}

export const written = (path: string, operators: Operators): string =>
  stepsOf(path)
    .map((step) => {
      if (step.kind === 'close') return operators.close;
      const points = step.kind === 'curve' ? step.points : [step.to];
      return `${points.flat().map(short).join(' ')} ${operators[step.kind]}`;
    })
    .join('\n');

/** A number with no more digits than a plate setter can use. */
export const short = (value: number): string => String(Math.round(value * 10_000) / 10_000);
