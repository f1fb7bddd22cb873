import { randomInt, type Random } from './random.ts';

/** What happens to a file: its bytes after it. */
export interface Damage {
  name: string;
  apply: (bytes: Buffer, random: Random) => Buffer;
}

/** One for each way files go wrong: by hand, by a program, on their way, or by somebody who means harm. */
export const damages: Damage[] = [
  ...lineDamages({
    cut: (lines, at, random) => [
      ...lines.slice(0, at),
      (lines[at] ?? '').slice(0, randomInt(random, 40)),
      ...lines.slice(at + 1),
    ],
    'cut off there': (lines, at) => lines.slice(0, at),
    gone: (lines, at) => lines.toSpliced(at, 1),
    doubled: (lines, at) => lines.toSpliced(at, 0, lines[at] ?? ''),
    'many gone': (lines, at, random) => lines.toSpliced(at, randomInt(random, 8)),
    swapped: (lines, at) => lines.toSpliced(at, 2, lines[at + 1] ?? '', lines[at] ?? ''),
    'swapped far': (lines, at, random) => {
      const other = randomInt(random, lines.length);
      return lines.with(at, lines[other] ?? '').with(other, lines[at] ?? '');
    },
    'further in': (lines, at, random) => lines.with(at, ' '.repeat(1 + randomInt(random, 4)) + (lines[at] ?? '')),
    'further out': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/^ {1,2}/, '')),
    'behind a tab': (lines, at) => lines.with(at, `\t${lines[at] ?? ''}`),
    'without a colon': (lines, at) => lines.with(at, (lines[at] ?? '').replace(':', '')),
    'without a bracket': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/[[\]{}<>]/, '')),
    'without a quotation mark': (lines, at) => lines.with(at, (lines[at] ?? '').replace(/['"]/, '')),
    'with another value': (lines, at, random) =>
      lines.with(
        at,
        (lines[at] ?? '').replace(/(: ).*/, (_, colon: string) => colon + oneOf(random, junk)),
      ),
    'with junk in it': (lines, at, random) => {
      const line = lines[at] ?? '';
      const column = randomInt(random, line.length + 1);
      return lines.with(at, line.slice(0, column) + oneOf(random, junk) + line.slice(column));
    },
    'with a reserved name': (lines, at, random) =>
      lines.with(
        at,
        (lines[at] ?? '').replace(/[\w-]+/, () => oneOf(random, reserved)),
      ),
    'with a reserved value': (lines, at, random) =>
      lines.with(
        at,
        (lines[at] ?? '').replace(/(: ).*/, (_, colon: string) => colon + oneOf(random, reserved)),
      ),
    'after a conflict': (lines, at, random) => lines.toSpliced(at, 0, oneOf(random, conflicts)),
    'after a deep list': (lines, at) => lines.toSpliced(at, 0, `deep: ${'['.repeat(3_000)}`),
    'after deep braces': (lines, at) => lines.toSpliced(at, 0, '{a: '.repeat(2_000)),
    'after deep groups': (lines, at) =>
      lines.toSpliced(at, 0, ...Array.from({ length: 400 }, (_, depth) => `${'  '.repeat(depth)}a:`)),
    'after deep quotations': (lines, at) => lines.toSpliced(at, 0, `${'> '.repeat(1_000)}a`, '- '.repeat(1_000)),
    'after open components': (lines, at) => lines.toSpliced(at, 0, '<Note>'.repeat(500), '<Official>'.repeat(300)),
    'after a bomb': (lines, at) => lines.toSpliced(at, 0, ...bomb),
    'after a long line': (lines, at) => lines.toSpliced(at, 0, 'ab: '.repeat(30_000)),
    'after many lines': (lines, at) =>
      lines.toSpliced(at, 0, ...Array.from({ length: 5_000 }, (_, row) => `k${row}: 1`)),
  }),
  { name: 'emptied', apply: () => Buffer.alloc(0) },
  { name: 'Latin-1', apply: (bytes) => Buffer.from(`${bytes.toString()}ü`, 'latin1') },
  { name: 'UTF-16', apply: (bytes) => Buffer.from(`\uFEFF${bytes.toString()}`, 'utf16le') },
  { name: 'UTF-16 without a mark', apply: (bytes) => Buffer.from(bytes.toString(), 'utf16le') },
  { name: 'encoded twice', apply: (bytes) => Buffer.from(bytes.toString('latin1')) },
  { name: 'in decomposed letters', apply: (bytes) => Buffer.from(bytes.toString().normalize('NFD')) },
  { name: 'with the ends of Windows', apply: (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r\n')) },
  { name: 'with the ends of old Macs', apply: (bytes) => Buffer.from(bytes.toString().replaceAll('\n', '\r')) },
  {
    name: 'with a byte changed',
    apply: (bytes, random) => {
      const changed = Buffer.from(bytes);
      if (changed.length > 0) changed[randomInt(random, changed.length)] = randomInt(random, 256);
      return changed;
    },
  },
  {
    name: 'random bytes',
    apply: (_, random) => Buffer.from(Array.from({ length: 200 }, () => randomInt(random, 256))),
  },
  { name: 'a list', apply: () => Buffer.from('- a\n- b: [c]\n') },
  { name: 'a single word', apply: () => Buffer.from('null\n') },
  { name: 'doubled', apply: (bytes) => Buffer.concat([bytes, bytes]) },
];

type LineDamage = (lines: string[], at: number, random: Random) => string[];

function lineDamages(table: Record<string, LineDamage>): Damage[] {
  return Object.entries(table).map(([name, change]) => ({
    name: `a line ${name}`,
    apply: (bytes, random) => {
      const lines = bytes.toString().split('\n');
      return Buffer.from(change(lines, randomInt(random, lines.length), random).join('\n'));
    },
  }));
}

function oneOf(random: Random, values: readonly string[]): string {
  return values[randomInt(random, values.length)] ?? '';
}

const junk = [
  ...['null', 'true', '~', '-1', '1e999', '.nan', '.inf', '0x10', '012', '2026-02-30', '!!binary x', '!!js/function x'],
  ...[
    '&a',
    '*a',
    '<<',
    '? x',
    '|',
    '>-',
    '%',
    '@',
    '`',
    '\u0000',
    '\u0007',
    '\uFFFD',
    '\uFEFF',
    '\u202E',
    '\uD83D\uDE00',
  ],
  ...[
    '{{x}}',
    '{x}',
    '<script>',
    '<Figure id=“x” />',
    '<Figure',
    '</Note>',
    '<!--',
    'import x from "y"',
    '](',
    '[x](y/z)',
  ],
  ...['\\', '"\\x07"', "'", '"', '[', '{', ']', '}', '#', '---', '...', 'https://', 'mailto:', '../../etc/passwd'],
];

const reserved = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

const conflicts = ['<<<<<<< HEAD', '=======', '>>>>>>> origin/main', '||||||| 1a2b3c4'];

/** A billion laughs: each line is ten of the one before. */
const bomb = [
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 8 }, (_, index) => `a${index + 1}: &a${index + 1} [${`*a${index}, `.repeat(10)}x]`),
];
