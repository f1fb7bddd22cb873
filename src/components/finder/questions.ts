import type { Page } from '../../routes/page.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { filterRules, type Fit, foundRule, type Question } from '../../styles/filter-rules.ts';
import { type Answer, criteria } from './criteria.ts';

type SiteEntry = Entry<'sites'>;

/** The finder's questions; those no site of the region has an answer to are not asked. */
export function finderQuestions(page: Page): { first: Question[]; more: Question[] } {
  const fits = finderFits(page);
  const asked = criteria
    .filter(({ name }) => fits.some((fit) => fit[name]!.length > 0))
    .map(({ name, type, choices, isFurther }) => ({
      isFurther,
      question: {
        name,
        type,
        label: page.t(`finder.${name}`),
        ...(type === 'one' && { all: page.t(`finder.all.${name}`) }),
        choices: choices(page),
      },
    }));
  const questionsThat = (wanted: boolean) =>
    asked.filter(({ isFurther = false }) => isFurther === wanted).map(({ question }) => question);
  return { first: questionsThat(false), more: questionsThat(true) };
}

/** The finder's rules for the sites of this region. */
export function finderRules(page: Page): string {
  const { first, more } = finderQuestions(page);
  return filterRules([...first, ...more], finderFits(page)) + foundRule(page.t('filter.none'));
}

/** Which choices a site fits. */
export const fitOf = (entry: SiteEntry, page: Page): Fit =>
  Object.fromEntries(criteria.map(({ name, fit }) => [name, fit(entry, page)]));

const finderFits = (page: Page): Fit[] => entriesOf(page.site, 'sites').map((entry) => fitOf(entry, page));

/** A site's answers in the order of the questions, those it does not give included. */
export function answersOf(entry: SiteEntry, page: Page): { name: string; label: string; answer?: Answer }[] {
  const labels = answerLabels(page);
  return criteria.map(({ name, answer }) => ({ name, label: labels[name]!, answer: answer(entry, page) }));
}

/** What the answers are called, by the question's name. */
export const answerLabels = ({ t }: Page): Record<string, string> =>
  Object.fromEntries(criteria.map(({ name }) => [name, t(`finder.answers.${name}`)]));
