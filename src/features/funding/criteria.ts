import { municipalitiesOf } from '../../facts/trade-tax.ts';
import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import { applicants, fits, projectKinds, type Wish } from '../../schemas/programmes.ts';
import type { Entry } from '../../schemas/region.ts';
import { applicantsText } from '../../facts/programme-view.ts';
import { filterRules, type Fit, foundRule, type Question } from '../../styles/filter-rules.ts';

type Programme = Entry<'programmes'>;

interface Criterion {
  name: string;
  /** The field of the profile it asks about. */
  field: string;
  type: Question['type'];
  choices: (page: Page) => Question['choices'];
  /** The wish a choice stands for. */
  wish: (value: string) => Wish;
}

/** What one may choose programmes by, in the order of the questions. */
const criteria: readonly Criterion[] = [
  {
    name: 'place',
    field: 'places',
    type: 'one',
    choices: (page) => municipalitiesOf(page.site).map(({ id, key }) => ({ value: id, label: page.name(key) })),
    wish: (place) => ({ place }),
  },
  {
    name: 'applicant',
    field: 'applicants',
    type: 'any',
    choices: (page) => applicants.options.map((code) => ({ value: code, label: applicantsText([code], page) })),
    wish: (applicant) => ({ applicants: [applicant] }),
  },
  {
    name: 'project',
    field: 'projectKinds',
    type: 'any',
    choices: ({ t }) => projectKinds.options.map((code) => ({ value: code, label: t(`projectKinds.${code}`) })),
    wish: (project) => ({ projectKinds: [project] }),
  },
];

/** The questions of the funding overview. */
export const fundingQuestions = (page: Page): Question[] =>
  criteria.map(({ name, field, type, choices }) => ({
    name,
    type,
    label: page.t(`fields.${field}`),
    ...(type === 'one' && { all: page.t('funding.anywhere') }),
    choices: choices(page),
  }));

/** The choices a programme fits; all of a question's where it states nothing about it. */
export const programmeFitOf = ({ record }: Programme, page: Page): Fit =>
  Object.fromEntries(
    criteria.map(({ name, choices, wish }) => [
      name,
      choices(page)
        .map(({ value }) => value)
        .filter((value) => fits(record, wish(value))),
    ]),
  );

/** The filter's rules for the programmes of this region. */
export function fundingRules(page: Page): string {
  const all = entriesOf(page.site, 'programmes').map((entry) => programmeFitOf(entry, page));
  return filterRules(fundingQuestions(page), all) + foundRule(page.t('filter.none'));
}
