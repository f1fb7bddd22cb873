import { expect, test } from 'vitest';
import { finderClasses, finderRules } from '../../../src/styles/finder-rules.ts';

test.each([
  [0.67, []],
  [1, ['ha1']],
  [9.9, ['ha1', 'ha5']],
  [20, ['ha1', 'ha5', 'ha10', 'ha20']],
])('a site of %d ha answers to %j', (hectares, classes) => {
  expect(finderClasses(hectares, [])).toEqual(classes);
});

test('a site across two municipalities answers to both', () => {
  expect(finderClasses(0, ['nordort', 'suedort'])).toEqual(['in-nordort', 'in-suedort']);
});

test('P5: each choice hides what does not fit without a script', () => {
  const rules = finderRules(['nordort']);
  expect(rules).toContain('body:has(#area-10:checked) .site:not(.ha10)');
  expect(rules).toContain('body:has(#in-nordort:checked) .site:not(.in-nordort)');
});

test('says so when nothing is left of a place and a size', () => {
  expect(finderRules(['nordort'])).toContain(
    'body:has(#area-20:checked):has(#in-nordort:checked) .sites:not(:has(.ha20.in-nordort))+.nothing',
  );
});
