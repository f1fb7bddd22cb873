import { expect, test } from 'vitest';
import { usualDay } from '../../../src/facts/usual-day.ts';

test.each<[string[], string | undefined]>([
  [['2026-11-22', '2026-11-22'], '2026-11-22'],
  [['2026-11-23', '2026-11-22', '2026-11-22'], '2026-11-22'],
  [['2026-11-23', '2026-11-22'], undefined],
  [['2026-11-23'], '2026-11-23'],
  [[], undefined],
])('of %j it is %s', (days, usual) => expect(usualDay(days)).toBe(usual));
