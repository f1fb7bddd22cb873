import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite } from '../../../src/features/house.ts';
import { readRegion } from '../../../src/schemas/read-region.ts';
import { type DevServer, startDev } from '../../dev-server.ts';
import { type Change, changeIn } from '../../fixtures/mistakes/region-with.ts';

const day = '2026-11-23';
const folder = mkdtempSync(join(tmpdir(), 'dev-edits-'));
const region = join(folder, 'region');

const start = () => startDev(region, join(folder, 'cache'), { AS_OF: day });

/** What a page says, as it is read, and the status it comes with. */
async function shown({ url }: DevServer, path: string): Promise<{ status: number; html: string }> {
  const response = await fetch(url + path);
  const html = await response.text();
  return { status: response.status, html: html.replaceAll('\u00AD', '').replaceAll('&gt;', '>') };
}

const [town, harbour] = ['/de/standorte/musterstadt/', '/de/flaechen/hafen/'];

interface Edit {
  what: string;
  changes: Record<string, Change>;
  /** What then is where. */
  shows: [path: string, words: string][];
  /** The pages that are no more. */
  gone?: string[];
}

/** What an editor saves, one upon the other. */
const edits: Edit[] = [
  {
    what: 'a sentence of a text',
    changes: { 'sites/hafen/de.mdx': ['Frei sind', 'Am Kai frei sind'] },
    shows: [[harbour, 'Am Kai frei sind']],
  },
  {
    what: 'a figure, which texts of other entries show',
    changes: { 'sites/hafen/record.yaml': ['value: 6.5', 'value: 7.5'] },
    shows: [
      [harbour, '7,5\u00A0ha'],
      ['/data/sites.json/', '7.5'],
    ],
  },
  {
    what: 'the name of an organisation, which other pages show',
    changes: { 'organisations/wfg/record.yaml': ['name: Wirtschaftsförderung', 'name: Hafenförderung'] },
    shows: [[harbour, 'Hafenförderung']],
  },
  {
    what: 'a text of the interface',
    changes: { 'ui/de.yaml': 'kinds:\n  locations: Städte und Häfen\n' },
    shows: [[harbour, 'Städte und Häfen']],
  },
  {
    what: 'a word of the glossary, and a text that uses it',
    changes: {
      'glossary.yaml': ['Der Plan, mit dem', 'Der Bauplan, mit dem'],
      'sites/hafen/de.mdx': ['Am Kai frei', 'Nach dem <Term id="bebauungsplan">Bebauungsplan</Term> frei'],
    },
    shows: [
      [harbour, 'Nach dem'],
      ['/de/glossar/', 'Der Bauplan, mit dem'],
    ],
  },
  {
    what: 'the name of the region',
    changes: { 'site.yaml': ['name: Nordmark', 'name: Südmark'] },
    shows: [[town, 'Südmark']],
  },
  {
    what: 'the address of a page, which others link to',
    changes: { 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Gewerbepark Hafen\nslug: kai'] },
    shows: [
      ['/de/flaechen/kai/', 'Nach dem'],
      [town, 'href="/de/flaechen/kai/"'],
    ],
    gone: [harbour],
  },
  {
    what: 'an entry that came',
    changes: {
      'services/messen/record.yaml': 'owner: wfg\nnumber: 2\norganisations: [wfg]\n',
      'services/messen/de.mdx':
        "---\ntitle: Messen und Märkte\nsummary: Wir begleiten Sie auf Messen und stellen Ihr Vorhaben vor.\nupdated: '2026-11-01'\n---\n\nWir sind dabei.\n",
    },
    shows: [
      ['/de/leistungen/messen/', 'Wir sind dabei.'],
      ['/de/leistungen/', 'Messen und Märkte'],
    ],
  },
  {
    what: 'an entry that went',
    changes: { 'stories/eroeffnung': undefined },
    shows: [[town, 'Südmark']],
    gone: ['/de/meldungen/eroeffnung/'],
  },
];

describe('npm run dev', () => {
  let dev: DevServer;

  beforeAll(async () => {
    cpSync('tests/fixtures/region', region, { recursive: true });
    dev = await start();
  }, 60_000);

  afterAll(async () => {
    await dev.stop();
    rmSync(folder, { recursive: true });
  });

  it.each(edits)('shows $what', async ({ changes, shows, gone = [] }) => {
    for (const path of gone) expect((await shown(dev, path)).status).toBe(200);
    changeIn(region, changes);
    for (const [path, words] of shows) {
      const { status, html } = await shown(dev, path);
      expect([path, status, html.includes(words)]).toEqual([path, 200, true]);
    }
    for (const path of gone) expect((await shown(dev, path)).status).toBe(404);
  });

  it('tells all that is wrong, in whichever files, and goes on where it was when they are mended', async () => {
    const before = await shown(dev, town);
    const broken: Record<string, Change> = {
      'sites/hafen/record.yaml': ['kind: land', 'art: land'],
      'locations/musterstadt/de.mdx': ['ist kurz', 'ist {kurz}'],
    };
    changeIn(region, broken);
    const refused = await shown(dev, town);
    expect(refused.status).toBe(503);
    for (const told of ['sites/hafen/record.yaml', 'Das Feld „art“', 'locations/musterstadt/de.mdx', '{kurz}'])
      expect(refused.html).toContain(told);
    changeIn(region, {
      'sites/hafen/record.yaml': ['art: land', 'kind: land'],
      'locations/musterstadt/de.mdx': ['ist {kurz}', 'ist kurz'],
    });
    expect(await shown(dev, town)).toEqual(before);
  });

  it('tells which two pages claim one address, and goes on when one of them has its own', async () => {
    changeIn(region, { 'services/messen/de.mdx': ['title: Messen', 'slug: beratung\ntitle: Messen'] });
    const refused = await shown(dev, town);
    expect(refused.status).toBe(503);
    expect(refused.html).toMatch(/Die Adresse „\/de\/leistungen\/beratung\/“ hat schon .*services/);
    changeIn(region, { 'services/messen/de.mdx': ['slug: beratung\ntitle: Messen', 'title: Messen'] });
    expect((await shown(dev, '/de/leistungen/messen/')).status).toBe(200);
  });

  it('shows after all of this what it shows when it is started anew', async () => {
    const { routes } = openSite(region, readRegion(region));
    const paths = [
      ...routes.map(({ href }) => href),
      '/data/sites.json/',
      '/robots.txt',
      '/build.json',
      '/de/meldungen.xml',
    ];
    const before = new Map<string, unknown>();
    for (const path of paths) before.set(path, await shown(dev, path));
    await dev.stop();
    dev = await start();
    for (const path of paths) expect([path, await shown(dev, path)]).toEqual([path, before.get(path)]);
  }, 60_000);
});
