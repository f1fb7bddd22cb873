import { expect, test } from 'vitest';
import { changesBetween, figureLog, logTextOf } from '../../../../src/schemas/figures/figure-log.ts';

const figure = (value: number, asOf = '2025', on = '2026-01-01') => ({ value, unit: 'ha', asOf, on });
const said = ({ value, unit, asOf }: ReturnType<typeof figure>) => ({ value, unit, asOf });
const area = 'sites/hafen#areaFree';

test.each([
  ['another value', figure(6), figure(5, '2026')],
  ['another day', figure(6), figure(6, '2026')],
])('%s is a change with what was and is', (_, before, after) => {
  expect(changesBetween({ [area]: before }, { [area]: after }, '2026-11-23')).toEqual([
    { on: '2026-11-23', address: area, before: said(before), after: said(after) },
  ]);
});

test('tells what is new and what is gone, in the order of the lock', () => {
  expect(changesBetween({ b: figure(1) }, { a: figure(2) }, '2026-11-23')).toEqual([
    { on: '2026-11-23', address: 'a', after: said(figure(2)) },
    { on: '2026-11-23', address: 'b', before: said(figure(1)) },
  ]);
});

test('the same, remembered on another day, is no change; nor is a first publication', () => {
  expect(changesBetween({ [area]: figure(6) }, { [area]: figure(6, '2025', '2026-11-23') }, '2026-11-23')).toEqual([]);
  expect(changesBetween({}, { [area]: figure(6) }, '2026-11-23')).toEqual([]);
});

test('is written one line a change, and read back', () => {
  const log = changesBetween({ b: figure(1) }, { a: figure(2) }, '2026-11-23');
  const text = logTextOf(log);
  expect(text.split('\n')).toHaveLength(log.length + 3);
  expect(figureLog.parse(JSON.parse(text))).toEqual(log);
  expect(figureLog.safeParse([{ on: '2026-11-23', address: 'a' }]).success).toBe(false);
});
