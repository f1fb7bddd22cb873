import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The directions of the house: a room of `src/` imports only from the rooms listed here. The README's picture is
 * drawn from this; imports by name are seen here, and circles by `tests/unit/config/circles.test.ts`. Astro is known from
 * `styles` on; the rooms in `plainNode` know none.
 */
const rooms = {
  markup: [],
  machine: [],
  schemas: [],
  locales: ['schemas'],
  routes: ['schemas', 'locales'],
  facts: ['schemas', 'locales', 'routes'],
  output: ['schemas', 'locales', 'routes', 'facts'],
  'text-steps': ['schemas', 'locales', 'routes', 'output'],
  checks: ['schemas', 'locales', 'routes', 'facts'],
  reports: ['schemas', 'locales', 'routes', 'checks'],
  styles: ['schemas'],
  components: ['schemas', 'locales', 'routes', 'facts', 'output', 'styles'],
  views: ['schemas', 'locales', 'routes', 'facts', 'output', 'text-steps', 'styles', 'components'],
};

const layers = Object.keys(rooms);
rooms.features = layers;
rooms.integrations = layers.filter((room) => !['components', 'views', 'styles'].includes(room));
rooms.cli = rooms.integrations;
rooms.pages = layers.filter((room) => !['machine', 'checks', 'reports'].includes(room));

/** Knows nothing of the house, and everybody may ask it. */
const forAll = ['markup'];

/** A build runs them as they are, too (`src/integrations/plain-node.ts`). */
const plainNode = JSON.parse(readFileSync(join(import.meta.dirname, '..', 'src', 'plain-rooms.json'), 'utf8'));

/** Features that others may ask, by their `index.ts`: these stay. */
const shared = ['codes'];

/** What stands for all features, by who may ask it: plain Node and Astro opens the house, views show what it shows. */
const tables = { views: 'views', integrations: 'house', cli: 'house', pages: 'house|page-site|views' };

const features = readdirSync(join(import.meta.dirname, '..', 'src', 'features'), { withFileTypes: true })
  .filter((item) => item.isDirectory())
  .map(({ name }) => name);

const i18next = {
  regex: '^(astro-)?i18next',
  message:
    'Only src/locales/ui.ts and what hands its texts to astro-i18next know i18next. Use translatorFor() from there.',
};

const content = {
  regex: '^(astro:content|virtual:texts)$',
  message: 'Compiled texts are asked for in src/views/entry-texts.ts only; pass on what it returns.',
};

const parser = { regex: '^parse5$', message: 'HTML is read and written by src/markup/html-tree.ts.' };

/** The derived language finds the places in the source itself. */
const readsHtml = ['markup', 'locales'];

export const houseRules = [
  ...Object.keys(rooms).map((room) => rulesFor(`src/${room}/**`, refusedIn(room))),
  ...features.map((name) => rulesFor(`src/features/${name}/**`, [...refusedIn('features'), ...refusedInFeature(name)])),
  rulesFor('src/locales/ui.ts', without(refusedIn('locales'), i18next)),
  rulesFor('src/features/{page-site,region-texts}.ts', without(refusedIn('features'), i18next)),
  rulesFor('src/views/entry-texts.ts', without(refusedIn('views'), content)),
];

function rulesFor(files, patterns) {
  return { files: [files], rules: { 'no-restricted-imports': ['error', { patterns }] } };
}

function without(patterns, left) {
  return patterns.filter((pattern) => pattern !== left);
}

function refusedIn(room) {
  const later = Object.keys(rooms).filter((other) => ![room, 'features', ...forAll, ...rooms[room]].includes(other));
  return [
    ...(later.length > 0
      ? [
          {
            regex: `^(\\.\\./)+(${later.join('|')})/`,
            message: `src/${room} imports only from: ${rooms[room].join(', ') || 'itself'}.`,
          },
        ]
      : []),
    ...(room === 'features'
      ? []
      : [
          {
            regex: `^(\\.\\./)+features/${room in tables ? `(?!(${tables[room]})\\.ts$)` : ''}`,
            message:
              'A layer imports no feature, so that each can be taken out. It asks what a site was opened with: src/routes/feature.ts.',
          },
        ]),
    {
      regex: '^(\\.\\./)+tests/',
      message: 'Tests, their runner and the benchmark stand beside src, which knows none of them.',
    },
    i18next,
    content,
    ...(readsHtml.includes(room) ? [] : [parser]),
    ...(plainNode.includes(room)
      ? [{ regex: '^astro(?!/zod$|-i18next)', message: 'This room runs in plain Node: of Astro, only "astro/zod".' }]
      : []),
  ];
}

function refusedInFeature(name) {
  const others = features.filter((other) => other !== name);
  return [
    {
      regex: `^(\\.\\./)+(${others.join('|')})/(?!(?<=/(${shared.join('|')})/)index\\.ts$)`,
      message: `A feature knows no other, so that it can be taken out; through their index.ts: ${shared.join(', ')}.`,
    },
    {
      regex: `^(\\.\\./)+(features|views)\\.ts$`,
      message:
        'The tables list features; a feature that asks them would be asked by itself. Open the house: ../house.ts.',
    },
  ];
}
