import { z } from 'astro/zod';
import { localised, ref, text } from '../basics.ts';
import { distance } from '../figures/figure.ts';

/** A journey to a place of the region: legs of its own, then a way the place itself states. */
export const journey = z.strictObject({
  from: localised.meta({ description: 'Wo die Reise beginnt, z. B. { de: Zürich, en: Zurich }.' }),
  by: localised
    .optional()
    .meta({ description: 'Womit, wo das nicht der einzige Weg ist: { de: Nachtzug, en: night train }.' }),
  to: ref('locations').meta({ description: 'Der Ort, bei dem sie endet.' }),
  legs: z
    .array(distance)
    .default([])
    .meta({ description: 'Die Abschnitte bis zu dem Ziel, von dem der Ort einen Weg angibt; alle als Zeiten.' }),
  last: text.optional().meta({
    description:
      'Das Ziel unter distances des Ortes, von dem der letzte Abschnitt herführt; ohne ihn ist die Reise offen.',
  }),
});

export type Journey = z.infer<typeof journey>;
