import { z } from 'astro/zod';
import { anyRef, asOf, coordinates, day, localised, postcode, ref, sourceRef, text } from './basics.ts';
import { country } from './places/countries.ts';
import { timeMeant, timePattern } from './messages/time-meant.ts';
import { timeZone } from './days/time-zone.ts';

/** A time of day; where something ends at midnight, it ends a minute before. */
const time = (midnight: string) =>
  z.string().regex(timePattern, {
    error: ({ input }) => {
      const meant = timeMeant(String(input))?.replace(/^00:00$/, midnight);
      return meant ? `Schreiben Sie '${meant}'.` : "Eine Uhrzeit steht in Anführungszeichen und vierstellig: '09:00'.";
    },
  });

const openingHours = z
  .strictObject({ on: day, from: time('00:00'), until: time('23:59') })
  .superRefine(({ from, until }, context) => {
    // What is no time cannot be before or after one.
    if (!timePattern.test(from) || !timePattern.test(until) || from < until) return;
    context.addIssue({
      code: 'custom',
      path: ['until'],
      message: `Das Ende „${until}“ liegt nicht nach dem Anfang „${from}“.`,
      params: {
        hint:
          from === until
            ? 'Berichtigen Sie eine der beiden Zeiten.'
            : until === '00:00'
              ? "Was um Mitternacht endet, endet hier eine Minute davor: Schreiben Sie „until: '23:59'“."
              : `Meinten Sie „from: '${until}', until: '${from}'“? Was über Mitternacht geht, endet hier um '23:59'.`,
      },
    });
  });

/** What a record in `fairs/` has besides the fields of every entry. */
export const fairFields = {
  kind: z.enum(['fair', 'tour', 'visit']),
  city: localised,
  country,
  date: asOf
    .refine((date) => date !== 'undated' && !/^\d{4}\/\d{2}$/.test(date), {
      error: ({ input }) => `„${String(input)}“ ist kein Termin einer Messe.`,
      params: { hint: 'Schreiben Sie einen Tag, einen Zeitraum (2011-05-17/2011-05-19), einen Monat oder ein Jahr.' },
    })
    .meta({ description: 'Tag, Zeitraum (2011-05-17/2011-05-19), Monat oder Jahr.' }),
  dateSource: sourceRef,
  status: z.enum(['expected', 'announced']).optional().meta({
    description:
      'Solange Termin oder Teilnahme nicht feststehen: expected erwartet, announced angekündigt. Das Wort steht dann überall beim Datum.',
  }),
  coordinates: coordinates.optional(),
  venue: z
    .strictObject({
      name: text,
      street: text.optional(),
      postcode: postcode.optional(),
    })
    .optional()
    .meta({ description: 'Wo sie stattfindet: Name des Geländes und Straße.' }),
  stand: localised.optional().meta({ description: 'Wo wir zu finden sind, z. B. „Halle 2, Stand B12“.' }),
  hours: z
    .array(openingHours)
    .superRefine((hours, context) => {
      for (const [index, { on }] of hours.entries()) {
        if (hours.findIndex((other) => other.on === on) === index) continue;
        context.addIssue({
          code: 'custom',
          path: [index, 'on'],
          message: `Der Tag „${on}“ steht zum zweiten Mal in den Öffnungszeiten.`,
          params: {
            hint: 'Berichtigen Sie den Tag, oder schreiben Sie beide in eine Zeile, von der ersten bis zur letzten Stunde.',
          },
        });
      }
    })
    .default([])
    .meta({ description: 'Öffnungszeiten je Tag; daraus wird der Termin.' }),
  cancelledDays: z.array(day).default([]).meta({
    description: 'Tage, die unter hours standen und ausfallen; daraus wird die Absage im Kalender.',
  }),
  timeZone: timeZone.optional().meta({ description: 'Zeitzone der Öffnungszeiten; ohne Angabe die der Region.' }),
  suits: z.array(anyRef).max(6).default([]).meta({
    description: 'Bis zu sechs Flächen, Stärken oder Standorte, die zu dieser Messe passen.',
  }),
  successor: ref('fairs').optional().meta({ description: 'Die nächste, wenn diese vorbei ist.' }),
  organisations: z.array(ref('organisations')).default([]),
};
