import type { Page } from '../../routes/page.ts';
import { wholesOf } from '../../routes/neighbours.ts';
import { entriesOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import {
  cssString,
  type Fit,
  fitWords,
  foundRule,
  isPerhaps,
  perhaps,
  type Question,
} from '../../styles/filter-rules.ts';
import { criteria } from './criteria.ts';
import { allChoices, type Answer, type Criterion } from './criterion.ts';
import { groupRules } from './group-rules.ts';

type SiteEntry = Entry<'sites'>;

/** The finder of a page: its questions, and which choices each site fits, by the site's id. */
interface Finder {
  /** Asked at once, and on a phone only when unfolded. */
  first: Question[];
  more: Question[];
  fits: ReadonlyMap<string, Fit>;
}

const finders = new WeakMap<Page, Finder>();

/**
 * The questions of the finder; those no site of the region has an answer to are not asked. The list, the
 * map and the rules of a page share what is worked out once: a region may have thousands of sites.
 */
export function finderOf(page: Page): Finder {
  const known = finders.get(page);
  if (known) return known;
  const sites = entriesOf(page.site, 'sites');
  const fits = new Map(sites.map((entry) => [entry.id, fitOf(entry, page)]));
  const asked = criteria.filter(({ name, answer }) =>
    sites.some((entry) => fits.get(entry.id)![name]!.length > 0 && answer(entry, page)),
  );
  const questionsThat = (wanted: boolean) =>
    asked.filter(({ isFurther = false }) => isFurther === wanted).map((criterion) => questionOf(criterion, page));
  const finder = { first: questionsThat(false), more: questionsThat(true), fits };
  finders.set(page, finder);
  return finder;
}

const questionOf = ({ name, type, choices }: Criterion, page: Page): Question => ({
  name,
  type,
  label: page.t(`finder.${name}`),
  ...(type === 'one' && { all: page.t(`finder.all.${name}`) }),
  choices: choices(page),
});

/** The finder's rules for the sites of this region. */
export function finderRules(page: Page): string {
  const { first, more, fits } = finderOf(page);
  const questions = [...first, ...more];
  const wholes = entriesOf(page.site, 'sites')
    .map((entry) => wholeFitOf(entry, page))
    .filter((fit) => fit !== undefined);
  const words = { open: cssString(page.t('finder.open')), misses: cssString(page.t('finder.misses')) };
  return groupRules(questions, [...fits.values()], wholes, words) + foundRule(page.t('filter.none'));
}

/** What any of the sites fits that a site is a part of; undefined where it is part of none. */
function wholeFitOf(entry: SiteEntry, page: Page): Fit | undefined {
  const wholes = wholesOf(page.site, entry).map(({ id }) => finderOf(page).fits.get(id)!);
  if (wholes.length === 0) return undefined;
  return Object.fromEntries(criteria.map(({ name }) => [name, surest(wholes.flatMap((fit) => fit[name] ?? []))]));
}

/** Every choice once; what one of them fits is no perhaps because another does not say. */
const surest = (values: string[]): string[] => {
  const all = new Set(values);
  return [...all].filter((value) => !isPerhaps(value) || !all.has(value.slice(0, -1)));
};

/** The same as a part carries it for the finder's rules: it is counted where none of its wholes is in the list. */
export function wholeWordsOf(entry: SiteEntry, page: Page): string | undefined {
  const { first, more } = finderOf(page);
  const fit = wholeFitOf(entry, page);
  return fit && fitWords([...first, ...more], fit);
}

/** What a site carries for the finder's rules. */
export function finderWordsOf({ id }: SiteEntry, page: Page): string {
  const { first, more, fits } = finderOf(page);
  return fitWords([...first, ...more], fits.get(id) ?? {});
}

/** Which choices a site fits, and which perhaps. */
export const fitOf = (entry: SiteEntry, page: Page): Fit =>
  Object.fromEntries(
    criteria.map((criterion) => {
      const fits = criterion.fit(entry, page);
      const open = openOf(criterion, entry, page).filter((value) => !fits.includes(value));
      return [criterion.name, [...fits, ...open.map(perhaps)]];
    }),
  );

const openOf = (criterion: Criterion, entry: SiteEntry, page: Page): string[] =>
  criterion.open?.(entry, page) ?? (criterion.answer(entry, page) ? [] : allChoices(criterion, page));

/** The questions a site does not fit whatever is chosen: they are named in its row where they count. */
export function askedOf({ id }: SiteEntry, page: Page): { name: string; label: string }[] {
  const { first, more, fits } = finderOf(page);
  return [...first, ...more]
    .filter(({ name, choices }) => choices.some(({ value }) => !fits.get(id)?.[name]?.includes(value)))
    .map(({ name }) => ({ name, label: labelOf(name, page) }));
}

/** A site's answers in the order of the questions, those it does not give included. */
export function answersOf(entry: SiteEntry, page: Page): { name: string; label: string; answer?: Answer }[] {
  return criteria.map(({ name, answer }) => ({ name, label: labelOf(name, page), answer: answer(entry, page) }));
}

/** What the answers to the questions of a page are called, by their names. */
export function answerLabels(page: Page): Record<string, string> {
  const { first, more } = finderOf(page);
  return Object.fromEntries([...first, ...more].map(({ name }) => [name, labelOf(name, page)]));
}

const labelOf = (name: string, { t }: Page) => t(`finder.answers.${name}`);
