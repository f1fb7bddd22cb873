import { z } from 'astro/zod';
import { day, id, isOneLine, oneLine, text } from '../basics.ts';

/** The language half of an entry: the front matter of `de.mdx`, `en.mdx`, `de-CH.mdx`. */
export const entryText = z.strictObject({
  title: text,
  navTitle: text.optional().meta({ description: 'Kurzer Name für Menü, Brotkrumen und Listen.' }),
  slug: id
    .optional()
    .meta({ description: 'Letzter Teil der Adresse; sonst die Kennung des Eintrags. Ändert sich nie.' }),
  summary: z
    .string()
    .trim()
    .min(40, { error: 'Die Zusammenfassung hat mindestens 40 Zeichen.' })
    .max(220, { error: 'Die Zusammenfassung hat höchstens 220 Zeichen; sie erscheint in Suchmaschinen.' })
    .refine(isOneLine, oneLine),
  headline: text.optional().meta({ description: 'Startseite und Kontaktstelle: der eine große Satz.' }),
  ways: z.array(z.strictObject({ title: text, text })).optional(),
  faq: z
    .array(z.strictObject({ question: text, answer: text }))
    .optional()
    .meta({ description: 'Häufige Fragen; Antworten ohne Zahlen mit Einheit (die stehen als Angabe im Text).' }),
  updated: day.meta({ description: 'Tag der letzten inhaltlichen Änderung.' }),
  localisation: z.enum(['authored', 'reviewed', 'derived', 'translated']).optional(),
});

export type EntryText = z.infer<typeof entryText>;
