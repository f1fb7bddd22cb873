import { describe, expect, it } from 'vitest';
import { messagesOfSlip } from '../../fixtures/mistakes/region-with.ts';
import { slips } from '../../fixtures/mistakes/slips.ts';

/** More than this for one slip, and the culprit is lost among what follows from it. */
const mostMessages = 2;

describe('one slip, one or two messages, the culprit first:', () => {
  it('a table of slips of every kind', () => {
    expect(slips.length).toBeGreaterThan(100);
    expect(new Set(slips.map(({ name }) => name)).size).toBe(slips.length);
  });

  it.each(slips)('$name', ({ changes, at: [file, line] }) => {
    const [first = 'nothing is told', ...others] = messagesOfSlip(changes);
    expect(first.split('\n')[0]).toMatch(line ? `region/${file}:${line}:` : `region/${file}`);
    expect(1 + others.length, [first, ...others].join('\n\n')).toBeLessThanOrEqual(mostMessages);
    expect(first).toMatch(/\n {4}→ \S/);
  });
});
