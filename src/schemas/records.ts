import { z } from 'astro/zod';
import { anyRef, asOf, coordinates, core, day, id, localised, postcode, ref, sourceRef, text, url } from './basics.ts';
import { country } from './places/countries.ts';
import { distance, names, stated } from './figures/figure.ts';
import { fairFields } from './fairs.ts';
import { programmeFields } from './programmes.ts';
import { base, fundingArea } from './records/base.ts';
import { deskFields } from './records/desk.ts';
import { journey } from './records/journey.ts';
import { needFields } from './records/needs.ts';
import { settlement } from './records/settlement.ts';

export const location = z.strictObject({
  ...base,
  name: text,
  sorbian: z
    .strictObject({ name: text, lang: z.enum(['dsb', 'hsb']) })
    .optional()
    .meta({ description: 'Sorbischer Name; dsb = Niedersorbisch, hsb = Obersorbisch.' }),
  type: z.enum(['city', 'town', 'municipality', 'region']),
  core,
  state: localised.optional().meta({ description: 'Bundesland' }),
  district: localised.optional(),
  postcode: postcode.optional(),
  coordinates: coordinates.optional(),
  borrows: z.record(z.string(), anyRef).default({}).meta({
    description:
      'Angaben des Profils, die bei einem anderen Eintrag stehen: Feld und dieser Eintrag, z. B. students: organisations/hochschule.',
  }),
  status: stated(localised).optional().meta({ description: 'Rang in der Landesplanung, z. B. Oberzentrum.' }),
  fundingArea,
  companies: stated(names).optional().meta({ description: 'Namentlich belegte Unternehmen.' }),
  distances: z.array(distance).default([]),
});

export const strength = z.strictObject({
  ...base,
  level: z.enum(['strength', 'field']).meta({ description: 'strength = eine der Stärken; field = ein Feld darin.' }),
  core,
  strength: ref('strengths').optional().meta({ description: 'Bei Feldern: die Stärke, zu der es gehört.' }),
  locations: z.array(ref('locations')).default([]),
  organisations: z.array(ref('organisations')).default([]),
  companies: stated(names).optional(),
  needs: needFields,
});

export const service = z.strictObject({
  ...base,
  number: z.number().int().min(1),
  organisations: z.array(ref('organisations')).min(1),
});

/** A funding programme. A firm looks for it by place, by its size and by what it plans. */
export const programme = z.strictObject({ ...base, ...programmeFields });

/** A fair or market tour. Fields come in the order of its page. */
export const fair = z.strictObject({ ...base, ...fairFields });

/** Desks of organisations, not private persons (C-16). */
export const organisation = z.strictObject({
  ...base,
  name: text.meta({ description: 'Name wie im Register, mit Rechtsform; bleibt in allen Sprachen gleich.' }),
  shortName: text.optional(),
  sorbian: z.strictObject({ name: text, lang: z.enum(['dsb', 'hsb']) }).optional(),
  kind: z.enum([
    'developer',
    'association',
    'agency',
    'chamber',
    'bank',
    'university',
    'research',
    'company',
    'administration',
    'network',
  ]),
  sector: localised.optional().meta({ description: 'Branche eines Unternehmens, in wenigen Wörtern.' }),
  address: z
    .strictObject({
      street: text.optional(),
      extra: text.optional(),
      postcode: postcode.optional(),
      city: text,
      country: country.default('DE'),
    })
    .optional(),
  ...deskFields,
  web: url.optional(),
  asOf: asOf.meta({ description: 'Stand der Anschrift' }),
  source: sourceRef.optional(),
  locations: z.array(ref('locations')).default([]),
});

export const story = z.strictObject({
  ...base,
  date: asOf.meta({ description: 'Wann es war oder sein wird; eine Ankündigung erscheint vor diesem Tag.' }),
  published: day.meta({ description: 'Tag der Veröffentlichung auf dieser Website (RSS).' }),
  locations: z.array(ref('locations')).default([]),
  organisations: z.array(ref('organisations')).default([]),
  settlement: settlement.optional().meta({
    description: 'Macht die Meldung zu einer Ansiedlung: ihre Schritte als Zeitlinie, auch bei allem unter related.',
  }),
});

export const guide = z.strictObject({
  ...base,
  audience: z.enum(['inbound', 'outbound']).meta({ description: 'inbound = hierher, outbound = von hier hinaus' }),
  organisations: z.array(ref('organisations')).default([]),
});

export const page = z.strictObject({
  ...base,
  layout: z.enum(['home', 'text', 'legal', 'contactPoint']),
  nav: z.enum(['main', 'footer', 'none']).default('none'),
  legal: z.enum(['imprint', 'privacy', 'accessibility']).optional(),
  organisations: z.array(ref('organisations')).default([]),
  journeys: z.array(journey).default([]).meta({ description: 'Reisen hierher; die Seite zeichnet sie maßstäblich.' }),
  cores: z
    .array(
      z.strictObject({
        core,
        location: ref('locations'),
        entry: anyRef,
        figure: id.or(z.string().regex(/^[a-z][A-Za-z0-9]*$/)),
      }),
    )
    .optional()
    .meta({ description: 'Startseite: die Formen und die Angaben, aus denen ihre Größe folgt.' }),
  ways: z.array(anyRef).optional().meta({ description: 'Startseite: die drei Wege hinein; die Texte stehen im MDX.' }),
  lines: z
    .array(anyRef)
    .optional()
    .meta({ description: 'Startseite: Einträge, deren Entfernungen als Linien gezeichnet werden.' }),
});
