import type { Language } from '../../locales/languages.ts';
import { anchorOn, anchorsFrom, shownIn } from '../../routes/anchors.ts';
import { fileAddresses } from '../../routes/files.ts';
import type { Route } from '../../routes/routes.ts';
import { routeOf, type Site, siteOf, findRoute } from '../../routes/site.ts';
import { pageLinkOf } from '../../routes/text-links.ts';
import { decoded } from '../../schemas/texts/decoded.ts';
import { type Issue, nearest } from '../../schemas/issue.ts';
import { keyMeant } from '../../schemas/messages/key-meant.ts';
import type { Region } from '../../schemas/region.ts';
import type { CheckContext, FoundIssue } from '../check-context.ts';
import { saysLanguage } from './named-languages.ts';
import { type OwnAddress, ownAddressOf } from './own-address.ts';
import { type LinkingText, type WrittenLink, writtenLinks } from './written-links.ts';

/** Links that lead nowhere on the site itself: to an address, or to a place on a page, in every language. */
export function checkLinks(region: Region, context: CheckContext): FoundIssue[] {
  const site = siteOf(region, context.folder, context.features, context.asOf);
  const known = knownAddresses(site);
  return writtenLinks(region, context).flatMap((link) =>
    findingsOf(link, site, known).map(({ to, ...finding }) => ({ ...placeOf(link), ...finding, ...mending(link, to) })),
  );
}

interface Finding extends Pick<Issue, 'problem' | 'hint' | 'level'> {
  /** What to write instead, where that is beyond doubt. */
  to?: string;
}

interface LinkTargets {
  pages: ReadonlyMap<string, Route>;
  /** Of the pages. */
  keys: ReadonlySet<string>;
  files: ReadonlySet<string>;
}

const knownAddresses = (site: Site): LinkTargets => ({
  pages: new Map(site.routes.map((route) => [route.href, route])),
  keys: new Set(site.routes.map(({ key }) => key)),
  files: new Set(fileAddresses(site)),
});

const placeOf = ({ document, at, line, column }: WrittenLink) => ({
  file: document.file,
  ...(at.length > 0 && { at }),
  line,
  column,
});

function mending({ url, offset }: WrittenLink, to: string | undefined): Pick<FoundIssue, 'edits'> {
  return to === undefined || offset === undefined ? {} : { edits: [{ at: offset, from: url, to }] };
}

function findingsOf(link: WrittenLink, site: Site, known: LinkTargets): Finding[] {
  const { url, text } = link;
  if (text && /^#./.test(url)) return placesOn(text.entry.key, decoded(url.slice(1)), site, text);
  const page = text && pageLinkOf(url);
  if (page) {
    const isThere = known.keys.has(page.key) || site.region.config.home === page.key;
    return isThere && page.fragment ? placesOn(page.key, page.fragment, site, text) : [];
  }
  if (text && !/^(https?:)?\//i.test(url)) return [];
  const address = ownAddressOf(url, site.origin);
  return address ? addressFindings(address, link, site, known) : [];
}

/** A place on a page, in each language whose page shows this text. */
function placesOn(key: string, fragment: string, site: Site, { entry, language }: LinkingText): Finding[] {
  const own = shownIn(site, entry, language);
  const editions = site.languages.filter((other) => shownIn(site, entry, other) === own);
  const dead = [language, ...editions].find((other) => !anchorOn(site, routeOf(site, key, other), fragment, language));
  if (!dead) return [];
  if (dead.key === language.key) {
    const where = key === entry.key ? 'auf dieser Seite' : `auf „${key}“`;
    return [noSuchPlace(fragment, where, anchorsFrom(site, routeOf(site, key, dead), language))];
  }
  return [
    {
      problem: `Die Stelle „#${fragment}“ hat „${key}“ in der Sprache „${dead.key}“ nicht; dort führt der Verweis an den Anfang der Seite.`,
      hint: 'Geben Sie beiden Texten gleich viele Überschriften in derselben Reihenfolge, oder lassen Sie weg, was ab „#“ steht.',
      level: 'warning',
    },
  ];
}

const maxListed = 8;

function noSuchPlace(fragment: string, where: string, known: string[]): Finding {
  const near = nearest(fragment, known);
  const all = known.slice(0, maxListed).map((id) => `#${id}`);
  return {
    problem: `Die Stelle „#${fragment}“ gibt es ${where} nicht.`,
    hint: near ? `Meinten Sie „#${near}“?` : `Möglich sind: ${all.join(', ')}${known.length > maxListed ? ' …' : ''}.`,
  };
}

function addressFindings(address: OwnAddress, link: WrittenLink, site: Site, known: LinkTargets): Finding[] {
  const { url, text } = link;
  const { path, query, fragment, isWhole } = address;
  const route = pageAt(path, known);
  const rest = `${query}${fragment && `#${fragment}`}`;
  if (!route) {
    if (!known.files.has(path)) return [deadAddress(url, path, text, known)];
    return isWhole && text ? [fixedFile(url, `${path}${rest}`)] : [];
  }
  const { language } = route;
  if (!language) return [];
  if (fragment && !anchorOn(site, route, fragment, language)) {
    return [noSuchPlace(fragment, `auf „${route.href}“`, anchorsFrom(site, route, language))];
  }
  if (!text) return [];
  const key = `${keyOf(route, site)}${rest}`;
  if (isSameText(language, text.language)) return [fixedPage(url, key)];
  const own = findRoute(site, route.key, text.language);
  if (!own || saysLanguage(link, language, text.language)) return [];
  const isThere = fragment && anchorOn(site, own, fragment, text.language);
  return [otherLanguage(url, isThere ? key : `${keyOf(route, site)}${query}`, language)];
}

const isSameText = (one: Language, other: Language) =>
  one.key === other.key || one.derivedFrom === other.key || other.derivedFrom === one.key;

/** The page at an address, also where its last slash is missing or a server's name for it is written. */
const pageAt = (path: string, { pages }: LinkTargets): Route | undefined => {
  const folder = path.replace(/\/index\.html$/, '/');
  return pages.get(folder) ?? pages.get(`${folder}/`);
};

const keyOf = ({ key }: Route, { region }: Site) => (key === 'home' ? region.config.home : key);

const byCommand = 'Das kann auch „npm run check -- --fix“.';

const fixedPage = (url: string, to: string): Finding => ({
  problem: `„${url}“ ist eine Adresse in einer Sprache; mit der Sprache und mit dem slug der Seite ändert sie sich.`,
  hint: `Schreiben Sie „${to}“. ${byCommand}`,
  level: 'warning',
  to,
});

const otherLanguage = (url: string, key: string, { key: language, name }: Language): Finding => ({
  problem: `„${url}“ führt auf die Seite in der Sprache „${language}“ (${name}), und der Text ist in einer anderen.`,
  hint: `Schreiben Sie „${key}“; das führt in jeder Sprache auf die eigene Seite. Ist die andere gemeint, nennen Sie im Satz die Sprache.`,
  level: 'warning',
});

const fixedFile = (url: string, to: string): Finding => ({
  problem: `„${url}“ nennt die Adresse der Website selbst; auf einer anderen Adresse führt der Verweis von ihr weg.`,
  hint: `Schreiben Sie „${to}“. ${byCommand}`,
  level: 'warning',
  to,
});

function deadAddress(url: string, path: string, text: LinkingText | undefined, { pages, files }: LinkTargets): Finding {
  const key =
    text &&
    keyMeant(
      path,
      [...pages.values()].map((page) => page.key),
    );
  if (key !== undefined) {
    return {
      problem: `Die Adresse „${url}“ gibt es auf dieser Website nicht.`,
      hint: `Schreiben Sie „${key}${/#.*$/.exec(url)?.[0] ?? ''}“.`,
    };
  }
  const near = nearest(path, [...pages.keys(), ...files]);
  const page = near === undefined ? undefined : pages.get(near);
  const way =
    page && text ? `Meinten Sie „${page.key}“, die Seite „${near}“?` : near ? `Meinten Sie „${near}“?` : undefined;
  return {
    problem: `Die Adresse „${url}“ gibt es auf dieser Website nicht.`,
    hint:
      way ??
      'Verweise auf Seiten haben die Form Art/Kennung, z. B. sites/am-seegraben; alle Seiten zeigt „A–Z“ im Fuß der Website.',
  };
}
