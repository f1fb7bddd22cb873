import { z } from 'astro/zod';
import { day, email, localised, text } from '../basics.ts';
import { languageKey } from '../messages/language-meant.ts';

/** A telephone number as it is written and dialled from abroad. */
const phone = z.string().regex(/^\+(?=(?:[ -]?\d){5,15}$)[1-9]\d{0,2}(?: \d+)+(?:-\d+)?$/, {
  error: 'Telefonnummern stehen international mit Leerzeichen: „+49 355 7299130“.',
});

const spoken = z.string().regex(languageKey, { error: 'Sprachen heißen nach BCP 47, z. B. de, en, pl.' });

/** By when a desk answers: a promise it has given itself. */
const answersWithin = z
  .strictObject({
    workingDays: z.number().int().min(1).max(20),
    agreedOn: day,
    agreedBy: text.meta({ description: 'Wer es zugesagt hat: eine Funktion, etwa „Geschäftsführung“; bleibt im Git.' }),
  })
  .meta({ description: 'Binnen wie vieler Arbeitstage die Stelle antwortet; nur, wenn sie es zugesagt hat.' });

/** Somebody who has agreed to be named (C-16). */
const person = z
  .strictObject({
    name: text,
    task: localised.optional().meta({ description: 'Funktion, etwa { de: Ansiedlung, en: New locations }.' }),
    phone: phone.optional(),
    email: email.optional(),
    consent: z.strictObject({
      on: day.meta({ description: 'Tag der Einwilligung.' }),
      until: day.meta({ description: 'Letzter Tag, an dem sie gilt; danach nennt die Website die Person nicht mehr.' }),
    }),
  })
  .meta({ description: 'Person mit ihrer Einwilligung und deren Ende.' });

/** What a desk says of itself, besides its address. */
export const deskFields = {
  phone: phone.optional(),
  email: email.optional(),
  task: localised.optional().meta({ description: 'Wofür die Stelle da ist, in wenigen Wörtern.' }),
  languages: z
    .array(spoken)
    .min(1)
    .optional()
    .meta({ description: 'Sprachen, in denen sie antwortet, z. B. [de, en].' }),
  hours: localised.optional().meta({ description: 'Wann jemand da ist, etwa „Mo–Fr 9–16 Uhr“.' }),
  answersWithin: answersWithin.optional(),
  people: z.array(person).default([]),
};

export type Person = z.infer<typeof person>;

/** Whether somebody may be named on a day (ISO 8601). */
export const isNamed = ({ consent }: Person, asOf: string): boolean => consent.on <= asOf && asOf <= consent.until;
