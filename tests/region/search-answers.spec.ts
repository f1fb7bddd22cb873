import { test } from '@playwright/test';
import { vocabularyOf } from '../../src/features/search/vocabulary.ts';
import { normalForm } from '../../src/features/search/words/normal-form.ts';
import type { Language } from '../../src/locales/languages.ts';
import type { Route } from '../../src/routes/routes.ts';
import { isListed } from '../../src/routes/site.ts';
import { type Random, randomInt, seeded } from '../bench/random.ts';
import { expectNone, type Fault, faultsAt } from '../browser/faults.ts';
import { languages, region } from '../browser/region.ts';
import { ownRegion } from '../runner/regions.ts';
import { type Found, readFirstIndex, type Search, withDialogSearch } from '../search/searches.ts';

/** So many of what a region has are asked for in each language, drawn by lot: the same ones of the same region. */
const most = 60;

const sample = <T>(all: readonly T[], random: Random): T[] => {
  const left = [...all];
  return Array.from({ length: Math.min(most, left.length) }, () => left.splice(randomInt(random, left.length), 1)[0]!);
};

/** What somebody types, and what is wrong with the answer. */
interface Asked {
  query: string;
  problemIn: (found: Found) => string | false;
}

const faultsIn = async (asked: readonly Asked[], search: Search, at: string): Promise<Fault[]> => {
  const faults: Fault[] = [];
  for (const { query, problemIn } of asked) {
    const found = await search(query);
    const problem = problemIn(found);
    const first = [...found.answers, ...found.pages.slice(0, 3)].join(' ') || 'nothing';
    faults.push(...faultsAt(at, [problem && `“${query}” ${problem}, but finds ${first}`]));
  }
  return faults;
};

const entriesIn = (language: Language): Route[] =>
  region.routes.filter((route) => route.view === 'entry' && route.language === language && isListed(route));

/** Pages with one title are equally right. */
const isCalledSo = (title: string, language: Language) => {
  const called = entriesIn(language).filter(({ navTitle }) => normalForm(navTitle) === normalForm(title));
  const addresses = new Set(called.map(({ href }) => href));
  return ({ answers, pages }: Found) => [...answers, ...pages.slice(0, 3)].some((href) => addresses.has(href));
};

const titled = (language: Language, spelt: (title: string) => string) => (random: Random) =>
  sample(entriesIn(language), random).map(({ navTitle, href }): Asked => {
    const isFound = isCalledSo(navTitle, language);
    return { query: spelt(navTitle), problemIn: (found) => !isFound(found) && `does not lead to ${href}` };
  });

/** Without marks, as on a keyboard that has none: "Chosebuz", "Gewerbeflache". */
const withoutMarks = (title: string) =>
  title.normalize('NFD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss').replace(/ł/g, 'l');

/** The parts of compounds in titles. Of a region too large for a phone some pages are found in the texts alone. */
const parts = (language: Language) => (random: Random) => {
  const { split } = vocabularyOf(region)(language);
  const known = new Set(readFirstIndex(ownRegion.outDir, language.path).pages.map(([href]) => href));
  const inTitles = entriesIn(language)
    .filter(({ href }) => known.has(href))
    .flatMap(({ navTitle, href }) =>
      (navTitle.match(/\p{L}{6,}/gu) ?? []).flatMap((word) => split(word).map((part) => ({ part, word, href }))),
    );
  return sample(
    inTitles.filter(({ part }) => part.length > 3),
    random,
  ).map(({ part, word, href }): Asked => ({
    query: part,
    problemIn: ({ atOnce }) => !atOnce.includes(href) && `does not find ${href} at once, which has it in “${word}”`,
  }));
};

/** What the pages of a kind are called, all together and each. */
const kinds = (language: Language) => (): Asked[] =>
  region.routes
    .filter((route) => route.view === 'overview' && route.language === language && isListed(route))
    .flatMap(({ kind, navTitle, href }) =>
      [navTitle, region.translator(language)(`kind.${kind!}`)].map((query) => ({
        query,
        problemIn: ({ pages }) => pages[0] !== href && `does not lead to ${href} first`,
      })),
    );

const letters = 'bcdfghjklmnpqrstvwxz';

/** Letters drawn by lot, which are no word. */
const noWords = (random: Random): Asked[] =>
  Array.from({ length: 20 }, () => {
    const word = Array.from({ length: 8 + randomInt(random, 5) }, () => letters[randomInt(random, letters.length)]);
    return {
      query: word.join(''),
      problemIn: ({ answers, pages }) => answers.length + pages.length > 0 && 'stands nowhere',
    };
  });

const rules: Record<string, (language: Language) => (random: Random) => Asked[]> = {
  'An entry is found by its title': (language) => titled(language, (title) => title),
  'An entry is found by its title without marks, in small letters': (language) =>
    titled(language, (title) => withoutMarks(title).toLowerCase()),
  'An entry is found by a part of a compound in its title': parts,
  'What a kind is called leads to its overview first': kinds,
  'Letters that are no word find nothing': () => noWords,
};

for (const [promise, askedIn] of Object.entries(rules)) {
  test(promise, async () => {
    const faults: Fault[] = [];
    let count = 0;
    for (const [number, language] of languages.entries()) {
      const asked = askedIn(language)(seeded(number));
      count += asked.length;
      faults.push(
        ...(await withDialogSearch(ownRegion.outDir, language, (search) => faultsIn(asked, search, language.key))),
      );
    }
    test.skip(count === 0, 'The region has nothing to ask for.');
    expectNone(faults);
  });
}
