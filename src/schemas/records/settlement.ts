import { z } from 'astro/zod';
import { asOf, localised, ref } from '../basics.ts';
import { dating } from '../figures/figure.ts';

/** What leads from a plan to a company at work, in the order in which it usually comes. */
const stepKinds = ['announced', 'land', 'grant', 'permit', 'start', 'opening'] as const;

/** A point in time a drawing can show: a year, month or day. */
const point = asOf.refine((written) => /^\d{4}(-\d{2}){0,2}$/.test(written), {
  error: 'Ein Schritt hat ein Jahr, einen Monat oder einen Tag: 2024, 2024-01 oder 2024-01-11 (in Anführungszeichen).',
});

const step = z.strictObject({
  step: z.enum(stepKinds, {
    error: 'Möglich sind announced, land, grant, permit, start und opening.',
  }),
  ...dating,
  asOf: point.meta({ description: 'Wann es war; bei einem geplanten Schritt: von wann der Plan ist.' }),
  planned: point
    .optional()
    .meta({ description: 'Für wann es geplant ist; nur, solange niemand bestätigt, dass es geschah.' }),
  text: localised.optional().meta({ description: 'Was genau, in wenigen Wörtern, z. B. „erste Halle“.' }),
});

/** How a company came to the region, as dated steps. */
export const settlement = z.strictObject({
  company: ref('organisations').meta({ description: 'Wer sich angesiedelt hat.' }),
  helpers: z
    .array(ref('organisations'))
    .default([])
    .meta({ description: 'Wer laut den Quellen geholfen hat: Förderer, Standortgesellschaft, Partner.' }),
  steps: z.array(step).min(2).meta({ description: 'Die belegten Schritte; die Seite ordnet sie nach der Zeit.' }),
});

export type Settlement = z.infer<typeof settlement>;
export type SettlementStep = Settlement['steps'][number];
