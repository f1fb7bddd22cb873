import { z } from 'astro/zod';
import {
  anyRef,
  asOf,
  coordinates,
  core,
  day,
  email,
  id,
  isOneLine,
  localised,
  oneLine,
  postcode,
  ref,
  sourceRef,
  text,
  url,
} from './basics.ts';
import { country } from './places/countries.ts';
import { fairFields } from './fairs.ts';
import { distance, figures, names, reviewClass, stated } from './figures/figure.ts';
import { programmeFields } from './programmes.ts';
import { utility } from './site-fields/codes.ts';
import { siteStatements } from './site-fields/site-fields.ts';

const figureKey = z.string().regex(/^[a-z][A-Za-z0-9]*$/, {
  error: 'Schreiben Sie den Schlüssel einer Angabe aus figures, z. B. „gasCapacity“.',
});

/** What every entry has, whatever its kind. */
const base = {
  owner: ref('organisations').meta({ description: 'Die Organisation, die diesen Eintrag pflegt.' }),
  contact: ref('organisations')
    .optional()
    .meta({ description: 'Der eine Kontakt auf der Seite; sonst der aus site.yaml.' }),
  order: z.number().int().default(100).meta({ description: 'Reihenfolge in Übersichten, klein zuerst.' }),
  figures,
  headlines: z
    .array(
      z.string().regex(/^([a-z]+\/[a-z0-9-]+#)?[a-z][A-Za-z0-9]*$/, {
        error: 'Schreiben Sie den Schlüssel einer Angabe, von einem anderen Eintrag als Art/Kennung#Schlüssel.',
      }),
    )
    .max(3)
    .optional()
    .meta({ description: 'Die bis zu drei Angaben, die groß am Anfang stehen; sonst die ersten des Eintrags.' }),
  sources: z
    .array(sourceRef)
    .default([])
    .meta({ description: 'Quellen, auf die sich der Text stützt, über die der Angaben hinaus.' }),
  related: z.array(anyRef).default([]).meta({ description: 'Verwandte Einträge, als Art/Kennung.' }),
};

/** Where the law of regional aid puts a place; sites have it from their locations. */
const fundingArea = stated(localised).optional().meta({
  description: 'Fördergebiet, z. B. „C-Fördergebiet der GRW“. Bei Flächen nur, wenn es nicht das ihrer Orte ist.',
});

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
});

/** Whether a site can be had, and who said so when. A day without a name, or a name without a day, confirms nothing. */
const availability = z
  .strictObject({
    state: z
      .enum(['now', 'planned', 'onRequest', 'letFully'])
      .meta({ description: 'now = verfügbar, planned = in Planung, onRequest = auf Anfrage, letFully = vermietet' }),
    class: reviewClass.optional().meta({
      description:
        'Wie lange die Bestätigung gilt: listing 90 Tage (auch ohne Angabe), yearly 12 Monate, durable 5 Jahre.',
    }),
    confirmedOn: day.optional().meta({ description: "Der Tag der Bestätigung, z. B. '2026-11-22'." }),
    confirmedBy: ref('organisations').optional().meta({ description: 'Die Organisation, die es bestätigt hat.' }),
  })
  .superRefine(({ confirmedOn, confirmedBy }, context) => {
    if (!confirmedOn === !confirmedBy) return;
    const missing = confirmedOn ? 'confirmedBy' : 'confirmedOn';
    context.addIssue({
      code: 'custom',
      path: [confirmedOn ? 'confirmedOn' : 'confirmedBy'],
      message: confirmedOn
        ? `„confirmedOn“ steht ohne „confirmedBy“: Niemand hat die Angabe bestätigt.`
        : `„confirmedBy“ steht ohne „confirmedOn“: Die Bestätigung hat keinen Tag.`,
      params: { hint: `Ergänzen Sie ${missing}, oder lassen Sie beide weg; dann steht überall „auf Anfrage“.` },
    });
  });

/** A piece of land or a building offered to companies. Fields come in the order of the profile. */
export const site = z
  .strictObject({
    ...base,
    name: text,
    kind: z.enum(['land', 'centre']).meta({ description: 'land = Fläche, centre = Gründer- oder Technologiezentrum' }),
    core,
    locations: z
      .array(ref('locations'))
      .default([])
      .meta({ description: 'Gemeinde(n) aus locations, in denen die Fläche liegt.' }),
    municipality: localised.meta({
      description: 'Gemeinde und Ortsteil als Text, z. B. „Musterstadt, Ortsteil Hafen“.',
    }),
    state: localised.meta({ description: 'Bundesland oder, bei Flächen über die Grenze, beide.' }),
    coordinates: coordinates
      .optional()
      .meta({ description: 'Mitte der Fläche; ohne sie steht die Fläche auf der Karte bei ihrer Gemeinde.' }),
    partOf: ref('sites').optional(),
    availability: availability.meta({
      description:
        'Ohne confirmedOn und confirmedBy, oder sobald die Bestätigung abläuft, steht überall „auf Anfrage“.',
    }),
    ...siteStatements,
    capacities: z.partialRecord(utility, z.array(figureKey).min(1)).optional().meta({
      description: 'Je Versorgung die Angaben aus figures, die ihre Leistung sagen, z. B. gas: [gasCapacity].',
    }),
    distances: z.array(distance).default([]),
  })
  .superRefine(({ utilities, capacities = {} }, context) => {
    for (const name of Object.keys(capacities)) {
      if (utilities?.value.some((utility) => utility === name)) continue;
      context.addIssue({
        code: 'custom',
        path: ['capacities', name],
        message: `„${name}“ hat eine Leistung, steht aber nicht unter utilities.`,
        params: { hint: `Ergänzen Sie „${name}“ unter utilities.value, oder entfernen Sie es hier.` },
      });
    }
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
  address: z
    .strictObject({
      street: text.optional(),
      extra: text.optional(),
      postcode: postcode.optional(),
      city: text,
      country: country.default('DE'),
    })
    .optional(),
  phone: z
    .string()
    .regex(/^\+(?=(?:[ -]?\d){5,15}$)[1-9]\d{0,2}(?: \d+)+(?:-\d+)?$/, {
      error: 'Telefonnummern stehen international mit Leerzeichen: „+49 355 7299130“.',
    })
    .optional(),
  email: email.optional(),
  web: url.optional(),
  languages: z.array(text).optional(),
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
