import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { attribute, type Element, elementsIn, textOf, readHtml } from '../../../../src/markup/html-tree.ts';
import { type SitePage, kioskPage } from '../../../../src/features/kiosk/kiosk-page.ts';

const files = [
  'index.html',
  'de/index.html',
  'de/orte/index.html',
  'de/orte/a.pdf',
  'de/x.csv',
  'de/kontakt.vcf',
  'logo.png',
  '_astro/a.js',
];

const stand = {
  origin: 'https://region.example',
  has: (file: string) => files.includes(file),
  isPage: (file: string) => file.endsWith('.html'),
  start: 'index.html',
  idle: 90,
};

const hashOf = (code: string) => createHash('sha256').update(code).digest('base64');

function made(
  body: string,
  {
    head = '',
    file = 'de/orte/index.html',
    expose = undefined as string | undefined,
    printed = undefined as SitePage['printed'],
  } = {},
) {
  const html = `<!doctype html><html lang="de"><head>${head}</head><body><main>${body}</main></body></html>`;
  const page = kioskPage({ file, html, expose, printed, textsIn: (lang) => (key) => `${lang} ${key}` }, stand);
  const elements = [...elementsIn(readHtml(page.html))];
  const find = (name: string): Element[] => elements.filter(({ tagName }) => tagName === name);
  const [main] = find('main');
  return {
    ...page,
    find,
    main: page.html.slice(page.html.indexOf('<main>') + 6, page.html.indexOf('</main>')),
    text: textOf(main!),
  };
}

describe('kioskPage', () => {
  it.each([
    ['<a href="/de/">A</a>', '<a href="../index.html">A</a>'],
    ['<a href="/de/orte/?a=1#b">A</a>', '<a href="index.html?a=1#b">A</a>'],
    ['<a href="#b">A</a>', '<a href="#b">A</a>'],
    ['<a href="https://region.example/de/">A</a>', '<a href="../index.html">A</a>'],
    ['<form action="/de/"></form>', '<form action="../index.html"></form>'],
    ['<form></form>', '<form></form>'],
    [
      '<img src="/logo.png" srcset="/logo.png 1x, /logo.png 2x" alt="">',
      '<img src="../../logo.png" srcset="../../logo.png 1x, ../../logo.png 2x" alt="">',
    ],
    [
      '<svg><use href="/logo.png#a"></use><use href="#b"></use></svg>',
      '<svg><use href="../../logo.png#a"></use><use href="#b"></use></svg>',
    ],
    [
      '<a class="c" rel="license" href="https://www.law.example/by/4.0/">Licence</a>',
      '<span class="c" data-out="">Licence<small data-host=""> (law.example)</small></span>',
    ],
    ['<a href="https://law.example/">law.example</a>', '<span data-out="">law.example</span>'],
    [
      '<a href="mailto:a@b.example?subject=Hi">Write</a>',
      '<span data-out="">Write<small data-host=""> (a@b.example)</small></span>',
    ],
    ['<a href="mailto:a@b.example">a@b.example</a>', '<span data-out="">a@b.example</span>'],
    ['<a href="tel:+49355">+49 355</a>', '<span data-out="">+49 355</span>'],
    ['<a href="/de/x.csv" download>CSV</a>', '<span data-out="">CSV</span>'],
    ['<map><area href="/de/" alt="A"></map>', '<map><area href="../index.html" alt="A"></map>'],
    [
      '<map><area href="https://law.example/" target="_blank" alt="A"><area href="/de/x.csv" alt="B"></map>',
      '<map><area alt="A"><area alt="B"></map>',
    ],
    ['<a href="/de/orte/a.pdf">PDF</a>', '<span data-out="">PDF</span>'],
    [
      '<a class="c" href="/de/kontakt.vcf">Save</a>',
      '<button class="c" type="button" popovertarget="stand-take">Save</button>',
    ],
    ['<keep-offline hidden=""><button>Save</button></keep-offline>', ''],
  ])('makes of %s what a folder can show', (written, expected) => {
    const { main, issues } = made(written);
    expect(main).toBe(expected);
    expect(issues).toEqual([]);
  });

  it('makes a button of the link to its own exposé, and shows the code of it', () => {
    const { main, find } = made('<a href="/de/orte/a.pdf">PDF</a>', { expose: 'de/orte/a.pdf' });
    expect(main).toBe('<button type="button" popovertarget="stand-take">PDF</button>');
    expect(find('figcaption').map(textOf)).toEqual([
      'de stand.pageregion.example/de/orte/',
      'de expose.linkregion.example/de/orte/a.pdf',
    ]);
  });

  it('shows the code the ledger has for it on a screen, and keeps its address for what is chosen there', () => {
    const printed = { payload: 'HTTPS://REGION.EXAMPLE/M/K7R4', caption: 'region.example/m/k7r4' };
    const { find } = made('', { printed });
    expect(find('figcaption').map(textOf)).toEqual(['de stand.pageregion.example/m/k7r4']);
    expect(find('figure').map(({ attrs }) => attrs.map(({ value }) => value))).toEqual([
      ['https://region.example/de/orte/', printed.payload],
    ]);
  });

  it('takes scripts as the old kind that waits, and leaves descriptions for search engines', () => {
    const { find, scripts } = made('<script type="module" src="/_astro/a.js"></script>', {
      head: '<script type="application/ld+json">{}</script><meta property="og:url" content="https://region.example/"><link rel="alternate" href="https://region.example/en/">',
    });
    const own = find('script').filter((script) => attribute(script, 'src')?.includes('_astro'));
    expect(own.map(({ attrs }) => attrs)).toEqual([
      [
        { name: 'defer', value: '' },
        { name: 'src', value: '../../_astro/a.js' },
      ],
    ]);
    expect(scripts).toEqual(['_astro/a.js']);
    expect(find('script')).toHaveLength(2);
    expect(find('link').map((link) => attribute(link, 'rel'))).toEqual(['stylesheet']);
  });

  it('allows the styles that stand in it and the files beside it, and no connection', () => {
    const { find, faces } = made('', {
      head: '<meta http-equiv="content-security-policy" content="default-src *"><style>@font-face{font-family:H;src:url(/_astro/h.woff2)}b{color:red}</style>',
    });
    const policies = find('meta').filter((meta) => attribute(meta, 'http-equiv') === 'content-security-policy');
    expect(policies.map((meta) => attribute(meta, 'content'))).toEqual([
      `default-src 'none'; script-src 'self' file: 'wasm-unsafe-eval'; style-src 'self' file: 'sha256-${hashOf('b{color:red}')}'; img-src 'self' file: data:; media-src 'self' file:; font-src data:; connect-src 'none'; form-action 'self' file:; base-uri 'none'`,
    ]);
    expect(faces).toEqual(['@font-face{font-family:H;src:url(/_astro/h.woff2)}']);
  });

  it('tells its start page from the others, and speaks the language of the page', () => {
    expect(made('').find('nav').map(textOf)).toEqual(['de stand.startde stand.backde stand.take']);
    expect(made('', { file: 'index.html' }).find('nav').map(textOf)).toEqual(['de stand.backde stand.take']);
  });

  it.each([
    ['<a href="/de/nowhere/">A</a>', 'Die Adresse „/de/nowhere/“ führt zu nichts, was in der Website ist.'],
    ['<img src="/nothing.png" alt="">', 'Die Adresse „/nothing.png“ führt zu nichts, was in der Website ist.'],
    [
      '<img src="https://cdn.example/a.png" alt="">',
      'Die Seite lädt „https://cdn.example/a.png“ aus dem Netz; am Stand gibt es keines.',
    ],
    [
      '<form action="https://b.example/"></form>',
      'Ein Formular wird an „https://b.example/“ gesandt; am Stand gibt es kein Netz.',
    ],

    [
      '<map><area href="/de/nowhere/" alt=""></map>',
      'Die Adresse „/de/nowhere/“ führt zu nichts, was in der Website ist.',
    ],
    [
      '<meta http-equiv="refresh" content="5; url=https://b.example/">',
      'Die Seite leitet von selbst weiter; am Stand führte das hinaus.',
    ],
    ['<code-entry></code-entry>', 'Das Paket kann <code-entry> nicht mitnehmen.'],
    ['<iframe src="/de/"></iframe>', 'Das Paket kann <iframe> nicht mitnehmen.'],
    ['<link rel="stylesheet" href="/a.css">', 'Das Paket weiß mit <link rel="stylesheet"> nichts anzufangen.'],
    ['<style>b{background:url(/logo.png)}</style>', 'Die Stile der Seite laden „/logo.png“; das Paket nicht.'],
  ])('says that it cannot take %s along', (written, problem) => {
    expect(made(written).issues).toMatchObject([{ file: 'de/orte/index.html', problem }]);
  });
});
