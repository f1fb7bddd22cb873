import { describe, expect, it } from 'vitest';
import { type BuiltPage, checkBuiltPages } from '../../../../src/checks/built/built-pages.ts';
import type { Language } from '../../../../src/locales/languages.ts';

const languages: Language[] = [
  {
    key: 'de',
    name: 'Deutsch',
    path: 'de',
    ogLocale: 'de_DE',
    derivedFrom: undefined,
    currency: undefined,
    derivation: undefined,
  },
  {
    key: 'de-CH',
    name: 'Deutsch (Schweiz)',
    path: 'de-ch',
    ogLocale: 'de_CH',
    derivedFrom: 'de',
    currency: undefined,
    derivation: undefined,
  },
  {
    key: 'en',
    name: 'English',
    path: 'en',
    ogLocale: 'en_GB',
    derivedFrom: undefined,
    currency: undefined,
    derivation: undefined,
  },
];
const origin = 'https://nordmark.example';

const alternate = (lang: string, path: string) => `<link rel="alternate" hreflang="${lang}" href="${origin}${path}">`;
const ogAlternate = (locale: string) => `<meta property="og:locale:alternate" content="${locale}">`;

function pageIn({ key, path, ogLocale }: Language): BuiltPage {
  const others = languages.filter((language) => language.key !== key);
  const head = [
    `<link rel="canonical" href="${origin}/${path}/">`,
    ...languages.map((language) => alternate(language.key, `/${language.path}/`)),
    alternate('x-default', '/'),
    `<meta property="og:locale" content="${ogLocale}">`,
    ...others.map((language) => ogAlternate(language.ogLocale)),
    '<style>a::before { content: "</head" }</style>',
    '<link rel="alternate" type="application/rss+xml" href="/feed.xml">',
  ];
  return {
    path: `/${path}/`,
    html: `<!doctype html><html lang="${key}"><head>${head.join('')}</head><body></body></html>`,
  };
}

const choice: BuiltPage = {
  path: '/',
  html: `<!doctype html><html lang="de"><head><link rel="canonical" href="${origin}/">${[
    ...languages.map(({ key, path }) => alternate(key, `/${path}/`)),
    alternate('x-default', '/'),
    '<meta property="og:locale" content="de_DE">',
    ogAlternate('de_CH'),
    ogAlternate('en_GB'),
  ].join('')}</head></html>`,
};
/** A page below the home pages: nobody answers for it in no language. */
const deep: BuiltPage = {
  path: '/de/flaechen/',
  html: `<!doctype html><html lang="de"><head><link rel="canonical" href="${origin}/de/flaechen/">${alternate('de', '/de/flaechen/')}<meta property="og:locale" content="de_DE"></head></html>`,
};
const notFound: BuiltPage = {
  path: '/404.html',
  html: '<!doctype html><html lang="de"><head><meta name="robots" content="noindex"></head></html>',
};
const sound = [choice, notFound, deep, ...languages.map(pageIn)];

/** What is said of a site in which a part of a page's HTML is another. */
function problemsWith(path: string, from: string, to: string): string[] {
  const pages = sound.map((page) => {
    if (page.path !== path) return page;
    if (!page.html.includes(from)) throw new Error(`${path} does not contain "${from}".`);
    return { path, html: page.html.replace(from, to) };
  });
  return checkBuiltPages(pages, { origin, languages }).map(({ file, problem }) => `${file} ${problem}`);
}

describe('L12: the built site', () => {
  it('is sound', () => {
    expect(checkBuiltPages(sound, { origin, languages })).toEqual([]);
  });

  it('may hold a file that is no page', () => {
    const proof = { path: '/google123.html', html: 'google-site-verification: google123.html' };
    expect(checkBuiltPages([...sound, proof], { origin, languages })).toEqual([]);
  });

  it.each([
    [
      'LOC-85: a page says its language',
      ['/en/', ' lang="en"', ''],
      ['/en/ Die Seite sagt nicht, in welcher Sprache sie ist; die Suche hielte sie für eine der häufigsten.'],
    ],
    [
      'LOC-85: also one that search engines leave out',
      ['/404.html', ' lang="de"', ''],
      ['/404.html Die Seite sagt nicht, in welcher Sprache sie ist; die Suche hielte sie für eine der häufigsten.'],
    ],
    [
      'LOC-85: a page says a language of the site',
      ['/', 'lang="de"', 'lang="fr"'],
      ['/ Die Sprache „fr“ der Seite steht nicht in site.yaml.'],
    ],
    [
      'LOC-63: a page has a canonical address',
      ['/de/', `<link rel="canonical" href="${origin}/de/">`, ''],
      ['/de/ Die kanonische Adresse fehlt.'],
    ],
    [
      'LOC-63: it is its own, in de-CH too',
      ['/de-ch/', `rel="canonical" href="${origin}/de-ch/"`, `rel="canonical" href="${origin}/de/"`],
      [`/de-ch/ Die kanonische Adresse ist „${origin}/de/“ statt „${origin}/de-ch/“.`],
    ],
    [
      'LOC-63: it has one only',
      ['/de/', '<link rel="canonical"', `<link rel="canonical" href="${origin}/de/"><link rel="canonical"`],
      ['/de/ Die Seite nennt mehrere kanonische Adressen.'],
    ],
    [
      'LOC-60: a page names itself',
      ['/en/', alternate('en', '/en/'), ''],
      [`/en/ Unter den Sprachen der Seite fehlt sie selbst: „en“ mit „${origin}/en/“.`],
    ],
    [
      'LOC-60: the pages named answer',
      ['/en/', alternate('de', '/de/'), ''],
      [
        `/de/ Die Seite „${origin}/en/“ für „en“ nennt diese nicht zurück.`,
        '/en/ og:locale:alternate ist „de_CH, de_DE“ statt „de_CH“.',
      ],
    ],
    [
      'LOC-60: addresses are whole',
      ['/', alternate('x-default', '/'), '<link rel="alternate" hreflang="x-default" href="/">'],
      ['/ Die Adresse „/“ für „x-default“ ist nicht vollständig, oder von einer anderen Website.'],
    ],
    [
      'LOC-62: there is an x-default',
      ['/de/', alternate('x-default', '/'), ''],
      [
        '/ Die Seite „https://nordmark.example/de/“ für „de“ nennt diese nicht zurück.',
        '/de/ Unter den Sprachen der Seite fehlt „x-default“.',
      ],
    ],
    [
      'LOC-62: the choice of languages names itself',
      ['/', alternate('x-default', '/'), ''],
      ['/ Unter den Sprachen der Seite fehlt „x-default“.'],
    ],
    [
      'LOC-60: x-default is answered as well',
      ['/de/flaechen/', '<meta', `${alternate('x-default', '/')}<meta`],
      [`/de/flaechen/ Die Seite „${origin}/“ für „x-default“ nennt diese nicht zurück.`],
    ],
    [
      'LOC-60: the page named exists',
      ['/', alternate('x-default', '/'), alternate('x-default', '/choice/')],
      [`/ Die Adresse „${origin}/choice/“ für „x-default“ führt zu keiner Seite.`],
    ],
    [
      'LOC-60: the page named is open to search engines',
      ['/', alternate('x-default', '/'), alternate('x-default', '/404.html')],
      [`/ Die Seite „${origin}/404.html“ für „x-default“ ist noindex; niemand darf sie nennen.`],
    ],
    [
      'LOC-60: each language once',
      ['/de/', alternate('en', '/en/'), alternate('en', '/en/') + alternate('en', '/en/')],
      ['/de/ Die Seite nennt die Sprache „en“ mehrmals.'],
    ],
    [
      'a page that search engines leave out has nothing to tell them',
      ['/404.html', '<meta', `<link rel="canonical" href="${origin}/404.html">${alternate('en', '/en/')}<meta`],
      [
        `/404.html Die Seite ist noindex und nennt trotzdem eine kanonische Adresse: „${origin}/404.html“.`,
        '/404.html Die Seite ist noindex und nennt trotzdem eine andere Sprache: „en“.',
      ],
    ],
    [
      'LOC-65: there is an og:locale',
      ['/en/', '<meta property="og:locale" content="en_GB">', ''],
      ['/en/ Die Angabe og:locale fehlt.'],
    ],
    [
      'LOC-65: it has the territory',
      ['/en/', 'content="en_GB"', 'content="en_US"'],
      ['/en/ og:locale ist „en_US“ statt „en_GB“.'],
    ],
    [
      'LOC-65: the others are named',
      ['/en/', ogAlternate('de_CH'), ''],
      ['/en/ og:locale:alternate ist „de_DE“ statt „de_CH, de_DE“.'],
    ],
  ] satisfies [string, [string, string, string], string[]][])('%s', (_, [path, from, to], problems) => {
    expect(problemsWith(path, from, to)).toEqual(problems);
  });

  it('is read in one go, also with 300 pages', () => {
    const styles = `<style>${'a{b:c}'.repeat(5000)}</style>`;
    const pages = Array.from({ length: 300 }, (_, index) => ({
      path: `/404-${index}.html`,
      html: notFound.html.replace('<meta', `${styles}<meta`),
    }));
    expect(checkBuiltPages(pages, { origin, languages })).toEqual([]);
  });
});

describe('the page behind a printed code', () => {
  const code = (head: string): BuiltPage => ({
    path: '/m/k7r4/en/',
    html: `<html lang="en"><head>${head}</head></html>`,
  });
  const noindex = '<meta name="robots" content="noindex">';
  const canonical = (url: string) => `<link rel="canonical" href="${url}">`;
  const problemsOf = (page: BuiltPage) =>
    checkBuiltPages([...sound, page], { origin, languages }).map(({ problem }) => problem);
  const english = `${origin}${pageIn(languages[2]!).path}`;

  it('QR-12: is left out by search engines, and led to the page it is about', () => {
    expect(problemsOf(code(noindex + canonical(english)))).toEqual([]);
    expect(problemsOf(code(noindex))).toEqual(['Die Seite hinter einem gedruckten Code nennt 0 kanonische Adressen.']);
    expect(problemsOf({ ...code(noindex), path: '/m/' })).toEqual([]);
    expect(problemsOf(code(canonical(english)))).toEqual(['Die Seite hinter einem gedruckten Code muss noindex sein.']);
  });

  it('names a page that is there', () => {
    expect(problemsOf(code(noindex + canonical(`${origin}/en/gone/`)))[0]).toContain('führt zu keiner Seite');
  });
});
