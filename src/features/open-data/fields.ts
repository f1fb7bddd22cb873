import { z } from 'astro/zod';
import type { Site } from '../../routes/site.ts';
import { core, day, type Localised } from '../../schemas/basics.ts';
import type { Kind, RecordOf } from '../../schemas/collections.ts';
import type { Distance, Stated } from '../../schemas/figures/figure.ts';
import { fair, guide, location, organisation, programme, strength } from '../../schemas/records.ts';
import { site } from '../../schemas/records/site.ts';
import { planStage, utility } from '../../schemas/site-fields/codes.ts';
import type { Reading, StatementField } from '../../schemas/site-fields/field.ts';
import { statementFields } from '../../schemas/site-fields/site-fields.ts';
import { availability, code, distance, source, statement, words } from './shapes.ts';
import { availabilityOf, distanceOf, sourceOf, statementOf, wordsOf } from './values.ts';

/** A field of a record as it is published: its shape, and how it comes from what the editor wrote. */
export interface Field {
  schema: z.ZodType;
  publish: Publish;
}

/** Each field knows what its records hold; the table of all of them does not. */
type Publish = (value: never, site: Site) => unknown;

const field = (schema: z.ZodType, publish: Publish): Field => ({ schema, publish });
const stated = (schema: z.ZodType, publish: Publish): Field => ({
  schema: statement(schema),
  publish: (value: Stated<never>, site) => statementOf(value, publish, site),
});

const asWritten = (value: unknown) => value;
const said = (value: Localised, site: Site) => wordsOf(value, site);

const verbatim = field(code, asWritten);
/** A code: the same words an editor may choose from. */
const codeOf = ({ options }: { options: string[] }) => z.enum(options);
const oneOf = (schema: { options: string[] }) => field(codeOf(schema), asWritten);
const ids = field(z.array(code), asWritten);
const translated = field(words, said);
const aSource = field(source, sourceOf);
const statedWords = stated(words, said);
const statedText = stated(z.string(), asWritten);
const statedNames = stated(z.array(z.string()), asWritten);
const sorbian = field(
  z.strictObject({ name: z.string(), lang: z.enum(['dsb', 'hsb']) }).meta({ description: 'The Sorbian name.' }),
  asWritten,
);
const coordinates = field(
  z
    .strictObject({ lat: z.number(), lon: z.number(), elevation: z.number().optional() })
    .meta({ description: 'Degrees, WGS 84; elevation in metres above sea level.' }),
  asWritten,
);
const distances = field(z.array(distance), (ways: Distance[], site: Site) => ways.map((way) => distanceOf(way, site)));

type Plan = NonNullable<RecordOf<'sites'>['plan']>['value'];
const statedList = stated(z.array(words), (list: Localised[], site: Site) => list.map((item) => wordsOf(item, site)));

const programmeTerm = stated(
  z.strictObject({ from: day.optional(), until: day.optional() }).meta({ description: 'First and last day.' }),
  asWritten,
);
const codesOf = ({ element }: { element: { options: string[] } }) => field(z.array(codeOf(element)), asWritten);

const capacities = field(
  z
    .partialRecord(codeOf(utility), z.array(code).min(1))
    .meta({ description: 'By utility, the figures of this record that say how much of it there is.' }),
  asWritten,
);

const statedBy = field(
  z.record(code, z.array(code).min(1)).meta({
    description:
      'By field that this record does not state, the sites that answer for it: the whole it lies in, or its parts. Read it there.',
  }),
  asWritten,
);

const address = field(
  z
    .strictObject({
      street: z.string().optional(),
      extra: z.string().optional(),
      postcode: z.string().optional(),
      city: z.string(),
      country: z.string().meta({ description: 'ISO 3166-1 alpha-2.' }),
    })
    .meta({ description: 'Public address, in its official spelling in every language.' }),
  asWritten,
);

const venue = field(
  z
    .strictObject({ name: z.string(), street: z.string().optional(), postcode: z.string().optional() })
    .meta({ description: 'Where it takes place.' }),
  asWritten,
);

const hours = field(
  z
    .array(z.strictObject({ on: day, from: z.string(), until: z.string() }))
    .meta({ description: 'Opening hours by day, in the local time of timeZone (IANA).' }),
  asWritten,
);

/** A statement of a site, by how it reads. */
function statementOfSite({ value, reads }: StatementField): Field {
  const published: Partial<Record<Reading, Field>> = {
    wordList: statedList,
    names: statedNames,
    text: statedText,
    day: stated(day, asWritten),
    plan: stated(
      z.strictObject({ stage: codeOf(planStage), name: words.optional() }),
      ({ stage, name }: Plan, site: Site) => ({ stage, ...(name && { name: wordsOf(name, site) }) }),
    ),
  };
  if (value instanceof z.ZodEnum) return stated(codeOf(value as z.ZodEnum<Record<string, string>>), asWritten);
  if (value instanceof z.ZodArray && value.element instanceof z.ZodEnum)
    return stated(z.array(codeOf(value.element as z.ZodEnum<Record<string, string>>)), asWritten);
  return published[reads] ?? statedWords;
}

/** What every record publishes, besides its figures and the sources of its text. */
export const commonFields: Record<string, Field> = { owner: verbatim, contact: verbatim, related: ids };

/** What a record of a kind publishes, in this order; left out where the record does not state it. */
export const fields: Record<Kind, Record<string, Field>> = {
  locations: {
    name: verbatim,
    sorbian,
    type: oneOf(location.shape.type),
    core: oneOf(core),
    state: translated,
    district: translated,
    postcode: verbatim,
    coordinates,
    borrows: field(z.record(z.string(), code), asWritten),
    status: statedWords,
    fundingArea: statedWords,
    companies: statedNames,
    distances,
  },
  strengths: {
    level: oneOf(strength.shape.level),
    core: oneOf(core),
    strength: verbatim,
    locations: ids,
    organisations: ids,
    companies: statedNames,
  },
  sites: {
    name: verbatim,
    kind: oneOf(site.shape.kind),
    core: oneOf(core),
    locations: ids,
    municipality: translated,
    state: translated,
    coordinates,
    partOf: verbatim,
    availability: field(availability, availabilityOf),
    ...Object.fromEntries([...statementFields].map(([name, field]) => [name, statementOfSite(field)])),
    capacities,
    distances,
    statedBy,
  },
  services: { organisations: ids },
  programmes: {
    level: oneOf(programme.shape.level),
    places: ids,
    applicants: codesOf(programme.shape.applicants.unwrap()),
    projectKinds: codesOf(programme.shape.projectKinds.unwrap()),
    form: oneOf(programme.shape.form.unwrap()),
    conditions: statedList,
    term: programmeTerm,
    successor: verbatim,
    handledBy: verbatim,
    office: translated,
  },
  fairs: {
    kind: oneOf(fair.shape.kind),
    city: translated,
    country: verbatim,
    date: verbatim,
    dateSource: aSource,
    status: oneOf(fair.shape.status.unwrap()),
    coordinates,
    venue,
    stand: translated,
    hours,
    timeZone: verbatim,
    suits: ids,
    successor: verbatim,
    organisations: ids,
  },
  organisations: {
    name: verbatim,
    shortName: verbatim,
    sorbian,
    kind: oneOf(organisation.shape.kind),
    sector: translated,
    address,
    phone: verbatim,
    email: verbatim,
    web: verbatim,
    languages: ids,
    asOf: field(code.nullable(), (asOf: string) => (asOf === 'undated' ? null : asOf)),
    source: aSource,
    locations: ids,
  },
  stories: { date: verbatim, published: verbatim, locations: ids, organisations: ids },
  guides: { audience: oneOf(guide.shape.audience), organisations: ids },
  pages: { organisations: ids },
};
