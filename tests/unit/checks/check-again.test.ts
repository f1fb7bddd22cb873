import {
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { checkAgain, checkRegion } from '../../../src/features/house.ts';
import type { Issue } from '../../../src/schemas/issue.ts';
import { damages } from '../../bench/damages.ts';
import { type Random, randomInt, seeded } from '../../bench/random.ts';
import { type Change, changeIn } from '../../fixtures/mistakes/region-with.ts';

const days = { asOf: '2026-11-23', today: '2026-11-23' };

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true });
});

/** A copy of the small region, or of it as it has grown: with printed codes, sentences for Switzerland, texts of the interface. */
function region({ isGrown }: { isGrown: boolean }): string {
  const folder = mkdtempSync(join(tmpdir(), 'again-'));
  made.push(folder);
  cpSync('tests/fixtures/region', folder, { recursive: true });
  if (isGrown) cpSync('tests/fixtures/growing', folder, { recursive: true });
  return folder;
}

/** Something an editor, a program or a version control does to a folder. */
type Edit = (folder: string, random: Random, sound: ReadonlyMap<string, Buffer>) => string;

const edits: Edit[] = [
  function damage(folder, random, sound) {
    const file = oneOf(random, filesIn(folder));
    const { name, apply } = oneOf(random, damages);
    writeFileSync(join(folder, file), apply(sound.get(file) ?? readFileSync(join(folder, file)), random));
    return `${file}: ${name}`;
  },
  function mend(folder, random, sound) {
    const file = oneOf(random, [...sound.keys()]);
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), sound.get(file) ?? '');
    return `${file} as it was`;
  },
  function write(folder, random) {
    const file = oneOf(
      random,
      filesIn(folder).filter((name) => /\.(mdx|yaml)$/.test(name)),
    );
    const text = readFileSync(join(folder, file), 'utf8');
    const [from, to] = oneOf(random, replacements);
    writeFileSync(join(folder, file), text.replace(from, to));
    return `${file}: ${from} becomes ${to}`;
  },
  function add(folder, random) {
    const entry = oneOf(random, entriesIn(folder));
    cpSync(join(folder, entry), join(folder, `${entry}-${randomInt(random, 3)}`), { recursive: true });
    return `${entry} copied`;
  },
  function drop(folder, random) {
    const what = oneOf(random, [...filesIn(folder), ...entriesIn(folder)]);
    rmSync(join(folder, what), { recursive: true });
    return `${what} gone`;
  },
  function rename(folder, random) {
    const entry = oneOf(random, entriesIn(folder));
    const to = `${entry}-neu`;
    rmSync(join(folder, to), { recursive: true, force: true });
    renameSync(join(folder, entry), join(folder, to));
    return `${entry} renamed`;
  },
  function renameFile(folder, random) {
    const file = oneOf(random, filesIn(folder));
    renameSync(join(folder, file), join(folder, `${file}.bak`));
    return `${file} renamed`;
  },
];

/** What a text, a record, the sources or the languages may say otherwise. */
const replacements: [from: string | RegExp, to: string][] = [
  ['value: ', 'value: 1'],
  ['Hafen', 'Kai “12 ha”'],
  [/title: .*/, 'title: Neuer Titel'],
  [/^---\n/, '---\nslug: gleich\n'],
  ['source: ', 'source: un'],
  ['en:', 'fr:'],
  [/\n\n/, '\n\nSiehe [dort](sites/hafen#hier) und <Term id="ge" />, <Figure of="sites/hafen" id="areaFree" />.\n\n'],
  ['derivedFrom: de', 'derivedFrom: en'],
  [/name: .*/, 'name: Dobroń'],
];

it.each([
  { seed: 1, isGrown: false, settledAfter: 3000 },
  { seed: 2, isGrown: false, settledAfter: 0 },
  { seed: 3, isGrown: true, settledAfter: 0 },
])(
  'finds after any edits what a first check finds (seed $seed)',
  ({ seed, isGrown, settledAfter }) => {
    const folder = region({ isGrown });
    const sound = new Map(filesIn(folder).map((file) => [file, readFileSync(join(folder, file))]));
    const random = seeded(seed);
    const again = checkAgain(folder, settledAfter);
    const done: string[] = [];
    for (let count = 0; count < 40; count++) {
      expect({ done, found: again(days) }).toEqual({ done, found: checkRegion(folder, days) });
      done.push(oneOf(random, edits)(folder, random, sound));
      // Two mistakes at a time hide one another seldom; of many, nothing else would be seen.
      if (count % 4 === 3) restore(folder, sound);
    }
  },
  120_000,
);

/** A story that says something of nearly all that others may change. */
const story = [
  'Der Hafen hat seit 2025 <Figure of="sites/hafen" id="areaFree" form="number" /> 12 Boote und <Figure of="sites/hafen" id="areaFree" /> ha Land.',
  'In Dobroń liegt er an der Mole, und https://nordmark.example/de/xyz/ sagt mehr zum [Kai](sites/hafen).',
  'Da wohnen <Figure of="locations/musterstadt" id="population" /> inhabitants.',
  'Mehr unter nordsee.example/de/xyz/ und vor Ort.',
  'Wer kommt, sieht Frachter und Kräne am Wasser.',
].join('\n\n');

const figure = 'areaFree: { value: 6.5, unit: ha, ';

it.each([
  ['a figure it names', { 'sites/hafen/record.yaml': ['areaFree:', 'areaLeft:'] }],
  ['how that figure is said', { 'sites/hafen/record.yaml': [figure, `${figure}qualifier: about, `] }],
  ['the unit of that figure', { 'sites/hafen/record.yaml': [figure, 'areaFree: { value: 6.5, unit: km2, '] }],
  ['an entry it names', { 'sites/hafen': undefined }],
  [
    'a Sorbian name it holds',
    { 'locations/musterstadt/record.yaml': ['name: ', 'sorbian: { name: Dobroń, lang: dsb }\nname: '] },
  ],
  ['the word of a glossary', { 'glossary.yaml': ['term: Bebauungsplan', 'term: Kräne'] }],
  ['the language of a word', { 'glossary.yaml': ['term: Bebauungsplan', 'term: Kräne\n  lang: en'] }],
  ['the words of Switzerland', { 'swiss-words.yaml': 'H:\n  - german: [Kräne]\n    proposals: [Krane]\n' }],
  ['a word that was chosen', { 'swiss-words.yaml': 'chosen:\n  - word: Lastschiff\n    insteadOf: [Frachter]\n' }],
  ['the address of the site', { 'site.yaml': ['nordmark.example', 'nordsee.example'] }],
  ['the name of a language', { 'site.yaml': ['name: English', 'name: British'] }],
  ['whose confirmation it was', { 'stories/alt/record.yaml': 'owner: wfg\n' }],
  ['a unit in the words of the interface', { 'ui/en.yaml': 'units:\n  inhabitants_other: "{{amount}} souls"\n' }],
] satisfies [string, Record<string, Change>][])('tells a text that did not change of %s', (_, change) => {
  const folder = region({ isGrown: true });
  const at = (text: string): Change => ['---\n\n', `---\n\n${text}\n\n`];
  changeIn(folder, {
    'stories/eroeffnung/de.mdx': at(story),
    'stories/eroeffnung/en.mdx': at(story),
    'stories/eroeffnung/translations.yaml': ['entry: stories/eroeffnung', 'entry: stories/alt'],
  });
  const again = checkAgain(folder);
  const before = again(days);
  changeIn(folder, change);
  const found = again(days);
  expect(found).toEqual(checkRegion(folder, days));
  expect(aboutStory(found)).not.toEqual(aboutStory(before));
});

/** What is said of the story, with its words: that it exists is no news. */
const aboutStory = (issues: readonly Issue[]) =>
  issues.filter(({ file }) => file.includes('stories/eroeffnung')).map(({ problem, hint }) => [problem, hint]);

it('reads a file again that is as long as it was, and was written in the same moment', () => {
  const folder = region({ isGrown: false });
  const again = checkAgain(folder);
  again(days);
  const file = join(folder, 'sites/hafen/record.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace('owner:', 'ownre:'));
  expect(again(days)).toEqual(checkRegion(folder, days));
  expect(again(days)).not.toEqual([]);
});

it('asks the files it knows for nothing but their time', () => {
  const folder = region({ isGrown: false });
  const again = checkAgain(folder, 0);
  const [first, second] = [again(days), again(days)];
  expect(second).toEqual(first);
  changeIn(folder, { 'sites/hafen/de.mdx': ['---\n\n', '---\n\nSiehe [dort](sites/hefen).\n\n'] });
  expect(again(days).map(({ problem }) => problem)).toContain('Den Eintrag „sites/hefen“ gibt es nicht.');
});

function restore(folder: string, sound: ReadonlyMap<string, Buffer>) {
  rmSync(folder, { recursive: true });
  for (const [file, bytes] of sound) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), bytes);
  }
}

const filesIn = (folder: string) =>
  globSync('**/*', { cwd: folder })
    .filter((file) => statSync(join(folder, file)).isFile())
    .sort();

const entriesIn = (folder: string) =>
  globSync('*/*', { cwd: folder })
    .filter((item) => statSync(join(folder, item)).isDirectory())
    .sort();

function oneOf<T>(random: Random, values: readonly T[]): T {
  return values[randomInt(random, values.length)] as T;
}
