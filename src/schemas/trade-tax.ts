import { z } from 'astro/zod';

/** A figure of an entry, written `kind/id#key`. `checks/borrowed-figures.ts` follows it. */
const figureRef = z.string().regex(/^[a-z]+\/[a-z0-9-]+#[a-z][A-Za-z0-9]*$/, {
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
    .refine(
      (rules) =>
        rules.slice(0, -1).every(({ until }, index) => until !== undefined && until < lastYear(rules[index + 1]!)),
      {
        error: 'Ordnen Sie die Angaben nach until, das früheste Jahr zuerst; nur bei der letzten darf until fehlen.',
      },
    )
    .meta({ description: 'Die Steuern auf den Gewinn, die überall gleich sind, nach Jahren.' }),
});

const lastYear = ({ until }: { until?: number | undefined }) => until ?? Infinity;

export type TradeTax = z.infer<typeof tradeTax>;

/** The entry that holds a figure, and its key there. */
export function figureAddress(address: string): { holder: string; key: string } {
  const [holder = '', key = ''] = address.split('#');
  return { holder, key };
}
