import type { Language } from '../locales/languages.ts';
import type { Translate } from '../locales/ui.ts';
import type { Kind } from '../schemas/collections.ts';
import type { Entry, Region } from '../schemas/region.ts';
import type { Route } from './routes.ts';
import type { Site } from './site.ts';

/**
 * What a feature adds to a site, as far as others have to know of it: the layers of the house ask the list of features a
 * site was opened with and import none of them. So one that nothing else needs is taken out with its folder and
 * its line in `features/features.ts`. Each part may be left out.
 */
export interface Feature {
  /** The name of its folder in `src/features/`. */
  name: string;
  /** Its pages in the route table of a language. */
  pages?: (region: Region, language: Language, t: Translate) => OwnPage[];
  /** Keys of its pages that a text may link to, besides `home` and entries: `compare/sites`, `data`. */
  linkable?: (entries: readonly Pick<Entry, 'kind'>[]) => string[];
  /** Keys of its pages in the main menu, and in the footer. */
  menu?: string[];
  footer?: string[];
  /** What the search finds a page of its own by besides its title; undefined for one that nobody looks for. */
  searchWords?: (site: Site, route: Route) => string[] | undefined;
  /** The ids by which parts of its pages can be opened, by view. */
  sections?: Record<string, string[]>;
  /** Addresses from the root of the files it writes. */
  files?: (site: Site) => string[];
  /** The files of a page to take along. */
  downloads?: (site: Site, route: Route) => Download[];
  /** A page in another form, named in its head. */
  alternate?: (site: Site, route: Route) => Alternate | undefined;
  /** Pages whose text this build shows once more, on a page of the feature's own. */
  drafts?: (site: Site) => Route[];
  /** Its npm scripts. */
  commands?: string[];
  /** Routes of Astro's own, besides those in `src/pages/`: pattern, and file from the project's root. */
  entrypoints?: { pattern: string; entrypoint: string }[];
  /** What a build does with the site it has just made. */
  afterBuild?: (built: BuiltSite) => Promise<void>;
}

/** A page the generator writes of all entries. */
export interface OwnPage {
  key: string;
  view: string;
  kind?: Kind;
  /** Without slashes at its ends. */
  path: string;
  title: string;
  navTitle: string;
  summary: string;
}

export interface Download {
  route: Route;
  /** Address of the file. */
  href: string;
  /** Address of the page it is made from, which `npm run dev` shows instead. */
  draft: string;
  mediaType: string;
  /** Key of the interface text that names it in a link. */
  label: string;
  /** Whether this build makes it. */
  isMade: boolean;
}

export interface Alternate {
  /** Address of the file. */
  href: string;
  mediaType: string;
}

export interface BuiltSite {
  /** The folder the site was just built into. */
  folder: string;
  site: Site;
  /** Where what earlier builds made is kept. */
  cacheDir: string;
}

/** What a page of a feature is found by; undefined for all others. */
export const searchWordsOf = (site: Site, route: Route): string[] | undefined =>
  site.features.map(({ searchWords }) => searchWords?.(site, route)).find((words) => words !== undefined);

/** All of the site that can be taken along, whether this build makes it or not. */
export const allDownloadsOf = (site: Site): Download[] => site.routes.flatMap((route) => downloadsOf(site, route));

/** What of a page can be taken along as a file, whether this build makes it or not. */
export const downloadsOf = (site: Site, route: Route): Download[] =>
  site.features.flatMap(({ downloads }) => downloads?.(site, route) ?? []);

/** A page in the other forms there are of it. */
export const alternateFilesOf = (site: Site, route: Route): Alternate[] =>
  site.features.flatMap(({ alternate }) => alternate?.(site, route) ?? []);
