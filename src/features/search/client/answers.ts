import { type FirstIndex, isTerm } from '../first-index.ts';
import { areaAsked, withoutArea } from './asked-area.ts';
import { type AskedFigure, askedFigures } from './asked-figures.ts';
import { type Choice, type FirstAnswers, type Hit, openFirstAnswers } from './first-answers.ts';
import type { TextHit } from './full-text.ts';

/** Where fewer pages answer at once than this, their texts are searched without being asked to. */
const few = 6;

/** So many pages come first, whatever they are. */
const best = 3;

/** What a query is answered with at once: the finder with an area, then figures and definitions, then pages. */
export interface Answers extends FirstAnswers {
  area: ReturnType<typeof areaAsked>;
  figures: AskedFigure[];
  /** The hits but words whose definition stands above. */
  pages: Hit[];
}

/** The answers of the dialog, without a network and without a page. */
export function openAnswers(index: FirstIndex, lang: string): (query: string, choice?: Choice) => Answers {
  const firstAnswers = openFirstAnswers(index, lang);
  return (query, choice) => {
    const first = firstAnswers(withoutArea(query) || query, choice);
    const figures = askedFigures(first, index, lang);
    const pages = first.hits.filter(({ page }) => !figures.some((figure) => isTerm(page) && figure.page === page));
    return { ...first, area: areaAsked(query, index), figures, pages };
  };
}

/** Whether so many pages answer at once that nobody needs to search the texts besides. */
export const isEnough = ({ hits }: Answers): boolean => hits.length >= few;

/** Pages that have but some of the words: what comes below the pages whose texts have them all. */
export const partialBelow = (texts: readonly TextHit[], { partial }: Answers): Hit[] =>
  partial.filter(({ page: [href] }) => !texts.some((text) => text.href === href));

/** Pages in the order in which they are shown: the best of all, and then by their kind all of each, with the best. */
export const groupsOf = (hits: Hit[]): Hit[][] => [
  hits.slice(0, best),
  ...Map.groupBy(hits, ({ page }) => page[2]).values(),
];
