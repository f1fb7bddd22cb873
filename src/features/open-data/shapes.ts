import { z } from 'astro/zod';
import { day } from '../../schemas/basics.ts';
import { distance as written } from '../../schemas/figures/figure.ts';
import { measureKeys, moneyPattern } from '../../schemas/figures/units.ts';

/** The parts every published record is made of. Their descriptions are read by developers, hence English. */

export const code = z.string();

export const words = z
  .record(z.string(), z.string())
  .meta({ description: 'Text by language (BCP 47). de-CH is derived from de where nobody wrote it.' });

export const source = z
  .strictObject({
    id: code,
    title: z.string(),
    publisher: z.string(),
    url: z.url(),
    accessed: day.meta({ description: 'Day the source was read.' }),
  })
  .meta({ description: 'Who says so.' });

const moment = z.string().nullable().meta({
  description:
    'When it was so: 2023, 2023-12, 2023-12-31, 2022/2027 (from/to), 2024/25 (a term), ~2011 (about). null: the source gives no date.',
});

const dating = {
  asOf: moment,
  scope: words.nullable().meta({ description: 'What the value is true of, where that is not the entry itself.' }),
  note: words.nullable().meta({ description: 'A sentence without which the value is misunderstood.' }),
  sources: z.array(source).min(1),
  reviewDue: day.meta({ description: 'Day by which somebody has to confirm the value.' }),
  underReview: z.boolean().meta({ description: 'true: nobody did in time. The value is withdrawn and null.' }),
};

const amount = {
  value: z.number().nullable().meta({ description: 'null where it is a range, or under review.' }),
  min: z.number().nullable().meta({ description: 'Lower end of a range.' }),
  max: z.number().nullable().meta({ description: 'Upper end of a range.' }),
  unit: z.enum(measureKeys).or(z.string().regex(moneyPattern)).meta({
    description:
      'Money is an ISO 4217 code, with a scale before and what it is paid for behind: million EUR/year, CHF/m2. percent counts per cent; hebesatz is a tax multiplier in per cent.',
  }),
  qualifier: z
    .enum(['about', 'moreThan', 'atLeast', 'upTo', 'lessThan', 'from'])
    .nullable()
    .meta({ description: 'How exact the number is; null: as it stands.' }),
};

export const figure = z
  .strictObject({
    label: words,
    ...amount,
    status: z
      .enum(['actual', 'planned', 'expected', 'announced', 'potential'])
      .nullable()
      .meta({ description: 'Only "actual" exists; the others are plans.' }),
    ...dating,
    computedFrom: z
      .array(code)
      .optional()
      .meta({ description: 'The figures it is computed from, as kind/id#key; left out where a source states it.' }),
  })
  .meta({ description: 'A number.' });

const way = written.shape;

export const distance = z
  .strictObject({
    to: words,
    kind: z.enum(way.kind.options),
    mode: z.enum(way.mode.unwrap().options),
    ...amount,
    ...dating,
  })
  .meta({ description: 'A way from the entry to somewhere.' });

/** A dated statement that is not a number. */
export const statement = (value: z.ZodType) => z.strictObject({ value: value.nullable(), ...dating });

export const availability = z
  .strictObject({
    state: z.enum(['now', 'planned', 'onRequest', 'letFully']),
    confirmedOn: day.nullable(),
    confirmedBy: code.nullable().meta({ description: 'The organisation that confirmed it.' }),
    confirmedUntil: day.nullable().meta({ description: 'Last day on which this confirmation counts.' }),
    hasLapsed: z.boolean().meta({ description: 'true: it was confirmed too long ago.' }),
  })
  .meta({ description: 'As of the reference date: what nobody confirmed in time (mostly 90 days) is onRequest.' });

export const page = z
  .strictObject({
    url: z.url(),
    title: z.string(),
    summary: z.string(),
    updated: day.meta({ description: 'Day the text was last changed.' }),
    translation: z
      .enum(['original', 'current', 'stale', 'derived', 'reviewed', 'authored'])
      .meta({ description: 'stale: the original is newer. derived: made from the parent language by rule.' }),
  })
  .meta({ description: 'The entry’s page in a language. Languages without a translation are left out.' });
