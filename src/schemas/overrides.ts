import { z } from 'astro/zod';
import { day, passage, text } from './basics.ts';
import { maxOverrides } from './limits.ts';

/** The file of an entry in which single sentences get words of their own where its text is derived. */
export const overridesFile = 'swiss.yaml';

const override = z
  .strictObject({
    german: passage.meta({ description: 'Der Satz, wie er in de.mdx oder record.yaml steht, mit seinen Bausteinen.' }),
    swiss: passage.meta({ description: 'Was in der Schweizer Ausgabe statt seiner steht.' }),
    reviewedBy: text.optional().meta({ description: 'Wer den Schweizer Satz gelesen hat: Stelle oder Kürzel.' }),
    reviewedOn: day.optional().meta({ description: 'Tag, an dem er gelesen wurde.' }),
  })
  .refine(({ reviewedBy, reviewedOn }) => (reviewedBy === undefined) === (reviewedOn === undefined), {
    error: 'reviewedBy und reviewedOn gehören zusammen.',
    path: ['reviewedOn'],
  });

/** `swiss.yaml` beside a `de.mdx` or `record.yaml`. */
export const overrides = z.array(override).max(maxOverrides, {
  error: `Möglich sind ${maxOverrides}: Wo mehr anders lautet, schreiben Sie den Text als eigene Datei, z. B. de-CH.mdx.`,
});

export type Override = z.infer<typeof override>;
