import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';
import { type PageKeys, pageKeysOf } from './page-keys.ts';
import { type CachedPage, storedPage, writeWhole } from './stored-page.ts';

/** Pages as an earlier build made them, of which nothing has changed, and those that this one makes. */
export interface PageCache {
  /** Whether an earlier build made the page as this one would. */
  isKept: (route: Route) => boolean;
  /** A page that is kept, or was made meanwhile. Throws where its file is no longer what was put there. */
  get: (route: Route) => CachedPage;
  /** The same as soon as it is there. Rejects where it is not made by the time all are. */
  whenMade: (route: Route) => Promise<CachedPage>;
  /** The page of the site at an address. What is made there is kept; undefined where it is none, such as 404. */
  routeAt: (path: string) => Route | undefined;
  /** Keeps what was just made at an address: its file (`storePage`), and the names of what it has read (`recordReads`). */
  put: (path: string, file: string, reads: readonly string[]) => void;
  /** To be called once all pages are made: writes what the next build finds, and removes the rest. */
  close: () => void;
}

/** How a page was made, by its address. */
type Manifest = Record<string, Made>;

interface Made {
  /** `PageKeys.keyOf` */
  key: string;
  reads: readonly string[];
  /** `PageKeys.readsKey` */
  readsKey: string;
  /** The name of the file that holds it: its hash. */
  file: string;
}

const manifestFile = 'pages.json';

/** Opens the folder of a cache, for pages made by some code (`codeStamp`). One that was left half written, or by hand, keeps nothing and does no harm. */
export function openPageCache(folder: string, site: Site, code: string): PageCache {
  mkdirSync(folder, { recursive: true });
  const keys = pageKeysOf(site, code);
  const before = readManifest(join(folder, manifestFile));
  const kept = new Set(site.routes.filter((route) => isFresh(before[route.href], route, keys, folder)));
  const after: Manifest = Object.fromEntries([...kept].map(({ href }) => [href, before[href]!]));
  const routes = new Map(site.routes.map((route) => [decodeURI(route.href), route]));
  const waiting = new Map<string, () => void>();
  let isOpen = true;
  const get = ({ href }: Route) => {
    const made = after[href];
    if (!made) throw new Error(`Die Seite ${href} wurde nicht gebaut.`);
    return storedPage(folder, made.file);
  };
  return {
    isKept: (route) => kept.has(route),
    get,
    whenMade: async (route) => {
      if (isOpen && !after[route.href]) await new Promise<void>((go) => waiting.set(route.href, go));
      return get(route);
    },
    routeAt: (path) => routes.get(decodeURI(path)),
    put: (path, file, reads) => {
      const route = routes.get(decodeURI(path))!;
      after[route.href] = { key: keys.keyOf(route), reads, readsKey: keys.readsKey(reads)!, file };
      waiting.get(route.href)?.();
    },
    close: () => {
      isOpen = false;
      for (const go of waiting.values()) go();
      writeWhole(join(folder, manifestFile), JSON.stringify(after));
      const used = new Set([manifestFile, ...filesOf(after)]);
      const named = new Set(filesOf(before));
      for (const name of readdirSync(folder)) {
        // What the last list does not name may be what another build is making now, or what one that was killed has left.
        const isLeft = !used.has(name) && (named.has(name) || isOld(join(folder, name)));
        if (isLeft) rmSync(join(folder, name), { force: true });
      }
    },
  };
}

const filesOf = (manifest: Manifest) => Object.values(manifest).map(({ file }) => file);

/** No build takes a day. */
const isOld = (file: string) =>
  Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity) > 24 * 60 * 60 * 1000;

const isFresh = (made: Made | undefined, route: Route, keys: PageKeys, folder: string): boolean =>
  made !== undefined &&
  made.key === keys.keyOf(route) &&
  made.readsKey === keys.readsKey(made.reads) &&
  existsSync(join(folder, made.file));

function readManifest(file: string): Manifest {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Manifest;
  } catch {
    return {};
  }
}

/** A page as it is published, and the name of its file where it is kept. */
export interface MadePage {
  html: string;
  /** Undefined where the page has none. */
  markdown: string | undefined;
  file: string | undefined;
}

/** A build under way. */
export interface PageBuild {
  cache: PageCache;
  /** Does to a page what is done once it is rendered, and stores it if it is kept; beside the rendering of others. */
  finish: (path: string, html: string) => Promise<MadePage>;
}

const builds = new WeakMap<Site, PageBuild>();

/** Has the pages of a site kept, and made only where they have changed. `npm run dev` keeps none. */
export const startBuildOf = (site: Site, build: PageBuild) => builds.set(site, build);

export const buildOf = (site: Site): PageBuild | undefined => builds.get(site);

/** The file of a page in the built site, or another one beside it. */
export const fileOf = ({ path }: Pick<Route, 'path'>, name = 'index.html'): string => join(decodeURI(path), name);

/** The pages of a site in the order they are made in, so that who takes one after the other need not wait for the last. */
export const inMakingOrder = ({ routes }: Site): Route[] => routes.toSorted((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1));

/** The pages that are to be made in this build. */
export const routesToMake = (site: Site): Route[] =>
  inMakingOrder(site).filter((route) => !buildOf(site)?.cache.isKept(route));
