import { areaSteps } from '../../facts/area-steps.ts';
import { profileRowsOf } from '../../facts/profile-rows.ts';
import { searchPlacesOf } from '../../facts/search-places.ts';
import { mostOffered } from '../../facts/site-view.ts';
import type { Language } from '../../locales/languages.ts';
import { deskFor } from '../../routes/desks.ts';
import { termsOf } from '../../routes/glossary.ts';
import { searchWordsOf } from '../../routes/feature.ts';
import { pageOf } from '../../routes/page.ts';
import type { Route } from '../../routes/routes.ts';
import { entriesOf, findRoute, isListed, routeOf, routesIn, type Site } from '../../routes/site.ts';
import { cutToBudget } from './cut-to-budget.ts';
import { figureAnswersOf } from './figure-answers.ts';
import { type FirstIndex, type FirstPage, nameEnd } from './first-index.ts';
import { withJoints } from './joints.ts';
import { matterOf, otherNamesOf } from './page-words.ts';
import { searchTextsOf } from './search-texts.ts';
import { vocabularyOf } from './vocabulary.ts';
import { weightOf } from './weights.ts';
import { conceptsOf } from './words/concepts.ts';
import { normalForm, wordsOf } from './words/normal-form.ts';

/** A page before it is written down in few bytes. */
interface Findable {
  href: string;
  title: string;
  kind: string;
  /** In tenths. */
  weight: number;
  summary: string;
  names: string[];
  words: string[];
  places: string[];
  figures: string[];
}

/** All that first answers are given from in a language, the heaviest pages first, cut to what a phone may load. */
export function firstIndexOf(site: Site, language: Language): FirstIndex {
  const t = site.translator(language);
  const pages = [...pagesIn(site, language), ...termsIn(site, language)].sort((a, b) => b.weight - a.weight);
  const kinds = namesIn(pages.map(({ kind }) => [kind]));
  const places = namesIn(pages.map(({ places }) => places));
  const figures = namesIn(pages.map(({ figures }) => figures));
  const desk = deskFor(site);
  const { split, forms } = vocabularyOf(site)(language);
  const joined = (text: string) => withJoints(text, split);
  return cutToBudget({
    texts: searchTextsOf(language, t),
    kinds,
    places,
    figures: figures.map(joined),
    pages: pages.map((page): FirstPage => [
      page.href,
      joined(page.title),
      kinds.indexOf(page.kind),
      page.weight,
      joined(page.summary),
      joined(page.names.join(nameEnd)),
      joined(page.words.join(' ')),
      page.places.map((place) => places.indexOf(place)),
      page.figures.map((label) => figures.indexOf(label)),
    ]),
    concepts: conceptsOf(
      site,
      language,
      forms.union(formsIn([...kinds, ...figures, ...pages.flatMap(({ names, words }) => [...names, ...words])])),
    ),
    // Whoever finds nothing asks; in a site without that feature, at the desk's own page.
    desk: {
      name: desk.record.name,
      href: (findRoute(site, 'inquiry', language) ?? routeOf(site, desk.key, language)).href,
    },
    pagesHref: routeOf(site, 'index', language).href,
    areas: areasIn(site, language),
  });
}

/** The pages of a language that are a hit: its entries, the overviews of their kinds, and those of features. */
const pagesIn = (site: Site, language: Language): Findable[] =>
  routesIn(site, language)
    .filter((route) => isListed(route) && (route.entry || route.view === 'overview' || searchWordsOf(site, route)))
    .map((route) => {
      const page = pageOf(site, route, language);
      const { entry, kind, navTitle, summary, href } = route;
      const weight = weightOf(route, site);
      const names = otherNamesOf(route, page);
      const rows = entry ? profileRowsOf(entry, page) : [];
      return {
        href,
        title: navTitle,
        kind: kind ? page.t(`kinds.${kind}`) : '',
        weight,
        // Organisations and news are known by their names.
        summary: weight > lightest ? shortened(summary) : '',
        names,
        words: entry ? matterOf(entry, rows, page, [navTitle, summary, ...names]) : (searchWordsOf(site, route) ?? []),
        places: entry ? searchPlacesOf(entry, page) : [],
        figures: isAnswering(route) ? figureAnswersOf(rows).map(({ label }) => label) : [],
      };
    });

/** The beginning of a summary, as much as a line of answers has room for. */
function shortened(summary: string): string {
  if (summary.length <= longest) return summary;
  return `${summary.slice(0, summary.lastIndexOf(' ', longest)).replace(/[\s,:;–]+$/, '')} …`;
}

const longest = 29;

/** The weight of pages without one. */
const lightest = 10;

/** The pages whose figures, or words, the search answers with. */
export const answeringRoutesOf = (site: Site, language: Language): Route[] =>
  routesIn(site, language).filter((route) => isListed(route) && isAnswering(route));

const isAnswering = ({ view, kind }: Route) =>
  view === 'glossary' || (view === 'entry' && (kind === 'locations' || kind === 'sites'));

/** A word of the glossary answers with what it means. */
const termsIn = (site: Site, language: Language): Findable[] =>
  termsOf(site, language).map(({ id, word, full, href }) => ({
    href,
    title: word,
    kind: site.translator(language)('glossary.navTitle'),
    weight: weightOf({ view: 'glossary' }, site),
    summary: '',
    names: [...(full ? [full] : []), ...site.region.glossary[id]!.aliases],
    words: [],
    places: [],
    figures: [],
  }));

/** The finder with each of its least areas that some site has, or may have. */
function areasIn(site: Site, language: Language): FirstIndex['areas'] {
  const route = findRoute(site, 'overview/sites', language);
  if (!route) return [];
  const page = pageOf(site, route, language);
  const land = entriesOf(site, 'sites').filter(({ record }) => record.kind === 'land');
  return areaSteps
    .filter((step) => land.some((entry) => mostOffered(entry) >= step))
    .map((step) => {
      const amount = page.formats.amount({ value: step, unit: 'ha' }, page.t);
      return { hectares: step, href: `${route.href}?area=${step}`, text: page.t('search.area', { amount }) };
    });
}

/** The normal forms of all words of some texts. */
const formsIn = (texts: string[]) => new Set(texts.flatMap(wordsOf).map(normalForm));

const namesIn = (lists: string[][]): string[] => [...new Set(lists.flat())].filter(Boolean);
