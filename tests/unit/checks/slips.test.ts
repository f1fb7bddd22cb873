import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messagesOfSlip } from '../../fixtures/mistakes/region-with.ts';
import { slips } from '../../fixtures/mistakes/slips.ts';

/** More than this for one slip, and the culprit is lost among what follows from it. */
const maxMessages = 2;

describe('one slip, one or two messages, the culprit first:', () => {
  it('a table of slips of every kind', () => {
    expect(slips.length).toBeGreaterThan(100);
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
  });

  it.each(slips)('$name', ({ changes, at: [file, line], most = maxMessages }) => {
    const [first = 'nothing is told', ...others] = messagesOfSlip(changes);
    expect(first.split('\n')[0]).toMatch(line ? `region/${file}:${line}:` : `region/${file}`);
    expect(1 + others.length, [first, ...others].join('\n\n')).toBeLessThanOrEqual(most);
    expect(first).toMatch(/\n {4}→ \S/);
    expect([first, ...others].join('\n'), 'an editor knows no rule by its number, and no src/').not.toMatch(
      /\b(LOC|QR|C|P|L)-?\d+\b|\bsrc\//,
    );
  });
});

/** Lines of code in which a message is written: no comments. */
function sentencesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !/built-pages|swiss-report/.test(file))
    .flatMap((file) =>
      readFileSync(join(folder, file), 'utf8')
        .split('\n')
        .filter((line) => !/^\s*(?:\/\/|\/?\*|import|export .* from)/.test(line) && /['`].* .*['`]/.test(line))
        .map((line) => `${file}: ${line.trim()}`),
    );
}

it.each(['src/schemas', 'src/checks'])(
  'no sentence in %s names a rule by its number, or a file of the program',
  (folder) => {
    expect(sentencesIn(folder).filter((line) => /\((?:LOC|QR|C|P)-\d+|\bsrc\//.test(line))).toEqual([]);
  },
);
