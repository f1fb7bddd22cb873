import { spawnSync } from 'node:child_process';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { withoutPagefindJoints } from '../../src/features/search/joints.ts';
import { expect, test } from '@playwright/test';
import { readCsv } from '../read-csv.ts';
import { all, attribute, type Document, readHtml, textOf } from '../browser/html.ts';

/** A harbour that somebody confirmed as available on 1 November 2026: its last day, and the day after. */
const days = ['2027-01-30', '2027-01-31'] as const;
type Day = (typeof days)[number];

const folderOf = (day: Day) => join('node_modules', '.cache', 'e2e', `on-${day}`);
const read = (day: Day, file: string) => readFileSync(join(folderOf(day), file), 'utf8');
const pageOn = (day: Day, path: string) => readHtml(read(day, join(path, 'index.html')));

const pages = { de: 'de/flaechen/hafen', en: 'en/sites/harbour' };
const overviews = { de: 'de/flaechen', en: 'en/sites' };
const said = {
  '2027-01-30': {
    de: 'verfügbar, bestätigt am 1.\u00a0November 2026 von WFG Nordmark',
    en: 'available, confirmed on 1\u00a0November 2026 by WFG Nordmark',
    state: 'now',
    field: { de: 'frei', en: 'free' },
  },
  '2027-01-31': {
    de: 'auf Anfrage, zuletzt bestätigt am 1.\u00a0November 2026 von WFG Nordmark',
    en: 'on request, last confirmed on 1\u00a0November 2026 by WFG Nordmark',
    state: 'onRequest',
    field: { de: 'als frei gemeldet, nicht bestätigt', en: 'listed as free, not confirmed' },
  },
};
const languages = ['de', 'en'] as const;

test.describe.configure({ mode: 'serial' });

test.beforeAll(() => {
  test.setTimeout(600_000);
  for (const day of days) {
    const { status, stdout, stderr } = spawnSync('node', ['src/cli/build.ts'], {
      env: { ...process.env, CONTENT_DIR: 'tests/fixtures/region', OUT_DIR: folderOf(day), AS_OF: day },
      encoding: 'utf8',
    });
    expect(status, stdout + stderr).toBe(0);
  }
});

test.afterAll(() => {
  for (const day of days) rmSync(folderOf(day), { recursive: true, force: true });
});

const availabilityIn = (page: Document) =>
  all(page, 'span').flatMap((span) => (attribute(span, 'class')?.includes('availability') ? [textOf(span)] : []));

const nodesIn = (page: Document) =>
  all(page, 'script', { type: 'application/ld+json' }).flatMap(
    (script) => (JSON.parse(textOf(script)) as { '@graph': Record<string, unknown>[] })['@graph'],
  );

/** What the search finds of a page, as Pagefind packs it. */
const searchable = (day: Day) =>
  globSync(join(folderOf(day), 'pagefind', 'fragment', '*')).map((file) =>
    withoutPagefindJoints(gunzipSync(readFileSync(file)).toString()),
  );

for (const day of days) {
  test.describe(`on ${day}`, () => {
    for (const language of languages) {
      const words = said[day][language];

      test(`the page and the overview say so in ${language}`, () => {
        expect(availabilityIn(pageOn(day, pages[language]))).toEqual([words]);
        expect(availabilityIn(pageOn(day, overviews[language]))).toEqual([words]);
      });

      test(`the hectares are drawn accordingly in ${language}`, () => {
        for (const path of [pages[language], overviews[language]]) {
          const [field] = all(pageOn(day, path), 'svg').filter((svg) => attribute(svg, 'class') === 'field');
          expect(field && attribute(field, 'aria-label')).toContain(`ha ${said[day].field[language]},`);
        }
      });

      test(`structured data and the search say so in ${language}`, () => {
        const place = nodesIn(pageOn(day, pages[language])).find((node) => node['@type'] === 'Place');
        expect(place?.additionalProperty).toContainEqual(
          expect.objectContaining({ propertyID: 'availability', value: words }),
        );
        expect(searchable(day).filter((text) => text.includes(words.replaceAll('\u00a0', ' '))).length).toBe(2);
      });
    }

    test('the data files say so', () => {
      const { entries } = JSON.parse(read(day, 'data/sites.json')) as { entries: { availability: unknown }[] };
      expect(entries[0]?.availability).toEqual({
        state: said[day].state,
        confirmedOn: '2026-11-01',
        confirmedBy: 'wfg',
        confirmedUntil: '2027-01-30',
        hasLapsed: day === '2027-01-31',
      });
      const rows = readCsv(read(day, 'data/sites.csv'));
      expect(rows.find(({ field }) => field === 'availability.state')?.value).toBe(said[day].state);
      const { features } = JSON.parse(read(day, 'data/sites.geojson')) as { features: { properties: object }[] };
      expect(features[0]?.properties).toMatchObject({ availability_state: said[day].state });
    });
  });
}

test('no file still offers it the day after', () => {
  const [before, after] = days.map((day) =>
    globSync(join(folderOf(day), '**/*.{html,json,jsonld,csv,geojson,xml,txt}'))
      .filter((file) => /verfügbar, best|available, conf|"state": ?"now"/.test(readFileSync(file, 'utf8')))
      .map((file) => file.slice(folderOf(day).length)),
  );
  expect(before?.length).toBeGreaterThan(4);
  expect(after).toEqual([]);
});

test('the card that is shared changes with it', () => {
  const cards = globSync(join(folderOf(days[0]), 'cards/**/*.png'))
    .map((file) => file.slice(folderOf(days[0]).length + 1))
    .filter((card) => !readFileSync(join(folderOf(days[0]), card)).equals(readFileSync(join(folderOf(days[1]), card))));
  // The home page's card draws the site as well, in the states its land has.
  const homes = Object.keys(pages);
  expect(cards.map((card) => card.split(/[\\/]/).slice(1).join('/')).sort()).toEqual(
    [...homes, ...Object.values(overviews), ...Object.values(pages)].map((path) => `${path}.png`).sort(),
  );
});
