import { z } from 'astro/zod';
import { asOf, day, localised, ref, sourceRef, text } from '../basics.ts';
import { unit } from './unit.ts';

/** How soon a value must be looked at again, counted from the day it was last checked. */
export const reviewMonths = { durable: 60, yearly: 12, listing: 3 } as const;

export const reviewClass = z.enum(['durable', 'yearly', 'listing'], {
  error: 'Möglich sind durable (5 Jahre), yearly (12 Monate) und listing (90 Tage).',
});

/** Of when a statement is and who says so; what ages it. */
export const dating = {
  asOf,
  source: z
    .union([sourceRef, z.array(sourceRef).min(1)])
    .meta({ description: 'Schlüssel aus sources.yaml; bei mehreren Quellen eine Liste.' }),
  class: reviewClass.optional(),
  reviewBy: day.optional().meta({ description: 'Tag der nächsten Prüfung; geht der Klasse vor.' }),
  checked: day
    .optional()
    .meta({ description: 'Tag der letzten Prüfung; sonst zählt der Tag, an dem die Quelle gelesen wurde.' }),
  owner: ref('organisations').optional().meta({ description: 'Wer die Angabe pflegt; sonst der owner des Eintrags.' }),
  scope: localised
    .optional()
    .meta({ description: 'Worauf sich die Angabe bezieht, wenn nicht auf den Eintrag selbst.' }),
  note: localised.optional().meta({ description: 'Ein Satz, der beim Lesen der Angabe nötig ist.' }),
};

const amount = z.union([z.number(), z.strictObject({ min: z.number(), max: z.number() })], {
  error: 'Ein Wert ist eine Zahl (Dezimalpunkt, ohne Tausenderzeichen) oder { min: …, max: … }.',
});

/** A number with everything a reader needs to judge it. Written once, the same in every language. */
export const figure = z
  .strictObject({
    value: amount,
    unit,
    qualifier: z.enum(['about', 'moreThan', 'atLeast', 'upTo', 'lessThan', 'from']).optional().meta({
      description:
        'about = rund, moreThan = mehr als, atLeast = mindestens, upTo = bis zu, lessThan = unter, from = ab',
    }),
    status: z
      .enum(['actual', 'planned', 'expected', 'announced', 'potential'])
      .default('actual')
      .meta({ description: 'Ist-Wert oder Plan, Erwartung, Ankündigung, Potenzial; wird immer mitgeschrieben.' }),
    label: localised
      .optional()
      .meta({ description: 'Name der Angabe; nötig, wenn sie kein festes Feld des Profils ist.' }),
    ...dating,
  })
  .refine((figure) => figure.class ?? figure.reviewBy, {
    error: 'Es fehlt class (durable, yearly oder listing) oder reviewBy.',
    path: ['class'],
  });

export type Figure = z.infer<typeof figure>;

export const figures = z
  .record(
    z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
      error: 'Schlüssel von Angaben sind ein Wort in camelCase, z. B. „areaFree“.',
    }),
    figure,
  )
  .default({});

/** A dated statement that is not a number: a zoning, a list of utilities, a plan's stage. */
export const stated = <T extends z.ZodType>(value: T) => z.strictObject({ value, ...dating });

export interface Stated<T> {
  value: T;
  asOf: string;
  source: string | string[];
  class?: z.infer<typeof reviewClass> | undefined;
  reviewBy?: string | undefined;
  checked?: string | undefined;
  owner?: string | undefined;
  scope?: z.infer<typeof localised> | undefined;
  note?: z.infer<typeof localised> | undefined;
}

/** A way to somewhere, as a length or a time, from the entry it stands in. */
export const distance = z.strictObject({
  to: localised.meta({ description: 'Ziel, z. B. „Flughafen Dresden“; Eigennamen einmal für alle Sprachen.' }),
  kind: z.enum([
    'city',
    'motorway',
    'road',
    'station',
    'airport',
    'airfield',
    'border',
    'port',
    'terminal',
    'campus',
    'centre',
  ]),
  mode: z.enum(['road', 'rail', 'air', 'straight']).default('road'),
  value: amount,
  unit: z.enum(['km', 'min', 'h']),
  qualifier: z.enum(['about', 'moreThan', 'atLeast', 'upTo', 'lessThan']).optional(),
  ...dating,
});

export type Distance = z.infer<typeof distance>;

export const names = z.array(text).min(1);
