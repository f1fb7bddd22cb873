/**
 * The directions of the house: a room of `src/` imports only from the rooms listed here.
 * Astro is known from `styles` on; the rooms before run in plain Node.
 */
const rooms = {
  schemas: [],
  locales: ['schemas'],
  routes: ['schemas', 'locales'],
  output: ['schemas', 'locales', 'routes'],
  checks: ['schemas', 'locales', 'routes'],
  cli: ['schemas', 'locales', 'routes', 'output', 'checks', 'prints'],
  styles: ['schemas'],
  integrations: ['schemas', 'locales', 'routes', 'output', 'checks'],
  prints: ['schemas', 'locales', 'routes', 'output', 'components'],
  components: ['schemas', 'locales', 'routes', 'output', 'styles'],
  views: ['schemas', 'locales', 'routes', 'output', 'styles', 'components'],
  pages: ['schemas', 'locales', 'routes', 'output', 'styles', 'components', 'views'],
};

const plainNode = ['schemas', 'locales', 'routes', 'output', 'checks', 'prints'];

const i18next = {
  regex: '^(astro-)?i18next',
  message: 'Only src/locales/ui.ts knows i18next. Use translatorFor() from there.',
};

/** Editors change `content/` every day: what a test expects of an entry or a number stands in a fixture. */
const ownRegionMessage =
  'Only tests/region/ reads the region of CONTENT_DIR, and asks what holds for any. Others read tests/fixtures/.';
const readers = 'readRegion|openSite|siteOf|checkRegion|read\\w*Sync|existsSync|statSync|cpSync|globSync';
const ownRegionReads = [
  'CallExpression[callee.name=/^(openSite|contentFolder)$/][arguments.length=0]',
  `CallExpression[callee.name=/^(${readers})$/] > Literal[value=/^(\\.\\u002F)?content(\\u002F|$)/]`,
  "Property[key.name='CONTENT_DIR'] > Literal[value='content']",
];

/** @type {import('eslint').Linter.Config[]} */
export const houseRules = [
  {
    files: ['tests/{unit,e2e,browser,servers,fixtures,generators}/**'],
    // What the browser tests open is named by their configuration.
    ignores: ['tests/browser/region.ts'],
    rules: {
      'no-restricted-syntax': ['error', ...ownRegionReads.map((selector) => ({ selector, message: ownRegionMessage }))],
    },
  },
  ...Object.keys(rooms).map((room) => ({
    files: [`src/${room}/**`],
    rules: { 'no-restricted-imports': ['error', { patterns: refusedIn(room) }] },
  })),
  {
    files: ['src/locales/ui.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: refusedIn('locales').filter(({ regex }) => regex !== i18next.regex) },
      ],
    },
  },
];

function refusedIn(room) {
  const later = Object.keys(rooms).filter((other) => other !== room && !rooms[room].includes(other));
  return [
    {
      regex: `^(\\.\\./)+(${later.join('|')})/`,
      message: `src/${room} imports only from: ${rooms[room].join(', ') || 'itself'}.`,
    },
    {
      regex: '^(\\.\\./)+tests/',
      message: 'Tests, their runner and the benchmark stand beside src, which knows none of them.',
    },
    i18next,
    ...(plainNode.includes(room)
      ? [{ regex: '^astro(?!/zod$|-i18next)', message: 'This room runs in plain Node: of Astro, only "astro/zod".' }]
      : []),
    ...(room === 'pages'
      ? []
      : [{ regex: '^astro:content$', message: 'getCollection is called in src/pages only; pass on what it returns.' }]),
  ];
}
