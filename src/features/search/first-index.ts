import type { SearchTexts } from './search-texts.ts';
import type { Concepts } from './words/query-terms.ts';

/**
 * What first answers are found in: one file per language, which the dialog loads with its texts. Titles, names, words and
 * summaries have a word joiner at each joint of a compound. Made by `first-pages.ts`, read by `client/first-answers.ts`.
 */
export interface FirstIndex {
  texts: SearchTexts;
  /** Names of kinds and places; pages name them by their index. */
  kinds: string[];
  places: string[];
  /** Labels of the figures a page can answer with, which name them by their index. */
  figures: string[];
  pages: FirstPage[];
  concepts: Concepts;
  /** Whom to ask where nothing is found: the desk of the region. */
  desk: { name: string; href: string };
  /** The page of all pages, where a search has an address of its own: `?q=…`. */
  pagesHref: string;
  /** The finder with a least area in hectares, for who types `10 ha`; the smallest first. */
  areas: { hectares: number; href: string; text: string }[];
}

/** A page, or a word of the glossary, in as few bytes as it can be written in. */
export type FirstPage = [
  href: string,
  title: string,
  /** Index of its kind; -1 for a page of none. */
  kind: number,
  /** How much a hit on it counts, in tenths. */
  weight: number,
  summary: string,
  /** Other names it has, with `nameEnd` between them. */
  names: string,
  /** What else it is about. */
  words: string,
  places: number[],
  figures: number[],
];

/** Between two names of a page. */
export const nameEnd = ' | ';

/** All names of a page, its title first. */
export const namesOf = ([, title, , , , names]: FirstPage): string[] => [title, ...names.split(nameEnd)];

/** A word of the glossary, which has a place on a page. */
export const isTerm = ([href]: FirstPage): boolean => href.includes('#');

/** Where the dialog finds it, from a language's path. */
export const firstIndexPath = (languagePath: string) => `/${languagePath}/search.json`;

/** The weight of the overview of a kind, which no other page has. */
export const overviewWeight = 16;

export const isOverview = ([, , , weight]: FirstPage): boolean => weight === overviewWeight;

/** What a page answers at once: a figure or a statement as it shows it, with its day and source; or what a word means. */
export interface FigureAnswer {
  /** What is stated: `Einwohner`. */
  label: string;
  value: string;
  /** `Stand Dezember 2024`; nothing for a word, which has no day. */
  asOf?: string;
  /** Titles of its sources. */
  source: string;
  /** Whose it is, where that is not the entry's own: `gilt für: …`; what a word stands for in full. */
  scope?: string;
}

/** Where a page's answers are, from its address or that of a place on it. */
export const figuresPath = (href: string) => `${href.replace(/#.*/, '')}figures.json`;
