import { type FirstIndex, type FirstPage, isTerm, overviewWeight } from '../first-index.ts';
import type { FirstAnswers } from './first-answers.ts';
import { joint } from '../joints.ts';
import { wordsOf } from '../words/normal-form.ts';
import { compoundsIn, indexedForm } from './indexed-words.ts';
import type { Unit } from './query-units.ts';

/** A figure somebody asks for, and the page that states it. */
export interface AskedFigure {
  page: FirstPage;
  label: string;
}

/** So many figures are shown of one page, and of several pages. */
const most = { onePage: 2, pages: 4 };

/**
 * The figures a query asks for: each of its words is in the figure's label (`Einwohner`) or in the name of the page that
 * states it (`Cottbus`). Where no page is named, the heaviest pages answer.
 */
export function askedFigures(
  { meant: units, hits }: Pick<FirstAnswers, 'meant' | 'hits'>,
  index: FirstIndex,
  lang: string,
): AskedFigure[] {
  const term = hits.find(({ page }) => isTerm(page) && isCalled(`${page[1]} | ${page[5]}`, units, lang));
  if (term) return [{ page: term.page, label: term.page[1].replaceAll(joint, '') }];
  const labels = index.figures.map((label) => formsIn(label, lang));
  const candidates = index.pages.flatMap((page) => {
    const named = page[8].length === 0 ? new Set<string>() : formsIn(`${page[1]} ${page[5]}`, lang);
    const asked = page[8].flatMap((at) => {
      const inLabel = units.filter((unit) => isIn(unit, labels[at]!) || isOtherName(unit, index.figures[at]!, lang));
      const others = units.filter((unit) => !inLabel.includes(unit));
      const isAsked = inLabel.length > 0 && others.every((unit) => isIn(unit, named));
      // The label that says least besides what was asked.
      return isAsked ? [{ label: index.figures[at]!, rank: inLabel.length * 100 - labels[at]!.size }] : [];
    });
    asked.sort((a, b) => b.rank - a.rank);
    // "Einwohner" asks for no density besides.
    const best = asked.filter(({ rank }) => rank === asked[0]!.rank).slice(0, most.onePage);
    return best.map(({ label, rank }) => ({ page, label, rank }));
  });
  const pages = new Set(candidates.map(({ page }) => page));
  // "Fläche" asks for land, not for how large the towns are.
  if (pages.size > 1 && hits[0] && isOverview(hits[0].page)) return [];
  const firsts = candidates.filter(({ page }, at) => pages.size === 1 || candidates[at - 1]?.page !== page);
  const rank = Math.max(...firsts.map(({ rank }) => rank));
  return firsts
    .filter((figure) => pages.size === 1 || figure.rank === rank)
    .slice(0, most.pages)
    .map(({ page, label }) => ({ page, label: label.replaceAll(joint, '') }));
}

/** Whether one of some names, or another for the same, is what was asked for, word for word. */
const isCalled = (names: string, units: Unit[], lang: string): boolean =>
  names.split(' | ').some((name) => {
    const forms = wordsOf(name).map((word) => indexedForm(word, lang));
    const asked = [units.flatMap(({ stems: [stems = []] }) => stems)];
    if (units.length === 1) asked.push(...units[0]!.others.map(({ stems }) => stems));
    return asked.some((stems) => forms.length === stems.length && stems.every((stem) => forms.includes(stem)));
  });

const isOverview = ([, , , weight]: FirstPage) => weight === overviewWeight;

const isIn = ({ stems }: Unit, forms: Set<string>): boolean =>
  stems.some((stems) => stems.every((stem) => forms.has(stem)));

/** Whether a label is another name for a word, or has one of several words: trade tax has no multiplier of another tax. */
const isOtherName = ({ others }: Unit, label: string, lang: string): boolean => {
  const forms = wordsOf(label).map((word) => indexedForm(word, lang));
  return others.some(
    ({ stems }) => (forms.length === stems.length || stems.length > 1) && stems.every((stem) => forms.includes(stem)),
  );
};

/** The words of a text and the parts of its compounds, as they are compared. */
const formsIn = (text: string, lang: string): Set<string> =>
  new Set(
    [...wordsOf(text), ...compoundsIn(text).flatMap((word) => word.split(joint))].map((word) =>
      indexedForm(word, lang),
    ),
  );
