import { datingOf } from '../../facts/figure-view.ts';
import type { Page } from '../../routes/page.ts';
import type { Distance, Figure } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import type { Question } from '../../styles/filter-rules.ts';

type SiteEntry = Entry<'sites'>;

/** What a site says to a question. */
export interface Answer {
  text: string;
  /** The same as a number (hectares, kilometres), to order sites by; a number has its day. */
  amount?: number;
  date?: string;
  /** For which ground it holds, where another site states it. */
  scope?: string;
}

/** What an investor may ask of a site: the question, which choices a site fits, and what it says itself. */
export interface Criterion {
  name: string;
  type: Question['type'];
  /** Asked on a phone only when unfolded. */
  isFurther?: boolean;
  choices: (page: Page) => Question['choices'];
  /** The choices a site fits by what is stated and still valid. */
  fit: (entry: SiteEntry, page: Page) => string[];
  /**
   * The choices it may fit, since nobody says that it does not. Without this: all where it has no answer, and none for
   * a kind of site the field has no row in the profile of.
   */
  open?: (entry: SiteEntry, page: Page) => string[];
  /** The site's own answer; undefined where it states none, or none that is still valid. */
  answer: (entry: SiteEntry, page: Page) => Answer | undefined;
}

/** The steps a value is within, as choices. */
export const stepsWithin = (steps: readonly number[], isWithin: (step: number) => boolean): string[] =>
  steps.filter(isWithin).map(String);

/** The answer of a figure: how it reads, as a number, and its day. */
export const measured = (figure: Figure | Distance, amount: number, page: Page): Answer => ({
  text: page.formats.amount(figure, page.t),
  amount,
  date: datingOf(figure, page).short,
});

/** All choices of a question, for a site nobody knows an answer for. */
export const allChoices = ({ choices }: Pick<Criterion, 'choices'>, page: Page): string[] =>
  choices(page).map(({ value }) => value);
