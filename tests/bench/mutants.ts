import { Stryker } from '@stryker-mutator/core';
import { readFileSync } from 'node:fs';
import { table } from './markdown.ts';
import { type Passage, type Room, rooms, sampleOf } from './mutant-sample.ts';

type Mutant = Awaited<ReturnType<Stryker['runMutationTest']>>[number];
type Tried = Mutant & { room: Room; file: string };

/** The tests of these two read whole regions and meet nearly every line: they judge their own room alone. */
const judges: { of: Room[]; testFiles: string[] }[] = [
  { of: ['schemas'], testFiles: ['tests/unit/schemas/**/*.test.ts'] },
  { of: ['checks'], testFiles: ['tests/unit/checks/**/*.test.ts'] },
  {
    of: ['locales', 'routes', 'facts', 'features'],
    testFiles: [
      'tests/unit/{components,facts,features,locales,output,routes,text-steps}/**/*.test.ts',
      // These run in processes of their own, where no mutant is alive.
      '!tests/unit/features/**/{command,print-pdf,taken-out}.test.ts',
    ],
  },
];

/** How many mutants of a sample the unit tests tell from the code, by room, and each that they do not. */
export async function mutantTable({ files, seed }: { files: number; seed: number }): Promise<string> {
  const started = performance.now();
  const passages = sampleOf(files, seed);
  const tried: Tried[] = [];
  for (const { of, testFiles } of judges) {
    const mutate = passages
      .filter(({ room }) => of.includes(room))
      .map(({ file, from, to }) => `${file}:${from}-${to}`);
    const stryker = new Stryker({ configFile: '.config/stryker.config.mjs', mutate, testFiles });
    tried.push(...(await stryker.runMutationTest()).flatMap((mutant) => triedIn(passages, mutant)));
  }
  const minutes = (performance.now() - started) / 60_000;
  const rows = rooms.map((room) => [room, ...countsOf(tried.filter((mutant) => mutant.room === room))]);
  return [
    table(
      ['Mutants of', 'tried', 'killed', 'timed out', 'survived', 'met by no test', 'told'],
      [...rows, ['all', ...countsOf(tried)]],
    ),
    `In ${minutes.toFixed(1)} minutes.\n`,
    ...tried.filter(({ status }) => !isTold(status)).map(lineOf),
  ].join('\n');
}

/** Mutants of what is read once are not tried, and some are no code that loads. */
function triedIn(passages: readonly Passage[], mutant: Mutant): Tried[] {
  const passage = passages.find(({ file }) => mutant.fileName.replaceAll('\\', '/').endsWith(`/${file}`));
  const isTried = ['Killed', 'Timeout', 'Survived', 'NoCoverage'].includes(mutant.status);
  return passage && isTried ? [{ ...mutant, room: passage.room, file: passage.file }] : [];
}

function countsOf(tried: readonly Tried[]): (string | number)[] {
  const count = (status: Mutant['status']) => tried.filter((mutant) => mutant.status === status).length;
  const told = tried.filter(({ status }) => isTold(status)).length;
  return [
    tried.length,
    count('Killed'),
    count('Timeout'),
    count('Survived'),
    count('NoCoverage'),
    tried.length > 0 ? `${((100 * told) / tried.length).toFixed(1)} %` : '–',
  ];
}

const isTold = (status: Mutant['status']) => status === 'Killed' || status === 'Timeout';

function lineOf({ file, location: { start, end }, status, replacement }: Tried): string {
  const lines = readFileSync(file, 'utf8')
    .split('\n')
    .slice(start.line - 1, end.line);
  const last = lines.pop() ?? '';
  const original = [...lines, last.slice(0, end.column - 1)].join('\n').slice(start.column - 1);
  const met = status === 'NoCoverage' ? ' (met by no test)' : '';
  return `- ${file}:${start.line}:${start.column}${met}: ${inOneLine(original)} → ${inOneLine(replacement)}`;
}

const inOneLine = (code: string) => `\`${code.replace(/\s+/g, ' ')}\``;
