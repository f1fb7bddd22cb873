import { expect, test } from 'vitest';
import { groupRules } from '../../../../src/features/finder/group-rules.ts';
import type { Fit, Question } from '../../../../src/styles/filter-rules.ts';

const rail: Question = { name: 'rail', type: 'one', label: 'Rail', choices: [{ value: '1', label: 'yes' }] };
const words = { open: '"open: "', misses: '"no: "' };
const rulesFor = (fits: Fit[], wholes: Fit[] = []) => groupRules([rail], fits, wholes, words);

test('P13: what nobody says is open, what is otherwise misses, and the last rule wins without weight', () => {
  const rules = rulesFor([{ rail: ['1'] }, { rail: ['1?'] }, { rail: [] }]);
  const open = rules.indexOf(':where(body:has(#rail-1:checked) [data-fit~="rail-1?"]){order:3;--group:open;');
  const misses = rules.indexOf(
    ':where(body:has(#rail-1:checked) [data-fit]:not([data-fit~="rail-1"],[data-fit~="rail-1?"])){order:5;--group:misses;',
  );
  expect(open).toBeGreaterThanOrEqual(0);
  expect(misses).toBeGreaterThan(open);
});

test('a question is named in the rows it is open or missed for', () => {
  const rules = rulesFor([{ rail: ['1?'] }]);
  expect(rules).toContain('--rail:inline;--rail-is:"open: "}');
  expect(rules).toContain('--rail:inline;--rail-is:"no: "}');
  expect(rules).toContain('[data-q=rail]{display:var(--rail,none);--is:var(--rail-is)}');
});

test('P5: a part is counted only where its whole is in another group', () => {
  const rules = rulesFor([{ rail: ['1?'] }], [{ rail: ['1?'] }]);
  expect(rules).toContain(
    ':where(body:has(#rail-1:checked) [data-whole~="rail-1?"]){counter-increment:var(--beside-open,fits)}',
  );
  expect(rules).toContain(
    ':where(body:has(#rail-1:checked) [data-whole]:not([data-whole~="rail-1"],[data-whole~="rail-1?"])){counter-increment:var(--beside-misses,fits)}',
  );
  expect(rulesFor([{ rail: ['1?'] }])).not.toContain('data-whole');
});
