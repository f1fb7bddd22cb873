import { expect, test } from 'vitest';
import {
  countingRules,
  filterRules,
  type Fit,
  fitWords,
  foundRule,
  type Question,
} from '../../../src/styles/filter-rules.ts';

const choices = (...values: string[]) => values.map((value) => ({ value, label: value }));

const questions: Question[] = [
  { name: 'area', type: 'one', label: 'Area', all: 'any', choices: choices('1', '5') },
  { name: 'zoning', type: 'any', label: 'Zoning', choices: choices('GE', 'GI') },
];

const large: Fit = { area: ['1', '5'], zoning: ['GI', 'GE'] };
const small: Fit = { area: ['1'], zoning: [] };

test('an item says each choice of one, and all answers to an any-of question in one word', () => {
  expect(fitWords(questions, large)).toBe('area-1 area-5 zoning-GE-GI');
  expect(fitWords(questions, small)).toBe('area-1 zoning-');
});

test('P5: each choice hides what does not fit without a script', () => {
  expect(filterRules(questions, [large, small])).toBe(
    [
      'body:has(#area-1:checked) [data-fit]:not([data-fit~="area-1"])',
      'body:has(#area-5:checked) [data-fit]:not([data-fit~="area-5"])',
      // Hidden while something else is asked for, and nothing the item has.
      'body:has([name=zoning]:checked):not(:has(#zoning-GI:checked,#zoning-GE:checked)) [data-fit~="zoning-GE-GI"]',
      // What states nothing is hidden by any choice.
      'body:has([name=zoning]:checked) [data-fit~="zoning-"]',
    ].join() + '{display:none}',
  );
});

test('items with the same answers share a rule, however many there are', () => {
  const few = filterRules(questions, [large, small]);
  expect(
    filterRules(
      questions,
      Array.from({ length: 2000 }, (_, index) => (index % 2 ? large : small)),
    ),
  ).toHaveLength(few.length);
});

test('needs no rule where nothing is asked', () => {
  expect(filterRules([], [])).toBe('');
});

test('the word for none cannot leave its string or the style element', () => {
  expect(foundRule('kei"ne\\</style>')).toBe(
    '@counter-style found{system:additive;range:0 0;additive-symbols:0 "kei\\22 ne\\5c \\3c /style>"}',
  );
});

test('P5: a part is counted where a choice leaves none of what it is part of', () => {
  expect(countingRules(questions, [small])).toBe(
    [
      'body:has(#area-1:checked) [data-whole]:not([data-whole~="area-1"])',
      'body:has(#area-5:checked) [data-whole]:not([data-whole~="area-5"])',
      'body:has([name=zoning]:checked) [data-whole~="zoning-"]',
    ].join() + '{counter-increment:found}',
  );
  expect(countingRules(questions, [])).toBe('');
});
