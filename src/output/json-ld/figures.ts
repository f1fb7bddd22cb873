import type { Observation, PropertyValue } from 'schema-dts';
import type { Headline } from '../../facts/headline-figures.ts';
import type { Page } from '../../routes/page.ts';
import { currentStatement } from '../../facts/statements.ts';
import type { Entry } from '../../schemas/region.ts';
import { statedText } from '../../facts/stated-text.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import { statementFields } from '../../schemas/site-fields/site-fields.ts';
import { isOverdue } from '../../schemas/figures/review.ts';
import { idOf } from './identity.ts';
import { unitIn } from './unit-codes.ts';
import { figureLabel } from '../../facts/figure-label.ts';

/** The figures that tell of the place itself: none of a wider area, none that is somebody else's, none that is overdue. */
export const propertiesOf = (headlines: readonly Headline[], page: Page): PropertyValue[] =>
  current(headlines, page)
    .filter(({ figure, holder }) => !holder && !figure.scope)
    .map((headline) => propertyOf(headline, page));

/** The figures of a page that is about no place, each with what it is a figure of. */
export function mentionsOf(headlines: readonly Headline[], page: Page): { mentions?: PropertyValue[] } {
  const mentions = current(headlines, page).map((headline) => propertyOf(headline, page));
  return mentions.length > 0 ? { mentions } : {};
}

/** All figures of an entry itself that are not overdue, each with when it was so and who says it. */
export function figuresOf(entry: Entry, page: Page): PropertyValue[] {
  const all = Object.entries(entry.record.figures).map(([name, figure]): Headline => {
    const measure = figureLabel(name, figure, page);
    return { name, measure, figure, holder: undefined };
  });
  return current(all, page).map((figure) => propertyOf(figure, page));
}

/** What the table of a site's fields has told to machines, where the site states it and it still holds. */
export const statementsOf = (entry: Entry<'sites'>, page: Page): PropertyValue[] =>
  [...statementFields.values()].flatMap(({ name, label, isStructured }) => {
    const stated = isStructured && currentStatement(entry, name, page);
    if (!stated) return [];
    return [
      {
        '@type': 'PropertyValue',
        propertyID: name,
        name: page.t(`fields.${label ?? name}`),
        value: statedText(name, stated.value, page),
        valueReference: observationOf(stated, undefined, page),
      },
    ];
  });

const current = (headlines: readonly Headline[], { site }: Page) =>
  headlines.filter(({ figure }) => !isOverdue(figure, site.region.sources, site.asOf));

/** The value with its unit; the observation behind it says when it was so, and the work it stands in. */
function propertyOf({ name, measure, figure, holder }: Headline, page: Page): PropertyValue {
  const description = remarksOn(figure, page);
  return {
    '@type': 'PropertyValue',
    propertyID: name,
    name: measure,
    ...valueOf(figure),
    ...unitIn(figure.unit),
    ...(description && { description }),
    valueReference: observationOf(figure, holder, page),
  };
}

function observationOf(
  { asOf, source }: Pick<Figure, 'asOf' | 'source'>,
  holder: string | undefined,
  page: Page,
): Observation {
  const works = [source].flat().map((id) => workOf(id, page));
  return {
    '@type': 'Observation',
    ...(isDate.test(asOf) && { observationDate: asOf }),
    ...(holder && { observationAbout: { '@id': idOf(page, holder.split('/')[1] ?? holder) } }),
    subjectOf: works.length === 1 ? works[0]! : works,
  };
}

const workOf = (id: string, { site }: Page) => ({
  '@type': 'CreativeWork' as const,
  url: site.region.sources[id]!.url,
});

/** What ISO 8601 calls a date: a year, a month, a day. */
const isDate = /^\d{4}(-\d{2}){0,2}$/;

/** "More than" is a least value, "up to" a largest one. */
function valueOf({ value, qualifier }: Figure) {
  if (typeof value !== 'number') return { minValue: value.min, maxValue: value.max };
  const bound = qualifier && bounds[qualifier];
  return bound ? { [bound]: value } : { value };
}

const bounds: Partial<Record<NonNullable<Figure['qualifier']>, 'minValue' | 'maxValue'>> = {
  moreThan: 'minValue',
  atLeast: 'minValue',
  from: 'minValue',
  upTo: 'maxValue',
  lessThan: 'maxValue',
};

/** In words what the fields have no place for: "rund", a plan, a date that is none of ISO 8601, what else it is about. */
function remarksOn(figure: Figure, { t, formats, say }: Page): string {
  const { qualifier, status, asOf, scope } = figure;
  return [
    (qualifier ?? status) !== 'actual' && formats.amount(figure, t, { withStatus: true }),
    !isDate.test(asOf) &&
      (asOf === 'undated' ? t('profile.undatedShort') : t('profile.asOf', { date: formats.asOf(asOf) })),
    scope && t('profile.scopeOf', { scope: say(scope) }),
  ]
    .filter(Boolean)
    .join(', ');
}
