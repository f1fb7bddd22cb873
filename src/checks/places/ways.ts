import { amountsIn, bounds } from '../../schemas/figures/amounts.ts';
import type { Distance } from '../../schemas/figures/figure.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { CheckContext } from '../check-context.ts';

/** Ways longer than any to such a place: 4000 km to the motorway. */
export function checkWays({ parts: { entries } }: CheckContext): Issue[] {
  return amountsIn(entries).flatMap(({ at: place, document, stated }) => {
    if (!('kind' in stated)) return [];
    const most = maxOf(stated);
    if (bounds(stated.value).max <= most) return [];
    const at = [...place, 'value'];
    const { max } = bounds(stated.value);
    return [
      {
        file: document.file,
        at,
        ...document.locate(at),
        problem: `${max} ${stated.unit} zu einem Ziel der Art „${stated.kind}“ ist sehr weit; erwartet sind höchstens ${most} ${stated.unit}.`,
        hint: 'Prüfen Sie Punkt, Nullen, unit und kind. Ist das Ziel so weit entfernt, ist es vermutlich von anderer Art, etwa „city“.',
        level: 'warning' as const,
      },
    ];
  });
}

/** Kilometres, generous: an island or the far north has no motorway near by. */
const farthest: Record<Distance['kind'], number> = {
  road: 100,
  campus: 150,
  centre: 150,
  motorway: 300,
  station: 200,
  airfield: 300,
  terminal: 600,
  airport: 600,
  port: 1200,
  border: 1200,
  city: 3000,
};

/** Slow on the road; by air it may be anywhere. */
function maxOf({ kind, unit, mode }: Distance): number {
  if (mode === 'air') return unit === 'km' ? 20_000 : unit === 'h' ? 48 : 48 * 60;
  const hours = farthest[kind] / 50;
  return unit === 'km' ? farthest[kind] : unit === 'h' ? hours : hours * 60;
}
