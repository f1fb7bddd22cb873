import { type FirstIndex, type FirstPage, isOverview, isTerm, namesOf } from '../first-index.ts';
import { withoutJoints } from '../joints.ts';
import { stemOfWord } from '../words/stem.ts';
import type { FirstAnswers } from './first-answers.ts';
import { partsIn, stemsIn } from './indexed-words.ts';
import type { Unit } from './query-units.ts';

/** A figure somebody asks for, and the page that states it. */
export interface AskedFigure {
  page: FirstPage;
  label: string;
}

/** So many figures are shown of one page, and of several pages. */
const most = { onePage: 2, pages: 4 };

/**
 * Finds the figures a query asks for: each of its words is in the figure's label (`Einwohner`) or in the name of the page
 * that states it (`Cottbus`). Where no page is named, the heaviest pages answer.
 */
export function openAskedFigures(
  index: FirstIndex,
  lang: string,
): (answers: Pick<FirstAnswers, 'meant' | 'hits'>) => AskedFigure[] {
  const labels = index.figures.map((label) => labelOf(label, lang));
  const pages = index.pages
    .filter((page) => page[8].length > 0)
    .map((page) => ({ page, named: new Set(namesOf(page).flatMap((name) => [...formsIn(name, lang)])) }));

  return ({ meant: units, hits }) => {
    const term = hits.find(({ page }) => isTerm(page) && isCalled(page, units, lang));
    if (term) return [{ page: term.page, label: withoutJoints(term.page[1]) }];
    const asked = pages.flatMap(({ page, named }) =>
      bestOf(page[8].flatMap((at) => rankedLabel(labels[at]!, units, named) ?? [])).map((best) => ({ page, ...best })),
    );
    const isOnePage = new Set(asked.map(({ page }) => page)).size === 1;
    if (isOnePage) return asked.slice(0, most.onePage).map(({ page, label }) => ({ page, label }));
    // "Fläche" asks for land, not for how large the towns are.
    if (hits[0] && isOverview(hits[0].page)) return [];
    const firsts = bestOf(asked.filter(({ page }, at) => asked[at - 1]?.page !== page));
    return firsts.slice(0, most.pages).map(({ page, label }) => ({ page, label }));
  };
}

/** What a figure is called, and by which words it is found. */
interface Label {
  label: string;
  words: string[];
  /** Its words and their parts. */
  forms: Set<string>;
}

const labelOf = (text: string, lang: string): Label => ({
  label: withoutJoints(text),
  words: stemsIn(text, lang),
  forms: formsIn(text, lang),
});

/** The words of a text and the parts of its compounds, as they are compared. */
const formsIn = (text: string, lang: string): Set<string> =>
  new Set([...stemsIn(text, lang), ...partsIn(text).map((word) => stemOfWord(word, lang))]);

/** A label that is asked for of a page, and how well it fits: that which says least besides is best. */
function rankedLabel(label: Label, units: Unit[], named: Set<string>): { label: string; rank: number } | undefined {
  const inLabel = units.filter((unit) => isIn(unit, label.forms) || isOtherName(unit, label));
  const others = units.filter((unit) => !inLabel.includes(unit));
  const isAsked = inLabel.length > 0 && others.every((unit) => isIn(unit, named));
  return isAsked ? { label: label.label, rank: inLabel.length * 100 - label.forms.size } : undefined;
}

/** Those of the best rank: "Einwohner" asks for no density besides. */
function bestOf<T extends { rank: number }>(ranked: T[]): T[] {
  const best = Math.max(...ranked.map(({ rank }) => rank));
  return ranked.filter(({ rank }) => rank === best);
}

/** Whether one of the names of a page, or another for the same, is what was asked for, word for word. */
function isCalled(page: FirstPage, units: Unit[], lang: string): boolean {
  const asked = [units.flatMap(({ stems: [stems = []] }) => stems)];
  if (units.length === 1) asked.push(...units[0]!.others.map(({ stems }) => stems));
  return namesOf(page).some((name) => {
    const words = stemsIn(name, lang);
    return asked.some((stems) => words.length === stems.length && stems.every((stem) => words.includes(stem)));
  });
}

const isIn = ({ stems }: Unit, forms: Set<string>): boolean =>
  stems.some((stems) => stems.every((stem) => forms.has(stem)));

/** Whether a label is another name for a word, or has one of several words: trade tax has no multiplier of another tax. */
const isOtherName = ({ others }: Unit, { words }: Label): boolean =>
  others.some(
    ({ stems }) => (words.length === stems.length || stems.length > 1) && stems.every((stem) => words.includes(stem)),
  );
