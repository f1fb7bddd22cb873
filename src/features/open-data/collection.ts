import { z } from 'astro/zod';
import { fairOf, timeZoneOf } from '../../routes/fairs.ts';
import { entriesOf, entryOf, findRoute, isListed, type Site } from '../../routes/site.ts';
import { day } from '../../schemas/basics.ts';
import { type Kind, kinds } from '../../schemas/collections.ts';
import type { Entry } from '../../schemas/region.ts';
import { statersOf } from '../../facts/staters.ts';
import { siteFields } from '../../schemas/site-fields/site-fields.ts';
import { commonFields, fields } from './fields.ts';
import { figure, page, source, words } from './shapes.ts';
import { computedFiguresOf, figureOf, interfaceWordsOf, sourceOf } from './values.ts';

/** The collections that have entries; only these are published. */
export const publishedKinds = (site: Site): Kind[] =>
  kinds.filter((kind) => site.region.entries.some((entry) => entry.kind === kind));

/** A published entry: the fields of its kind, and what all have. */
export type PublishedEntry = z.infer<typeof everyEntry> & Record<string, unknown>;

/** All entries of a kind as `/data/<kind>.json` has them. */
export interface Collection extends z.infer<typeof frame> {
  entries: PublishedEntry[];
}

export function collectionOf(site: Site, kind: Kind): Collection {
  const { config } = site.region;
  const { name, web } = entryOf<'organisations'>(site, `organisations/${config.provider.organisation}`).record;
  return {
    collection: kind,
    title: interfaceWordsOf(`kinds.${kind}`, site),
    licence: config.data.licence,
    licenceUrl: config.data.licenceUrl,
    publisher: { name, ...(web && { url: web }) },
    asOf: site.asOf,
    schema: schemaUrl(site, kind),
    ...(kind === 'sites' && { notice: interfaceWordsOf('profile.nonBinding', site) }),
    entries: entriesOf(site, kind).map((entry) => published(entry, site)),
  };
}

/** The shape of a collection's file (JSON Schema 2020-12), made of what it is written by. */
export function schemaOf(site: Site, kind: Kind): Record<string, unknown> {
  const optional = Object.entries({ ...fields[kind], ...commonFields }).map(
    ([name, { schema }]) => [name, schema.optional()] as const,
  );
  const entry = z.strictObject({ ...everyEntry.shape, ...Object.fromEntries(optional) });
  const shape = z.strictObject({ ...frame.shape, collection: z.literal(kind), entries: z.array(entry) });
  const { $schema, ...rest } = z.toJSONSchema(shape, { target: 'draft-2020-12', reused: 'ref' });
  return {
    $schema,
    $id: schemaUrl(site, kind),
    title: site.translator(site.languages.find(({ path }) => path === 'en') ?? site.languages[0]!)(`kinds.${kind}`),
    description: `The collection "${kind}" of ${site.origin}, each value with its source and date.`,
    ...rest,
  };
}

const schemaUrl = ({ origin }: Site, kind: Kind) => `${origin}/data/schemas/${kind}.schema.json`;

const frame = z.strictObject({
  collection: z.string(),
  title: words,
  licence: z.string().meta({ description: 'Licence of everything in this file.' }),
  licenceUrl: z.url(),
  publisher: z.strictObject({ name: z.string(), url: z.url().optional() }),
  asOf: day.meta({ description: 'Reference date: decides what is under review and which offers have lapsed.' }),
  schema: z.url(),
  notice: words.optional(),
});

const everyEntry = z.strictObject({
  id: z.string().meta({ description: 'Never changes; other entries refer to it.' }),
  pages: z.record(z.string(), page),
  figures: z.record(z.string(), figure),
  sources: z.array(source).meta({ description: 'What the text rests on, besides the sources of the values.' }),
});

function published(entry: Entry, site: Site): PublishedEntry {
  const record = new Map<string, unknown>(Object.entries(entry.record));
  const fair = fairOf(entry);
  if (fair) record.set('timeZone', timeZoneOf(fair.record, site));
  if (entry.kind === 'sites') record.set('statedBy', othersStating(entry as Entry<'sites'>, site));
  const stated = Object.entries({ ...fields[entry.kind], ...commonFields }).flatMap(([name, { publish }]) => {
    const value = record.get(name);
    return value === undefined ? [] : [[name, publish(value as never, site)] as const];
  });
  const figures = Object.entries(entry.record.figures).map(
    ([key, value]) => [key, figureOf(key, value, site)] as const,
  );
  return {
    id: entry.id,
    pages: pagesOf(entry, site),
    ...Object.fromEntries(stated),
    figures: Object.fromEntries([...figures, ...computedFiguresOf(entry, site)]),
    sources: entry.record.sources.map((id) => sourceOf(id, site)),
  };
}

/** Who answers for a field of a site, where its own record is silent; undefined where nobody does. */
function othersStating(entry: Entry<'sites'>, site: Site): Record<string, string[]> | undefined {
  const others = siteFields.flatMap((field) => {
    const staters = statersOf(entry, field, site).filter((stater) => stater !== entry);
    return staters.length > 0 ? [[field.name, staters.map(({ id }) => id)] as const] : [];
  });
  return others.length > 0 ? Object.fromEntries(others) : undefined;
}

/** The pages whose text is in their language. */
function pagesOf(entry: Entry, site: Site): PublishedEntry['pages'] {
  const routes = site.languages.flatMap((language) => findRoute(site, entry.key, language) ?? []);
  const pages = routes
    .filter(isListed)
    .map(({ language, href, title, summary, modified, translation }) => [
      language?.key,
      { url: site.origin + href, title, summary, updated: modified, translation: translation?.state },
    ]);
  return z.record(z.string(), page).parse(Object.fromEntries(pages));
}
