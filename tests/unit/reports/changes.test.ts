import { expect, it } from 'vitest';
import { reporterOfChanges } from '../../../src/reports/changes.ts';
import type { Issue } from '../../../src/schemas/issue.ts';

const issue = (problem: string, more: Partial<Issue> = {}): Issue => ({
  file: 'a.yaml',
  line: 1,
  column: 1,
  problem,
  ...more,
});

it('says nothing where nothing came and nothing went, whatever is left', () => {
  expect(reporterOfChanges([issue('Falsch.')])([issue('Falsch.')])).toBe('');
});

it('takes an issue for the same where lines above it came or went', () => {
  expect(reporterOfChanges([issue('Falsch.', { line: 3 })])([issue('Falsch.', { line: 9 })])).toBe('');
});

it('counts how often one and the same is said', () => {
  const [once, twice] = [[issue('Falsch.')], [issue('Falsch.'), issue('Falsch.', { line: 7 })]];
  expect(reporterOfChanges(once)(twice)).toBe(
    'Neu\n---\n\na.yaml:7:1\n    Falsch.\n\n\nWeiterhin zu beheben\n--------------------\n\na.yaml:1:1\n    Falsch.',
  );
  expect(reporterOfChanges(twice)(once)).toMatch(/^Behoben\n-------\n\na\.yaml:7:1\n {4}Falsch\.\n/);
});

it('tells of what is mended without the way out, and of hints on demand alone', () => {
  const hint = issue('Vielleicht.', { level: 'hint', hint: 'Schreiben Sie es anders.' });
  expect(reporterOfChanges([hint])([])).toBe('');
  expect(reporterOfChanges([hint], { withHints: true })([])).toBe('Behoben\n-------\n\na.yaml:1:1\n    Vielleicht.');
});

it('repeats the first ten errors that are left, and no warnings', () => {
  const errors = Array.from({ length: 12 }, (_, index) => issue(`Fehler ${index}.`));
  const warning = issue('Nicht schön.', { level: 'warning' });
  const said = reporterOfChanges([...errors, warning])([...errors, warning, issue('Neuer.')]);
  expect(said.match(/Fehler \d+\./g)).toHaveLength(10);
  expect(said).not.toContain('Nicht schön.');
  expect(said).toMatch(/\n\n\nUnd 2 weitere; alle nennt „npm run check“\.$/);
});

it('takes no issue for mended that only says something else', () => {
  const stale = (quoted: string) =>
    issue(`Der Text ist nicht auf dem Stand: „${quoted}“ ist neu.`, { level: 'warning' });
  expect(reporterOfChanges([stale('Ein Satz')])([stale('Ein anderer Satz')])).toBe(
    'Weiterhin zu beheben\n--------------------\n\na.yaml:1:1\n    Der Text ist nicht auf dem Stand: „Ein anderer Satz“ ist neu.',
  );
});

it('takes nothing for mended that an error may hide, until the error is gone', () => {
  const [hidden, other] = [issue('Der Verweis führt nirgends hin.'), issue('Anders.', { file: 'b.yaml' })];
  const broken = issue('Die Datei lässt sich nicht lesen.');
  const report = reporterOfChanges([hidden]);
  expect(report([broken])).toBe('Neu\n---\n\na.yaml:1:1\n    Die Datei lässt sich nicht lesen.');
  expect(report([broken, other])).not.toContain('Behoben');
  expect(report([broken])).toMatch(/^Behoben\n-------\n\nb\.yaml:1:1\n {4}Anders\.\n\n\nWeiterhin zu beheben/);
  const mended = report([hidden]);
  expect(mended).toMatch(/^Behoben\n-------\n\na\.yaml:1:1\n {4}Die Datei lässt sich nicht lesen\.\n/);
  expect(mended).not.toContain('Neu');
  expect(mended).toContain('Weiterhin zu beheben\n--------------------\n\na.yaml:1:1\n    Der Verweis');
});

it('tells at last of what was mended while an error hid it', () => {
  const report = reporterOfChanges([issue('Der Verweis führt nirgends hin.')]);
  report([issue('Die Datei lässt sich nicht lesen.')]);
  expect(report([])).toMatch(/^Behoben\n-------\n[^]*Die Datei[^]*Der Verweis/);
});
