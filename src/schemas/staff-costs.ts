import { z } from 'astro/zod';
import { localised } from './basics.ts';
import { figureRef } from './trade-tax.ts';

/** On which figures it is computed what an employer pays, and which pay serves as an example. */
export const staffCosts = z.strictObject({
  places: z
    .array(
      z.strictObject({
        name: localised.meta({ description: 'Wo diese Sätze gelten, z. B. ein Bundesland.' }),
        contributions: z
          .array(
            z.strictObject({
              shares: z.array(figureRef).min(1).meta({ description: 'Anteile des Arbeitgebers, in Prozent vom Lohn.' }),
              ceiling: figureRef.meta({ description: 'Beitragsbemessungsgrenze, in Euro im Monat.' }),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  pay: z.array(figureRef).min(1).meta({ description: 'Monatslöhne als Beispiele; auch in einer anderen Währung.' }),
});
