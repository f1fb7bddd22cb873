import { expect, it } from 'vitest';
import { report, tally } from '../../../src/checks/report.ts';
import type { Issue } from '../../../src/schemas/issue.ts';

const issues: Issue[] = [
  { file: 'content/site.yaml', line: 8, column: 1, problem: 'Die Adresse ist offen.', level: 'open' },
  { file: 'content/sources.yaml', line: 3, problem: 'Die Quelle „a“ wird nirgends verwendet.', level: 'warning' },
  { file: 'content/site.yaml', problem: 'Etwas fehlt.', hint: 'Ergänzen Sie es.' },
];

it('comes in three parts: what stops a build, what should be mended, what is open', () => {
  expect(report(issues)).toBe(
    [
      'Fehler',
      '------',
      '',
      'content/site.yaml',
      '    Etwas fehlt.',
      '    → Ergänzen Sie es.',
      '',
      '',
      'Warnungen',
      '---------',
      '',
      'content/sources.yaml:3:1',
      '    Die Quelle „a“ wird nirgends verwendet.',
      '',
      '',
      'Offen, vor der Veröffentlichung zu klären',
      '-----------------------------------------',
      '',
      'content/site.yaml:8:1',
      '    Die Adresse ist offen.',
    ].join('\n'),
  );
});

it('leaves out a part that is empty', () => {
  expect(report(issues.slice(0, 1))).toMatch(/^Offen/);
  expect(report([])).toBe('');
});

it('ends with a count', () => {
  expect(tally(issues)).toBe('1 Fehler, 1 Warnung, 1 offene Angabe.');
  expect(tally([])).toBe('Keine Fehler, keine Warnungen, keine offenen Angaben.');
});
