import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const desk = 'organisations/wfg/record.yaml';
const record = readFileSync(`tests/fixtures/region/${desk}`, 'utf8').replace(/^answersWithin:[^]*/m, '');
const withPerson = (on: string, until: string) =>
  messagesOn({ [desk]: `${record}people:\n  - name: M. Muster\n    consent: { on: '${on}', until: '${until}' }\n` });

test('C-16: a consent that has ended is told, with the line', () => {
  expect(withPerson('2025-01-01', '2026-01-01')).toContain(
    'Die Einwilligung von M. Muster ist am 2026-01-01 abgelaufen; die Website nennt die Person nicht mehr.',
  );
  expect(withPerson('2025-01-01', '2026-01-01')).toMatch(/wfg\/record\.yaml:\d+:\d+/);
});

test.each([
  ['2026-01-01', '2025-01-01', 'endet am 2025-01-01, vor ihrem Beginn am 2026-01-01'],
  ['2099-01-01', '2099-12-31', 'ist erst vom 2099-01-01'],
])('C-16: a consent from %s to %s is an error', (on, until, problem) => {
  expect(withPerson(on, until)).toContain(problem);
});

test('C-16: nobody is named without a consent and its end', () => {
  expect(messagesOn({ [desk]: `${record}people:\n  - name: M. Muster\n` })).toContain('consent');
});

test('P13: a promise needs the day it was given, which has been', () => {
  const promise = (agreed: string) => messagesOn({ [desk]: `${record}answersWithin: { workingDays: 2, ${agreed} }\n` });
  expect(promise('agreedBy: Leitung')).toContain('agreedOn');
  expect(promise("agreedOn: '2099-01-01', agreedBy: Leitung")).toContain('Die Zusage ist vom 2099-01-01');
});
