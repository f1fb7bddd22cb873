import { expect, it } from 'vitest';
import { reportOfChanges } from '../../../src/reports/changes.ts';
import type { Issue } from '../../../src/schemas/issue.ts';

const issue = (problem: string, more: Partial<Issue> = {}): Issue => ({
  file: 'a.yaml',
  line: 1,
  column: 1,
  problem,
  ...more,
});

it('says nothing where nothing came and nothing went, whatever is left', () => {
  expect(reportOfChanges([issue('Falsch.')], [issue('Falsch.')])).toBe('');
});

it('takes an issue for the same where lines above it came or went', () => {
  expect(reportOfChanges([issue('Falsch.', { line: 3 })], [issue('Falsch.', { line: 9 })])).toBe('');
});

it('counts how often one and the same is said', () => {
  const [once, twice] = [[issue('Falsch.')], [issue('Falsch.'), issue('Falsch.', { line: 7 })]];
  expect(reportOfChanges(once, twice)).toBe(
    'Neu\n---\n\na.yaml:7:1\n    Falsch.\n\n\nWeiterhin zu beheben\n--------------------\n\na.yaml:1:1\n    Falsch.',
  );
  expect(reportOfChanges(twice, once)).toMatch(/^Behoben\n-------\n\na\.yaml:7:1\n {4}Falsch\.\n/);
});

it('tells of what is mended without the way out, and of hints on demand alone', () => {
  const hint = issue('Vielleicht.', { level: 'hint', hint: 'Schreiben Sie es anders.' });
  expect(reportOfChanges([hint], [])).toBe('');
  expect(reportOfChanges([hint], [], { withHints: true })).toBe('Behoben\n-------\n\na.yaml:1:1\n    Vielleicht.');
});

it('repeats the first ten errors that are left, and no warnings', () => {
  const errors = Array.from({ length: 12 }, (_, index) => issue(`Fehler ${index}.`));
  const warning = issue('Nicht schön.', { level: 'warning' });
  const said = reportOfChanges([...errors, warning], [...errors, warning, issue('Neuer.')]);
  expect(said.match(/Fehler \d+\./g)).toHaveLength(10);
  expect(said).not.toContain('Nicht schön.');
  expect(said).toMatch(/\n\n\nUnd 2 weitere; alle nennt „npm run check“\.$/);
});
