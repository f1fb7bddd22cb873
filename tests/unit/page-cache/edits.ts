import { cpSync, existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { type Random, randomInt } from '../../bench/random.ts';
import { fixtureFolder } from '../region.ts';

/** A copy of the small region that is edited, and the day on which it is built. */
export interface EditedRegion {
  folder: string;
  asOf: string;
}

type Edit = (region: EditedRegion, random: Random) => void;

/** The small region with a derived Swiss edition, four stories and two more sites that name one another. */
export function editedRegion(folder: string): EditedRegion {
  cpSync(fixtureFolder, folder, { recursive: true });
  const region = { folder, asOf: '2026-11-23' };
  change(region, 'site.yaml', (text) =>
    text.replace(
      '  - { key: en',
      '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { release: should, key: en',
    ),
  );
  for (const id of ['kran', 'lager', 'schleuse']) copyEntry(region, 'stories/eroeffnung', id);
  for (const id of ['kai', 'werft']) copyEntry(region, 'sites/hafen', id);
  change(
    region,
    'stories/kran/de.mdx',
    (text) => `${text}\nMehr unter [Grundstücke](sites/hafen#grundstücke-am-kai).\n`,
  );
  return region;
}

function copyEntry({ folder }: EditedRegion, key: string, id: string) {
  const to = join(folder, dirname(key), id);
  cpSync(join(folder, key), to, { recursive: true });
  rmSync(join(to, 'translations.yaml'));
  change({ folder: to, asOf: '' }, 'record.yaml', (text) => text.replace(/^name: (.*)$/m, `name: $1 ${id}`));
  for (const file of globSync(join(to, '*.mdx'))) {
    const text = readFileSync(file, 'utf8');
    writeFileSync(
      file,
      text.replace(/^(title|navTitle): (.*)$/gm, `$1: $2 ${id}`).replace(/^slug: .*$/m, `slug: ${id}`),
    );
  }
}

function change({ folder }: EditedRegion, file: string, make: (text: string) => string) {
  const path = join(folder, file);
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, make(text));
}

const setIn = (region: EditedRegion, file: string, at: readonly (string | number)[], value: unknown) =>
  change(region, file, (text) => {
    const document = parseDocument(text);
    document.setIn(at, value);
    return document.toString({ lineWidth: 0 });
  });

/** Some text of the region, by its path in it. */
function anyText({ folder }: EditedRegion, random: Random, pattern = '*/*/*.mdx'): string {
  const texts = globSync(pattern, { cwd: folder }).sort();
  return texts[randomInt(random, texts.length)]!;
}

const word = (random: Random) => `Wort${randomInt(random, 1e6)}`;

const inFrontMatter =
  (field: string, value: (random: Random) => string): Edit =>
  (region, random) =>
    change(region, anyText(region, random), (text) => {
      const line = `${field}: '${value(random)}'`;
      const pattern = new RegExp(`^${field}: .*$`, 'm');
      return pattern.test(text) ? text.replace(pattern, line) : text.replace(/^title: /m, `${line}\ntitle: `);
    });

export const addSentence = (region: EditedRegion, file: string, random: Random) =>
  change(region, file, (text) => `${text}\nEin Satz mit ${word(random)} und **${word(random)}**.\n`);

/** What an editor or a translator changes in one text, which concerns some pages; by what it is. */
const textEdits: Record<string, Edit> = {
  'a sentence': (region, random) => addSentence(region, anyText(region, random), random),
  'a title': inFrontMatter('title', (random) => `Titel ${word(random)}`),
  'a short title': inFrontMatter('navTitle', (random) => `Kurz ${word(random)}`),
  'a summary': inFrontMatter(
    'summary',
    (random) => `Kurz gesagt steht hier ${word(random)}, und zwar in einem ganzen Satz.`,
  ),
  'the day of a change': inFrontMatter(
    'updated',
    (random) => `2026-11-${String(1 + randomInt(random, 20)).padStart(2, '0')}`,
  ),
  'a heading somebody links to': (region, random) => {
    const heading = `Am ${word(random)}`;
    change(region, 'sites/hafen/de.mdx', (text) => text.replace(/^## .*$/m, `## ${heading}`));
    change(region, 'stories/kran/de.mdx', (text) =>
      text.replace(/#[^)\s]*\)/, `#${heading.toLowerCase().replace(' ', '-')})`),
    );
  },
  'a heading of the translation alone': (region, random) =>
    change(region, 'sites/hafen/en.mdx', (text) => text.replace(/^## .*$/m, `## Quay ${word(random)}`)),
  'a Swiss sentence': (region, random) =>
    change(region, 'stories/eroeffnung/swiss.yaml', () =>
      stringify([{ german: 'Der Kai ist offen.', swiss: `Der Kai ist seit ${word(random)} offen.` }]),
    ),
  'the use of a term': (region, random) =>
    change(
      region,
      anyText(region, random, 'stories/*/de.mdx'),
      (text) => `${text}\nEs gilt ein <Term id="bebauungsplan" />.\n`,
    ),
  'a translation that goes': (region, random) =>
    rmSync(join(region.folder, anyText(region, random, 'stories/*/en.mdx'))),
};

/** What an editor or the calendar changes for all pages. */
const regionEdits: Record<string, Edit> = {
  'a figure': (region, random) =>
    setIn(region, 'sites/hafen/record.yaml', ['figures', 'areaFree', 'value'], 1 + randomInt(random, 9)),
  'a source': (region, random) =>
    setIn(region, 'sources.yaml', ['stadt-musterstadt', 'title'], `Bericht ${word(random)}`),
  'a word of the interface': (region, random) =>
    change(region, 'ui/de.yaml', () => stringify({ profile: { related: `Dazu ${word(random)}` } })),
  'a term of the glossary': (region, random) =>
    setIn(region, 'glossary.yaml', ['bebauungsplan', 'plain', 'en'], `a plan called ${word(random)}`),
  'a story that comes': (region, random) => copyEntry(region, 'stories/eroeffnung', `neu${randomInt(random, 1e6)}`),
  'a site that goes': ({ folder }) => rmSync(join(folder, 'sites', 'werft'), { recursive: true, force: true }),
  'a colour': (region, random) =>
    setIn(region, 'site.yaml', ['colours', 'ground', 'light'], `#15${String(10 + randomInt(random, 80))}75`),
  'the next day': (region) => {
    region.asOf = `2026-11-${String(Number(region.asOf.slice(8)) + 1).padStart(2, '0')}`;
  },
};

/**
 * All edits, dealt to rounds, and again where there are more: each with the names of its edits. Those of texts come
 * first, in some order, since no page is kept where one of the others is made.
 */
export function chosenEdits(rounds: number, random: Random): [names: string, edits: Edit[]][] {
  const order = [textEdits, regionEdits].flatMap((edits) => shuffled(Object.entries(edits), random));
  const ofOneRound = Math.max(1, Math.floor(order.length / rounds));
  return Array.from({ length: rounds }, (_, round) => {
    const some = Array.from({ length: ofOneRound }, (__, at) => order[(round * ofOneRound + at) % order.length]!);
    return [some.map(([name]) => name).join(', '), some.map(([, edit]) => edit)];
  });
}

const shuffled = <T>(items: T[], random: Random): T[] =>
  items
    .map((item) => ({ item, rank: random() }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
