import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

/** A few lines of a file whose mutants are tried; the file is named as seen from the project's folder. */
export interface Passage {
  room: Room;
  file: string;
  from: number;
  to: number;
}

export type Room = keyof typeof files;

/** Whose rules are measured. A feature's rules are what neither a browser, a command line nor Astro runs. */
const files = {
  schemas: ['src/schemas/**/*.ts'],
  locales: ['src/locales/**/*.ts'],
  routes: ['src/routes/**/*.ts'],
  facts: ['src/facts/**/*.ts'],
  checks: ['src/checks/**/*.ts'],
  features: ['src/features/**/*.ts'],
} as const;

export const rooms = Object.keys(files) as Room[];

const ruledByOthers = [
  'src/features/**/{client,commands,styles}/**',
  'src/features/**/{command,verify,worker,integration,after-build,views,file,index.json}.ts',
  'src/features/{compare/{compare,fetched-columns},finder/site-finder,print-kit/print-pdf}.ts',
  'src/features/**/{*-styles,styles}.ts',
  'src/locales/astro-i18next.config.ts',
];

const lines = 5;

/**
 * As many passages of every room, one of a file: the same ones for the same code and seed. Files are ordered by what
 * is made of their name, so that a new file takes the place of one at most.
 */
export function sampleOf(filesOfRoom: number, seed: number): Passage[] {
  return rooms.flatMap((room) =>
    globSync(files[room], { exclude: ruledByOthers })
      .map((file) => file.replaceAll('\\', '/'))
      .map((file) => ({ file, order: numberOf(`${seed} ${file}`) }))
      .sort((a, b) => a.order - b.order)
      .flatMap(({ file, order }) => {
        const from = firstLine(readFileSync(file, 'utf8'), order);
        return from === undefined ? [] : [{ room, file, from, to: from + lines - 1 }];
      })
      .slice(0, filesOfRoom),
  );
}

/** One of the lines that stand inside a function: what stands outside is read once, before any test. */
function firstLine(text: string, order: number): number | undefined {
  const inside = text
    .split('\n')
    .flatMap((line, index) => (/^ +(?:return|if|for|const|while|throw|[.?:])/.test(line) ? [index + 1] : []));
  return inside[order % inside.length];
}

function numberOf(text: string): number {
  return createHash('sha256').update(text).digest().readUInt32BE();
}
