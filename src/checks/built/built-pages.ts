import type { Language } from '../../locales/languages.ts';
import type { Issue } from '../../schemas/issue.ts';
import { codesRoot } from '../../routes/codes.ts';
import { type Head, headOf } from './built-head.ts';

/** A page as it was built: its address on the site, such as `/de/`, and its HTML. */
export interface BuiltPage {
  path: string;
  html: string;
}

export interface Expected {
  /** Public address without a slash at its end. */
  origin: string;
  languages: readonly Language[];
}

/**
 * L12: what search engines need to tell the languages apart. Every page says its language (LOC-85), is
 * canonical to itself (LOC-63), and names its other languages, which name it back (LOC-60, LOC-65).
 */
export function checkBuiltPages(pages: Iterable<BuiltPage>, expected: Expected): Issue[] {
  const heads: Head[] = [];
  for (const { path, html } of pages) {
    // A file that proves who owns the site may end in .html and hold no HTML at all.
    if (html.includes('<')) heads.push(headOf(path, html));
  }
  const site: Site = { ...expected, heads: new Map(heads.map((head) => [expected.origin + head.path, head])) };
  return heads.flatMap((head) => {
    const problems = [langProblems, ...problemsFor(head)];
    return problems
      .flatMap((problemsOf) => problemsOf(head, site))
      .map((problem) => ({ file: head.path, problem, hint }));
  });
}

const problemsFor = ({ path, isNoindex }: Head): Problems[] => {
  if (path.startsWith(codesRoot)) return [codeProblems];
  return isNoindex ? [hiddenProblems] : listed;
};

const hint =
  'Der Kopf jeder Seite entsteht in src/components/frame/Document.astro, hinter Codes in src/components/frame/CodeLandingFrame.astro.';

interface Site extends Expected {
  /** By their absolute addresses. */
  heads: ReadonlyMap<string, Head>;
}

/** What is wrong with a page, in sentences. */
type Problems = (head: Head, site: Site) => string[];

const languageAt = (path: string, { languages }: Site) =>
  languages.find((language) => path.startsWith(`/${language.path}/`));

const langProblems: Problems = ({ path, lang }, site) => {
  if (!lang) return ['Die Seite sagt nicht, in welcher Sprache sie ist; die Suche hielte sie für eine der häufigsten.'];
  const expected = languageAt(path, site)?.key;
  const isKnown = site.languages.some(({ key }) => key === lang);
  if (!isKnown) return [`Die Sprache „${lang}“ der Seite steht nicht in site.yaml.`];
  return expected && expected !== lang ? [`Die Seite nennt als Sprache „${lang}“, ihre Adresse „${expected}“.`] : [];
};

/** A page that search engines leave out has nothing to say to them. */
const hiddenProblems: Problems = ({ canonicals, alternates }) => [
  ...canonicals.map((url) => `Die Seite ist noindex und nennt trotzdem eine kanonische Adresse: „${url}“.`),
  ...alternates.map(({ lang }) => `Die Seite ist noindex und nennt trotzdem eine andere Sprache: „${lang}“.`),
];

/** The page behind a printed code is found through the page it is about (QR-12); the list of all is about none. */
const codeProblems: Problems = ({ path, isNoindex, canonicals, alternates }, { heads }) => [
  ...(isNoindex ? [] : ['Die Seite hinter einem gedruckten Code muss noindex sein.']),
  ...(canonicals.length !== (path === codesRoot ? 0 : 1)
    ? [`Die Seite hinter einem gedruckten Code nennt ${canonicals.length} kanonische Adressen.`]
    : []),
  ...alternates.map((other) => `Die Seite hinter einem gedruckten Code nennt eine andere Sprache: „${other.lang}“.`),
  ...canonicals
    .filter((url) => heads.get(url)?.isNoindex !== false)
    .map((url) => `Die kanonische Adresse „${url}“ führt zu keiner Seite der Suchmaschinen.`),
];

const canonicalProblems: Problems = ({ path, canonicals }, { origin }) => {
  const url = origin + path;
  if (canonicals.length === 0) return ['Die kanonische Adresse fehlt.'];
  if (canonicals.length > 1) return ['Die Seite nennt mehrere kanonische Adressen.'];
  return canonicals
    .filter((other) => other !== url)
    .map((other) => `Die kanonische Adresse ist „${other}“ statt „${url}“.`);
};

const alternateProblems: Problems = (head, site) => {
  const { alternates, path, lang } = head;
  const url = site.origin + path;
  const named = (key: string) =>
    alternates.filter((alternate) => alternate.lang === key).map((alternate) => alternate.url);
  const twice = [...new Set(alternates.map((alternate) => alternate.lang))].filter((key) => named(key).length > 1);
  return [
    ...(isOfChoice(head, site) && named('x-default').length === 0
      ? ['Unter den Sprachen der Seite fehlt „x-default“.']
      : []),
    ...(languageAt(path, site) && lang && !named(lang).includes(url)
      ? [`Unter den Sprachen der Seite fehlt sie selbst: „${lang}“ mit „${url}“.`]
      : []),
    ...twice.map((key) => `Die Seite nennt die Sprache „${key}“ mehrmals.`),
    ...alternates.flatMap((alternate) => targetProblems(alternate, url, site)),
  ];
};

/** The choice of languages, and the pages it names (LOC-62). */
function isOfChoice({ path }: Head, { heads, origin }: Site): boolean {
  const choice = heads.get(`${origin}/`);
  return path === '/' || (choice?.alternates.some(({ url }) => url === origin + path) ?? false);
}

/** What is wrong with the page that another names as its own in a language. */
function targetProblems({ lang, url }: Head['alternates'][number], from: string, { heads, origin }: Site): string[] {
  const target = heads.get(url);
  if (!url.startsWith(`${origin}/`))
    return [`Die Adresse „${url}“ für „${lang}“ ist nicht vollständig, oder von einer anderen Website.`];
  if (!target) return [`Die Adresse „${url}“ für „${lang}“ führt zu keiner Seite.`];
  if (target.isNoindex) return [`Die Seite „${url}“ für „${lang}“ ist noindex; niemand darf sie nennen.`];
  return [
    ...(lang !== 'x-default' && target.lang && target.lang !== lang
      ? [`Die Seite „${url}“ für „${lang}“ ist in der Sprache „${target.lang}“.`]
      : []),
    ...(target.alternates.some((back) => back.url === from)
      ? []
      : [`Die Seite „${url}“ für „${lang}“ nennt diese nicht zurück.`]),
  ];
}

const openGraphProblems: Problems = ({ path, lang, ogLocales, ogOthers, alternates }, site) => {
  if (ogLocales.length === 0) return ['Die Angabe og:locale fehlt.'];
  const localeOf = (key: string) => site.languages.find((language) => language.key === key)?.ogLocale;
  const own = languageAt(path, site)?.ogLocale ?? localeOf(lang ?? '');
  if (!own) return [];
  const others = new Set(alternates.flatMap((alternate) => localeOf(alternate.lang) ?? []));
  others.delete(own);
  const [found, expected] = [ogOthers.toSorted().join(', '), [...others].sort().join(', ')];
  return [
    ...(ogLocales.join() !== own ? [`og:locale ist „${ogLocales.join()}“ statt „${own}“.`] : []),
    ...(found !== expected ? [`og:locale:alternate ist „${found}“ statt „${expected}“.`] : []),
  ];
};

const listed: Problems[] = [canonicalProblems, alternateProblems, openGraphProblems];
