import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';
import { type PageKeys, pageKeysOf } from './page-keys.ts';

/** A page as it is published, and as the search reads it. */
export interface CachedPage {
  html: string;
  /** Undefined where the page has nothing for the search. */
  searchable: string | undefined;
}

/** Pages as an earlier build made them, of which nothing has changed, and those that this one makes. */
export interface PageCache {
  /** Whether an earlier build made the page as this one would. */
  isKept: (route: Route) => boolean;
  /** A page that is kept, or was made meanwhile. Throws where its file is no longer what was put there. */
  get: (route: Route) => CachedPage;
  /** Keeps what was just made at an address, and the names of what it has read (`recordReads`). What is no page of the site is not kept. */
  put: (path: string, page: CachedPage, reads: readonly string[]) => void;
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
  return {
    isKept: (route) => kept.has(route),
    get: ({ href }) => {
      const { file } = after[href]!;
      const content = readIfThere(join(folder, file));
      if (content !== undefined && nameOf(content) === file) return JSON.parse(content) as CachedPage;
      rmSync(join(folder, file), { force: true });
      throw new Error(`Im Zwischenspeicher ist ${file} beschädigt und wurde entfernt. Bauen Sie noch einmal.`);
    },
    put: (path, page, reads) => {
      const route = routes.get(decodeURI(path));
      if (!route) return;
      const content = JSON.stringify(page);
      const file = nameOf(content);
      if (!existsSync(join(folder, file))) writeWhole(join(folder, file), content);
      after[route.href] = { key: keys.keyOf(route), reads, readsKey: keys.readsKey(reads)!, file };
    },
    close: () => {
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

const nameOf = (content: string) => `${createHash('sha256').update(content).digest('hex')}.json`;

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

/** Undefined where another build with the same cache has removed it meanwhile. */
const readIfThere = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

/** A build that is killed leaves no half file under a name that is looked for. */
function writeWhole(file: string, content: string) {
  const aside = `${file}.${process.pid}.part`;
  writeFileSync(aside, content);
  renameSync(aside, file);
}

/** A build under way. */
export interface PageBuild {
  cache: PageCache;
  /** Does to a page what is done once it is rendered, beside the rendering of others. */
  finish: (html: string) => Promise<CachedPage>;
}

const builds = new WeakMap<Site, PageBuild>();

/** Has the pages of a site kept, and made only where they have changed. `npm run dev` keeps none. */
export const startBuildOf = (site: Site, build: PageBuild) => builds.set(site, build);

export const buildOf = (site: Site): PageBuild | undefined => builds.get(site);

/** The pages that are to be made in this build. */
export const routesToMake = (site: Site): Route[] => site.routes.filter((route) => !buildOf(site)?.cache.isKept(route));
