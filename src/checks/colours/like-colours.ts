import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import { linear, rgbOf } from './rgb.ts';

/** In Oklab: colours that touch are told apart from 0.02 on; two small shapes on one page take more. */
const enough = 0.06;

/** Colours that stand for two things and cannot be told apart, the later of each pair. */
export function alike({ colours, cores }: SiteConfig, document: Document): Issue[] {
  const names = Object.keys(colours) as (keyof typeof colours)[];
  return names.flatMap((core, index) =>
    names.slice(0, index).flatMap((other) =>
      (['light', 'dark'] as const).flatMap((mode) => {
        const [colour, before] = [colours[core][mode], colours[other][mode]];
        if (difference(colour, before) >= enough) return [];
        const isSame = colour.toLowerCase() === before.toLowerCase();
        const at = ['colours', core, mode];
        return [
          {
            file: document.file,
            at,
            ...document.locate(at),
            problem: isSame
              ? `„${colour}“ ist auch die Farbe von ${nameOf(cores[other])}; ${nameOf(cores[core])} ist davon nicht zu unterscheiden.`
              : `„${colour}“ ist von „${before}“ (${nameOf(cores[other])}) kaum zu unterscheiden.`,
            hint: `Geben Sie ${nameOf(cores[core])} unter ${mode} einen anderen Farbton.`,
            // The ground has a shape of its own, that lies under both.
            ...(!(isSame && core !== 'ground' && other !== 'ground') && { level: 'warning' as const }),
          },
        ];
      }),
    ),
  );
}

const nameOf = (name: SiteConfig['cores'][keyof SiteConfig['cores']]) =>
  `„${typeof name === 'string' ? name : (Object.values(name)[0] ?? '')}“`;

/** How far two colours are from one another as people see them. */
function difference(a: string, b: string): number {
  const [from, to] = [oklab(a), oklab(b)];
  return Math.hypot(...from.map((value, index) => value - to[index]!));
}

/** A colour in Oklab (CSS Color 4, https://www.w3.org/TR/css-color-4/#color-conversion-code). */
function oklab(colour: string): number[] {
  const cones = times(toCones, linear(rgbOf(colour))).map(Math.cbrt);
  return times(toLab, cones);
}

const times = (matrix: readonly (readonly number[])[], vector: readonly number[]) =>
  matrix.map((row) => row.reduce((sum, value, index) => sum + value * vector[index]!, 0));

const toCones = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];

const toLab = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];
