import type { Kind } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';
import { isVisited } from './fairs.ts';
import { termsOf } from './glossary.ts';
import { relatedOf } from './navigation.ts';
import { neighboursOf } from './neighbours.ts';
import type { Route } from './routes.ts';
import { entriesOf, type Site } from './site.ts';

/** The parts of a page besides its text, by the ids by which it can be opened there. */
export function sectionsOf(site: Site, route: Route): string[] {
  const { entry, language } = route;
  if (!language) return [];
  return [
    'content',
    ...(viewSections[route.view]?.(site, route) ?? []),
    ...site.features.flatMap(({ sections }) => sections?.[route.view] ?? []),
    ...(entry && route.view === 'entry' ? entrySections : [])
      .filter(({ isOn }) => entry && isOn(entry, site, route))
      .map(({ id }) => id),
  ];
}

const viewSections: Record<string, (site: Site, route: Route) => string[]> = {
  home: (site) => [
    'contact',
    ...(entriesOf(site, 'services').length > 0 ? ['services'] : []),
    ...(entriesOf(site, 'stories').length > 0 ? ['latest'] : []),
  ],
  overview: (site, { kind }) => ['contact', ...(kind === 'sites' ? entriesOf(site, kind).map(({ id }) => id) : [])],
  index: (site, route) => lettersOf(listedNames(site, route), route),
  glossary: (site, route) => {
    const terms = route.language ? termsOf(site, route.language) : [];
    const words = terms.map(({ word }) => word);
    return [...lettersOf(words, route), ...terms.map(({ id }) => id)];
  },
};

const listedNames = ({ routes }: Site, { key, language }: Route) =>
  routes.filter((other) => other.language?.key === language?.key && other.key !== key).map(({ navTitle }) => navTitle);

const lettersOf = (names: string[], { language }: Route) => [
  ...new Set(names.map((name) => `letter-${initialOf(name, language?.key)}`)),
];

/** The letter a name is listed under from A to Z; Ä stands under A. */
export const initialOf = (name: string, locale?: string): string =>
  name
    .normalize('NFD')
    .replace(/[^\p{L}\d]/gu, '')
    .charAt(0)
    .toLocaleUpperCase(locale);

interface Section {
  id: string;
  isOn: (entry: Entry, site: Site, route: Route) => boolean;
}

const kindsWithFacts: readonly Kind[] = ['locations', 'sites', 'programmes'];
const kindsWithFaq: readonly Kind[] = ['services', 'guides', 'pages'];

const entrySections: Section[] = [
  { id: 'contact', isOn: ({ kind }) => kind !== 'organisations' },
  { id: 'facts', isOn: ({ kind }) => kindsWithFacts.includes(kind) },
  { id: 'related', isOn: (entry, site) => relatedOf(site, entry).length > 0 },
  { id: 'sources', isOn: ({ record }) => record.sources.length > 0 || Object.keys(record.figures).length > 0 },
  { id: 'faq', isOn: ({ kind }, _, { text }) => kindsWithFaq.includes(kind) && (text?.faq ?? []).length > 0 },
  { id: 'neighbours', isOn: (entry, site) => isOf('sites', entry) && neighboursOf(site, entry).length > 0 },
  { id: 'distances', isOn: (entry) => isOf('locations', entry) && entry.record.distances.length > 0 },
  { id: 'when', isOn: (entry, { asOf }) => isOf('fairs', entry) && isVisited(entry.record, asOf) },
];

const isOf = <K extends Kind>(kind: K, entry: Entry): entry is Entry<K> => entry.kind === kind;
