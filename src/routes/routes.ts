import type { Language } from '../locales/languages.ts';
import { derive } from '../locales/languages.ts';
import { type Translation, translationsOf } from '../locales/translations/translation.ts';
import type { Translate } from '../locales/ui.ts';
import { type Kind, kinds } from '../schemas/collections.ts';
import type { EntryText } from '../schemas/records/entry-text.ts';
import type { Entry, Region } from '../schemas/region.ts';
import type { Feature } from './feature.ts';

/** What a page of the house shows. Views are chosen by it, one to one; features bring views of their own. */
export type View = 'choice' | 'home' | 'overview' | 'index' | 'glossary' | 'entry';

/** One address of the site in one language. */
export interface Route {
  /** The same for all languages of a page: `home`, `overview/sites`, `compare/sites`, `sites/am-hafen`, `index`, `glossary`, `data`. */
  key: string;
  view: View | (string & {});
  /** Undefined only for the page that chooses a language. */
  language: Language | undefined;
  /** Without slashes at its ends; empty for the root. */
  path: string;
  /** Path from the root, with slashes at both ends. */
  href: string;
  title: string;
  navTitle: string;
  summary: string;
  kind?: Kind;
  entry?: Entry;
  /** The entry's words on this page. */
  text?: EntryText;
  /** How those stand to the original. */
  translation?: Translation;
  /** The language those are in, where it is not the page's: a translation is missing. */
  textLang?: string;
  /** Day of the last change of content (ISO 8601). */
  modified?: string;
}

/** What a page's readers are told of its text: that it is older than its original, or not translated. */
export function noticeOf({ translation }: Route): 'stale' | 'missing' | undefined {
  const state = translation?.state;
  return state === 'stale' || state === 'missing' ? state : undefined;
}

/** Every HTML address of the site. No two pages share one: printed codes point here. */
export function routesOf(...claims: Parameters<typeof claimedRoutes>): Route[] {
  return refuseDuplicates(claimedRoutes(...claims));
}

/** Every address the entries claim, before anyone has looked for two that are the same. */
export function claimedRoutes(
  region: Region,
  languages: Language[],
  translators: Map<string, Translate>,
  features: readonly Feature[],
): Route[] {
  const [original] = languages;
  if (!original) throw new Error('A region has at least one language.');
  const translationOf = translationsOf(region.entries, languages);
  const routes = languages.flatMap((language) => {
    const t = translators.get(language.key)!;
    const page = (route: Omit<Route, 'href' | 'language'>): Route => ({ ...route, language, href: `/${route.path}/` });
    return [
      ...kinds
        .filter((kind) => kind !== 'pages' && region.entries.some((entry) => entry.kind === kind))
        .map((kind) =>
          page({
            key: `overview/${kind}`,
            view: 'overview',
            kind,
            path: `${language.path}/${t(`paths.${kind}`)}`,
            title: t(`overviews.${kind}.title`),
            navTitle: t(`kinds.${kind}`),
            summary: t(`overviews.${kind}.summary`),
          }),
        ),
      page(ownRoute('index', language, t)),
      ...(Object.keys(region.glossary).length > 0 ? [page(ownRoute('glossary', language, t))] : []),
      ...features.flatMap(({ pages }) => pages?.(region, language, t) ?? []).map(page),
      ...region.entries.map((entry) =>
        page(entryRoute(entry, language, original, translationOf(entry, language), region, t)),
      ),
    ];
  });
  return [choiceRoute(region), ...routes];
}

/**
 * The entry's words in a language: written for it, else derived from its parent's. Where a translation
 * is missing they are the original's, and the route says so.
 */
function textOf(entry: Entry, language: Language, original: Language): EntryText {
  const own = entry.texts[language.key];
  if (own) return own;
  const parent = language.derivedFrom ? entry.texts[language.derivedFrom] : undefined;
  if (!parent) return originalOf(entry, original);
  const derived = (text: string) => derive(text, language, entry.overrides);
  return {
    ...parent,
    title: derived(parent.title),
    summary: derived(parent.summary),
    ...(parent.navTitle && { navTitle: derived(parent.navTitle) }),
    ...(parent.headline && { headline: derived(parent.headline) }),
    ...(parent.ways && {
      ways: parent.ways.map(({ title, text }) => ({ title: derived(title), text: derived(text) })),
    }),
    ...(parent.faq && {
      faq: parent.faq.map(({ question, answer }) => ({ question: derived(question), answer: derived(answer) })),
    }),
    localisation: 'derived',
  };
}

function originalOf(entry: Entry, original: Language): EntryText {
  const text = entry.texts[original.key];
  if (!text) throw new Error(`${entry.key} has no text in ${original.key}.`);
  return text;
}

function entryRoute(
  entry: Entry,
  language: Language,
  original: Language,
  translation: Translation,
  region: Region,
  t: Translate,
): Omit<Route, 'href' | 'language'> {
  const text = textOf(entry, language, original);
  const isHome = entry.key === region.config.home;
  const section = entry.kind === 'pages' ? [] : [t(`paths.${entry.kind}`)];
  const slug = text.slug ?? entry.id;
  return {
    key: isHome ? 'home' : entry.key,
    view: isHome ? 'home' : 'entry',
    kind: entry.kind,
    entry,
    text,
    translation,
    ...(translation.state === 'missing' && { textLang: original.key }),
    path: [language.path, ...(isHome ? [] : [...section, slug])].join('/'),
    title: text.title,
    navTitle: text.navTitle ?? text.title,
    summary: text.summary,
    modified: lastLookAt(entry, text, region),
  };
}

/** The day its text was last written, or a value of its record or the source of one was last looked at. */
function lastLookAt({ record }: Entry, { updated }: EntryText, { sources }: Region): string {
  const looked = [updated];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const { source, checked } = value as { source?: unknown; checked?: unknown };
    if (typeof checked === 'string') looked.push(checked);
    for (const id of [source].flat()) if (typeof id === 'string') looked.push(sources[id]?.accessed ?? '');
    Object.values(value).forEach(visit);
  };
  visit(record);
  return looked.sort().at(-1)!;
}

/** A page the generator writes of all entries, named by the interface texts. */
function ownRoute(key: 'index' | 'glossary', language: Language, t: Translate): Omit<Route, 'href' | 'language'> {
  return {
    key,
    view: key,
    path: `${language.path}/${t(`paths.${key}`)}`,
    title: t(`${key}.title`),
    navTitle: t(`${key}.navTitle`),
    summary: t(`${key}.summary`),
  };
}

function choiceRoute(region: Region): Route {
  const name = typeof region.config.name === 'string' ? region.config.name : Object.values(region.config.name)[0]!;
  return {
    key: 'choice',
    view: 'choice',
    language: undefined,
    path: '',
    href: '/',
    title: name,
    navTitle: name,
    summary: name,
  };
}

// Astro only warns when two entries claim one path, and leaves one of them out.
function refuseDuplicates(routes: Route[]): Route[] {
  const taken = new Map<string, Route>();
  for (const route of routes) {
    const other = taken.get(route.path);
    if (other) {
      throw new Error(
        `Two pages claim the address "/${route.path}/": ${other.key} and ${route.key}. Give one of them another slug.`,
      );
    }
    taken.set(route.path, route);
  }
  return routes;
}
