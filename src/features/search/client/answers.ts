import { type FirstIndex, isOverview, isTerm } from '../first-index.ts';
import { areaAsked, withoutArea } from './asked-area.ts';
import { type AskedFigure, openAskedFigures } from './asked-figures.ts';
import { type Choice, type FirstAnswers, type Hit, isChosen, openFirstAnswers } from './first-answers.ts';
import type { TextHit } from './full-text.ts';

/** Where fewer pages answer at once than this, their texts are searched without being asked to. */
const few = 6;

/** So many pages of a choice are shown before anything is asked. */
const most = 30;

/** So many pages come first, whatever they are. */
const best = 3;

/** What a query is answered with at once: the finder with an area, then figures and definitions, then pages. */
export interface Answers {
  first: FirstAnswers;
  area: ReturnType<typeof areaAsked>;
  figures: AskedFigure[];
  /** The best first. None is a word whose definition stands above. */
  pages: Hit[];
  /** Whether nobody needs to search the texts besides. */
  isEnough: boolean;
}

/** The answers of the dialog, without a network and without a page. */
export function openAnswers(index: FirstIndex, lang: string): (query: string, choice?: Choice) => Answers {
  const firstAnswers = openFirstAnswers(index, lang);
  const askedFigures = openAskedFigures(index, lang);
  return (query, choice = {}) => {
    const area = areaAsked(query, index);
    const asked = area ? withoutArea(query) : query;
    const first = firstAnswers(asked, choice);
    const figures = askedFigures(first).filter(({ page }) => isChosen(page, choice));
    const isAbove = ({ page }: Hit) => isTerm(page) && figures.some((figure) => figure.page === page);
    return {
      first,
      area,
      figures,
      pages: first.hits.filter((hit) => !isAbove(hit)),
      isEnough: first.typed.length === 0 || first.hits.length >= few,
    };
  };
}

/** Whether somebody wants pages of a kind or a place alone. */
export const isNarrowed = (choice: Choice): boolean => Object.values(choice).some((chosen) => chosen !== undefined);

/** What there is, where nobody has asked yet: the overviews of all kinds, or the first pages of a choice. */
export function pagesBefore({ pages }: FirstIndex, choice: Choice): Hit[] {
  const some = isNarrowed(choice)
    ? pages.filter((page) => isChosen(page, choice) && !isTerm(page)).slice(0, most)
    : pages.filter(isOverview);
  return some.map((page) => ({ page }));
}

/** Pages that have but some of the words: what comes below the pages whose texts have them all. */
export const partialBelow = (texts: readonly TextHit[], { partial }: FirstAnswers): Hit[] =>
  partial.filter(({ page: [href] }) => !texts.some((text) => text.href === href));

/** Pages of a kind that are not among the best. */
export interface KindOfHits {
  /** Index of the kind; -1 for none. */
  kind: number;
  /** How many there are, with the best. */
  count: number;
  others: Hit[];
}

/** Pages in the order in which they are shown: the best of all, then the others by their kind. */
export function arranged(hits: Hit[]): { best: Hit[]; kinds: KindOfHits[] } {
  const first = hits.slice(0, best);
  const kinds = [...Map.groupBy(hits, ({ page }) => page[2])].map(([kind, hits]) => ({
    kind,
    count: hits.length,
    others: hits.filter((hit) => !first.includes(hit)),
  }));
  return { best: first, kinds };
}
