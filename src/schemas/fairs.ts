import { z } from 'astro/zod';
import { anyRef, asOf, coordinates, day, localised, postcode, ref, sourceRef, text, timeZone } from './basics.ts';
import { country } from './countries.ts';

const time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, {
  error: "Eine Uhrzeit steht in Anführungszeichen und vierstellig: '09:00'.",
});

const openingHours = z.strictObject({ on: day, from: time, until: time }).refine(({ from, until }) => from < until, {
  error: 'Das Ende liegt nicht nach dem Anfang.',
  params: { hint: "Öffnungszeiten stehen je Tag, z. B. { on: '2027-03-09', from: '09:00', until: '17:00' }." },
});

/** What a record in `fairs/` has besides the fields of every entry. */
export const fairFields = {
  kind: z.enum(['fair', 'tour', 'visit']),
  city: localised,
  country,
  date: asOf
    .refine((date) => date !== 'undated' && !/^\d{4}\/\d{2}$/.test(date), {
      error: 'Eine Messe hat einen Tag, einen Zeitraum (2011-05-17/2011-05-19), einen Monat oder ein Jahr.',
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
    .refine((hours) => new Set(hours.map(({ on }) => on)).size === hours.length, {
      error: 'Ein Tag steht zweimal in den Öffnungszeiten.',
      params: { hint: 'Schreiben Sie je Tag eine Zeile, von der ersten bis zur letzten Stunde.' },
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
