import { z } from 'astro/zod';
import { day, text } from '../basics.ts';

/** The file of an entry that says what each of its translations was made from. */
export const ledgerFile = 'translations.yaml';

const byHand = 'Diese Datei schreibt „npm run translated“; ändern Sie sie nicht von Hand.';

const fingerprint = z.string().regex(/^[0-9a-f]{8}$/, { error: byHand });

const confirmation = z.strictObject(
  {
    entry: z
      .string()
      .regex(/^[a-z]+\/[a-z0-9-]+$/, { error: byHand })
      .optional()
      .meta({ description: 'Der Eintrag, dessen Übersetzung bestätigt ist, als Art/Kennung.' }),
    on: day.meta({ description: 'Tag, an dem jemand die Übersetzung bestätigt hat.' }),
    by: text.optional().meta({ description: 'Wer sie gelesen hat: Stelle oder Kürzel.' }),
    fields: z.record(z.string(), fingerprint).meta({ description: 'Felder über dem Text und Texte im record.yaml.' }),
    body: z.array(fingerprint).meta({ description: 'Absätze, Überschriften und Zellen des Textes.' }),
    figures: z.record(z.string(), fingerprint).meta({ description: 'Angaben, die der Text nennt.' }),
  },
  { error: `${byHand} Löschen Sie die Sprache hier, und bestätigen Sie ihren Text neu.` },
);

/** `translations.yaml`: per language what its text was made from, passage by passage. */
export const ledger = z.record(z.string(), confirmation, {
  error: `${byHand} Löschen Sie sie, und bestätigen Sie die Übersetzungen neu.`,
});

export type Confirmation = z.infer<typeof confirmation>;

export type Ledger = z.infer<typeof ledger>;
