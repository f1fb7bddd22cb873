import { expect, test } from 'vitest';
import { joint, pagefindJoint, withJoints, withoutPagefindJoints } from '../../../../src/features/search/joints.ts';

const split = (word: string) =>
  ({ Gewerbeflächen: ['Gewerbe', 'flächen'], Wasserstoffnetz: ['Wasserstoff', 'netz'] })[word] ?? [];

test('a text has a sign at each joint, and is else as it was', () => {
  const text = 'Gewerbeflächen am Wasserstoffnetz, 380-kV-Leitung.';
  expect(withJoints(text, split)).toBe(`Gewerbe${joint}flächen am Wasserstoff${joint}netz, 380-kV-Leitung.`);
  expect(withoutPagefindJoints(withJoints(text, split, pagefindJoint))).toBe(text);
});

test('only whole words are divided', () => {
  expect(withJoints('Gewerbeflächenkonzept', split)).toBe('Gewerbeflächenkonzept');
});
