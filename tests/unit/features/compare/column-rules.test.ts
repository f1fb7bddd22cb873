import { expect, test } from 'vitest';
import { columnRules } from '../../../../src/features/compare/column-rules.ts';

test('P5: without a script, a column hides when others are checked and it is not', () => {
  expect(columnRules(2)).toBe(
    'side-by-side:not(:defined):has(:checked):not(:has(#c2:checked)) tr>:nth-child(2),' +
      'side-by-side:not(:defined):has(:checked):not(:has(#c3:checked)) tr>:nth-child(3){display:none}',
  );
});

test('where the columns come from a script, CSS has nothing to hide', () => {
  expect(columnRules(0)).toBe('');
});
