import { expect, test } from 'vitest';
import {
  filterRules,
  type Fit,
  fitWords,
  foundRule,
  missing,
  open,
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

const unsaid: Fit = { area: ['1', '5?'], zoning: ['GE?', 'GI?'] };

test('P13: what nobody says hides nothing, and is selected by itself', () => {
  const [area, zoning] = questions as [Question, Question];
  expect(missing(area, [large, unsaid], 'data-fit')).toEqual([
    'body:has(#area-1:checked) [data-fit]:not([data-fit~="area-1"])',
    'body:has(#area-5:checked) [data-fit]:not([data-fit~="area-5"],[data-fit~="area-5?"])',
  ]);
  expect(open(area, [large, unsaid], 'data-fit')).toEqual(['body:has(#area-5:checked) [data-fit~="area-5?"]']);
  expect(missing(zoning, [unsaid], 'data-fit')).toEqual([
    'body:has([name=zoning]:checked):not(:has(#zoning-GE:checked,#zoning-GI:checked)) [data-fit~="zoning-GE?-GI?"]',
  ]);
  expect(open(zoning, [large, unsaid], 'data-fit')).toEqual([
    'body:has(#zoning-GE:checked,#zoning-GI:checked) [data-fit~="zoning-GE?-GI?"]',
  ]);
});

test('one of several answers that is certain is enough', () => {
  const mixed: Fit = { zoning: ['GE', 'GI?'] };
  expect(open(questions[1]!, [mixed], 'data-fit')).toEqual([
    'body:has(#zoning-GI:checked):not(:has(#zoning-GE:checked)) [data-fit~="zoning-GE-GI?"]',
  ]);
});
