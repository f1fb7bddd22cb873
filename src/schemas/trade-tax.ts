import { z } from 'astro/zod';

/** A figure of an entry, written `kind/id#key`. `checks/figures/borrowed-figures.ts` follows it. */
export const figureRef = z.string().regex(/^[a-z]+\/[a-z0-9-]+#[a-z][A-Za-z0-9]*$/, {
  error: 'Schreiben Sie die Angabe als Art/Kennung#Schlüssel, z. B. pages/steuern#tradeTaxBase.',
});

/** On which figures the tax burden of a municipality is computed, besides its own multiplier. */
export const tradeTax = z.strictObject({
  base: figureRef.meta({ description: 'Die Angabe mit der Steuermesszahl der Gewerbesteuer, in Prozent.' }),
  profit: z
    .array(
      z.strictObject({
        figure: figureRef.meta({
          description: 'Die Angabe mit Körperschaftsteuer und Solidaritätszuschlag, in Prozent des Gewinns.',
        }),
        until: z.number().int().min(2000).max(2100).optional().meta({
          description: 'Das letzte Jahr, für das sie gilt; bei der letzten darf es fehlen.',
        }),
      }),
    )
    .min(1)
    .superRefine((rules, context) => {
      for (const [index, { until }] of rules.slice(0, -1).entries()) {
        const next = rules[index + 1]?.until;
        const found =
          until === undefined ? unended(next) : next === undefined || until < next ? undefined : backwards(until, next);
        if (found) context.addIssue({ code: 'custom', path: [index, 'until'], ...found });
      }
    })
    .meta({ description: 'Die Steuern auf den Gewinn, die überall gleich sind, nach Jahren.' }),
});

const unended = (next: number | undefined) => ({
  message: 'Diese Angabe sagt nicht, bis zu welchem Jahr sie gilt; das darf nur bei der letzten fehlen.',
  params: { hint: `Ergänzen Sie „until: …“${next === undefined ? '' : `, ein Jahr vor ${next}`}.` },
});

const backwards = (until: number, next: number) => ({
  message: `Die Jahre laufen nicht weiter: Hinter „until: ${until}“ steht „until: ${next}“.`,
  params: {
    hint:
      until === next
        ? 'Berichtigen Sie eines der beiden Jahre, oder löschen Sie eine der Zeilen.'
        : 'Berichtigen Sie das Jahr, oder ordnen Sie die Zeilen, das früheste zuerst.',
  },
});

export type TradeTax = z.infer<typeof tradeTax>;

/** The entry that holds a figure, and its key there. */
export function figureAddress(address: string): { holder: string; key: string } {
  const [holder = '', key = ''] = address.split('#');
  return { holder, key };
}
