import type { z } from 'astro/zod';
import { localise } from '../../locales/languages.ts';
import type { Site } from '../../routes/site.ts';
import type { Localised } from '../../schemas/basics.ts';
import type { RecordOf } from '../../schemas/collections.ts';
import type { Distance, Figure, Stated } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { availabilityOn, confirmedUntil, isOverdue, reviewDue } from '../../schemas/figures/review.ts';
import { taxBurdenOf } from '../../facts/trade-tax.ts';
import type * as shapes from './shapes.ts';

type Words = z.infer<typeof shapes.words>;
type Source = z.infer<typeof shapes.source>;

/** A text in every language of the site. */
export const wordsOf = (value: Localised, { languages }: Pick<Site, 'languages'>): Words =>
  Object.fromEntries(languages.map((language) => [language.key, localise(value, language)]));

/** A text of the interface in every language of the site. */
export const interfaceWordsOf = (key: string, { languages, translator }: Site): Words =>
  Object.fromEntries(languages.map((language) => [language.key, translator(language)(key)]));

export function sourceOf(id: string, { region }: Site): Source {
  const source = region.sources[id];
  if (!source) throw new Error(`There is no source "${id}".`);
  const { title, publisher, url, accessed } = source;
  return { id, title, publisher, url, accessed };
}

/** A figure with its source and date; withdrawn when overdue, as on the pages (P1). */
export function figureOf(key: string, figure: Figure, site: Site): z.infer<typeof shapes.figure> {
  const dating = datingOf(figure, site);
  return {
    label: figure.label ? wordsOf(figure.label, site) : interfaceWordsOf(`fields.${key}`, site),
    ...amountOf(figure, dating.underReview),
    status: dating.underReview ? null : figure.status,
    ...dating,
  };
}

/** What follows from an entry's figures, by its key: computed, with what it is computed from. */
export function computedFiguresOf(entry: Entry, site: Site): [string, z.infer<typeof shapes.figure>][] {
  const burden = entry.kind === 'locations' ? taxBurdenOf(entry, site) : undefined;
  return (['tradeTax', 'taxBurden'] as const).flatMap((key) => {
    const computed = burden?.[key];
    if (!computed) return [];
    const { figure, from } = computed;
    const note = interfaceWordsOf('tax.caveat', site);
    return [[key, { ...figureOf(key, figure, site), note, computedFrom: from }]];
  });
}

export function distanceOf(distance: Distance, site: Site): z.infer<typeof shapes.distance> {
  const { to, kind, mode } = distance;
  const dating = datingOf(distance, site);
  return { to: wordsOf(to, site), kind, mode, ...amountOf(distance, dating.underReview), ...dating };
}

export function statementOf<T>(stated: Stated<T>, publish: (value: T, site: Site) => unknown, site: Site) {
  const dating = datingOf(stated, site);
  return { value: dating.underReview ? null : publish(stated.value, site), ...dating };
}

export function availabilityOf(
  availability: RecordOf<'sites'>['availability'],
  { asOf }: Site,
): z.infer<typeof shapes.availability> {
  const state = availabilityOn(availability, asOf);
  const { confirmedOn = null, confirmedBy = null } = availability;
  const until = confirmedUntil(availability) ?? null;
  return {
    state,
    confirmedOn,
    confirmedBy,
    confirmedUntil: until,
    hasLapsed: until !== null && state !== availability.state,
  };
}

const none = { value: null, min: null, max: null, qualifier: null };

function amountOf({ value, unit, qualifier }: Pick<Figure, 'value' | 'unit' | 'qualifier'>, isWithdrawn: boolean) {
  if (isWithdrawn) return { ...none, unit };
  const amount = typeof value === 'number' ? { value } : { min: value.min, max: value.max };
  return { ...none, ...amount, unit, qualifier: qualifier ?? null };
}

function datingOf(value: Omit<Stated<unknown>, 'value'>, site: Site) {
  const { asOf, scope, note } = value;
  const { sources } = site.region;
  return {
    asOf: asOf === 'undated' ? null : asOf,
    scope: scope ? wordsOf(scope, site) : null,
    note: note ? wordsOf(note, site) : null,
    sources: [value.source].flat().map((id) => sourceOf(id, site)),
    reviewDue: reviewDue(value, sources),
    underReview: isOverdue(value, sources, site.asOf),
  };
}
