import { z } from 'astro/zod';
import { drawnAmount } from '../../facts/drawn-amount.ts';
import { currentStatement, statementOf } from '../../facts/statements.ts';
import { nearestWay } from '../../facts/nearest-way.ts';
import { statedText } from '../../facts/stated-text.ts';
import { statersOf } from '../../facts/staters.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';

import type { Figure } from '../../schemas/figures/figure.ts';
import { addMonths, isOverdue } from '../../schemas/figures/review.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Filter, SiteField } from '../../schemas/site-fields/field.ts';
import { statementFields } from '../../schemas/site-fields/site-fields.ts';
import { allChoices, type Answer, type Criterion, measured, stepsWithin } from './criterion.ts';

type SiteEntry = Entry<'sites'>;

type Asked = Pick<Criterion, 'type' | 'choices' | 'fit' | 'answer'>;

/** The question about a field of a site, as its table says; none for a field nobody asks the finder about. */
export function criterionOf(field: SiteField): (Criterion & { rank: number })[] {
  const { name, filter } = field;
  if (!filter) return [];
  const asked = askedBy(filter, field);
  // The nearest a region states of the field: a site's own, that of its whole, those of its parts.
  const held = (entry: SiteEntry, page: Page) =>
    statersOf(entry, field, page.site).flatMap((stater) => {
      const answer = asked.answer(stater, page);
      if (!answer) return [];
      const scope = page.t('profile.scopeOf', { scope: page.name(stater.key) });
      return [{ stater, answer: stater === entry ? answer : { ...answer, scope } }];
    });
  const criterion: Criterion = {
    name,
    isFurther: true,
    ...asked,
    fit: (entry, page) => [...new Set(held(entry, page).flatMap(({ stater }) => asked.fit(stater, page)))],
    answer: (entry, page) => bestOf(held(entry, page), (stater) => asked.fit(stater, page).length),
    // A field that has no row in the profile of its kind is not wanting there.
    open: (entry, page) =>
      field.group?.[entry.record.kind] && held(entry, page).length === 0 ? allChoices(asked, page) : [],
  };
  return [{ ...criterion, rank: filter.rank }];
}

/** Of what several parts say the answer that fits most. */
const bestOf = (
  held: { stater: SiteEntry; answer: Answer }[],
  weight: (stater: SiteEntry) => number,
): Answer | undefined => held.toSorted((a, b) => weight(b.stater) - weight(a.stater))[0]?.answer;

function askedBy(filter: Filter, { name, ...field }: SiteField): Asked {
  switch (filter.ask) {
    case 'codes':
      return codesOf(name);
    case 'present':
      return presenceOf(name, filter.codes);
    case 'atLeast':
      return leastOf(name, filter);
    case 'within':
      return wayOf(field.of === 'way' ? field.to : [], filter.steps);
    case 'inMonths':
      return soonOf(name, filter.steps);
  }
}

/** Any of the codes the sites of the region have. */
const codesOf = (name: string): Asked => ({
  type: 'any',
  choices: ({ site, t }) => {
    const named = new Set(entriesOf(site, 'sites').flatMap((entry) => codesStated(statementOf(entry, name)?.value)));
    return codesOfField(name)
      .filter((code) => named.has(code))
      .map((code) => ({ value: code, label: t(`${name}.${code}`) }));
  },
  fit: (entry, page) => codesStated(current(entry, name, page)),
  answer: (entry, page) => inWords(codesStated(current(entry, name, page)).join(', ') || undefined),
});

/** The codes one may choose from, in the order of the schema. */
function codesOfField(name: string): string[] {
  const value = statementFields.get(name)?.value;
  return value instanceof z.ZodArray && value.element instanceof z.ZodEnum ? value.element.options.map(String) : [];
}

const presenceOf = (name: string, codes: readonly string[]): Asked => ({
  type: 'any',
  choices: ({ t }) => [{ value: '1', label: t(`finder.${name}Present`) }],
  fit: (entry, page) => (codes.includes(textStated(current(entry, name, page)) ?? '') ? ['1'] : []),
  answer: (entry, page) => {
    const code = textStated(current(entry, name, page));
    return inWords(code && statedText(name, code, page));
  },
});

function leastOf(name: string, { steps, unit }: Extract<Filter, { ask: 'atLeast' }>): Asked {
  const figureOf = ({ record: { figures } }: SiteEntry, { site }: Page): Figure | undefined => {
    const figure = figures[name];
    return figure?.unit === unit && !isOverdue(figure, site.region.sources, site.asOf) ? figure : undefined;
  };
  return {
    type: 'one',
    choices: ({ t, formats }) =>
      steps.map((value) => ({
        value: String(value),
        label: t('finder.from', { amount: formats.amount({ value, unit }, t) }),
      })),
    fit: (entry, page) => {
      const figure = figureOf(entry, page);
      return figure ? stepsWithin(steps, (step) => drawnAmount(figure) >= step) : [];
    },
    answer: (entry, page) => {
      const figure = figureOf(entry, page);
      return figure && measured(figure, drawnAmount(figure), page);
    },
  };
}

/** The nearest, as in the profile, where that is a length and not under review; in kilometres. */
function wayOf(to: Extract<SiteField, { of: 'way' }>['to'], steps: readonly number[]): Asked {
  const nearest = ({ record }: SiteEntry, page: Page) => {
    const way = nearestWay(record.distances, to, page);
    return way?.unit === 'km' && !isOverdue(way, page.site.region.sources, page.site.asOf)
      ? { way, length: typeof way.value === 'number' ? way.value : way.value.max }
      : undefined;
  };
  return {
    type: 'one',
    choices: ({ t, formats }) =>
      steps.map((value) => ({
        value: String(value),
        label: t('finder.upTo', { amount: formats.amount({ value, unit: 'km' }, t) }),
      })),
    fit: (entry, page) => {
      const found = nearest(entry, page);
      return found ? stepsWithin(steps, (step) => found.length <= step) : [];
    },
    answer: (entry, page) => {
      const found = nearest(entry, page);
      return found && measured(found.way, found.length, page);
    },
  };
}

/** A day that has come, or comes within so many months of the reference date. */
const soonOf = (name: string, steps: readonly number[]): Asked => ({
  type: 'one',
  choices: ({ t }) =>
    steps.map((months) => ({
      value: String(months),
      label: months === 0 ? t('finder.atOnce') : t('finder.inMonths', { months }),
    })),
  fit: (entry, page) => {
    const from = textStated(current(entry, name, page));
    return from ? stepsWithin(steps, (months) => from <= addMonths(page.site.asOf, months)) : [];
  },
  answer: (entry, page) => {
    const from = textStated(current(entry, name, page));
    return inWords(from && statedText(name, from, page));
  },
});

/** What a statement says, unless it is under review. */
const current = (entry: SiteEntry, name: string, page: Page): unknown => currentStatement(entry, name, page)?.value;

const codesStated = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : []);

const textStated = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const inWords = (text: string | undefined) => (text === undefined ? undefined : { text });
