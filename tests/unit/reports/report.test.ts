import { expect, it } from 'vitest';
import { report, reportOfMended, tally } from '../../../src/reports/report.ts';
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

it('puts what time has brought after what stops a build, and counts it only where there is some', () => {
  const duty: Issue = { file: 'content/site.yaml', line: 9, problem: 'Die Frist ist um.', level: 'duty' };
  expect(report([...issues, duty])).toMatch(
    /^Fehler\n[^]*\n\n\nPflichten, deren Frist verstrichen ist\n-+\n\ncontent\/site\.yaml:9:1\n {4}Die Frist ist um\.\n\n\nWarnungen/,
  );
  expect(tally([...issues, duty])).toBe('1 Fehler, 1 versäumte Pflicht, 1 Warnung, 1 offene Angabe.');
});

it('leaves out a part that is empty', () => {
  expect(report(issues.slice(0, 1))).toMatch(/^Offen/);
  expect(report([])).toBe('');
});

const hint: Issue = { file: 'content/a/de.mdx', line: 4, problem: 'Ein Wort.', hint: 'Ein anderes.', level: 'hint' };

it('shows hints on demand, and otherwise says how', () => {
  expect(report([hint])).toBe('');
  expect(report([...issues, hint], { withHints: true })).toMatch(
    /\n\n\nHinweise, die auch stehen bleiben dürfen\n-+\n\ncontent\/a\/de\.mdx:4:1\n {4}Ein Wort\.\n {4}→ Ein anderes\.$/,
  );
  expect(tally([...issues, hint])).toBe('1 Fehler, 1 Warnung, 1 offene Angabe. 1 Hinweis: npm run check -- --hints');
  expect(tally([hint, hint], { withHints: true })).toBe(
    'Keine Fehler, keine Warnungen, keine offenen Angaben. 2 Hinweise.',
  );
});

it('says of what was mended each place before and after, in short', () => {
  const long = `"${'Kai '.repeat(30)}"`;
  const mended = [{ file: 'content/a/de.mdx', line: 4, from: long, to: long.replaceAll('"', '’') }];
  expect(reportOfMended(mended)).toBe(
    [
      '1 Stelle behoben',
      '----------------',
      '',
      'content/a/de.mdx',
      '    Zeile 4: "Kai Kai Kai Kai Kai Kai Kai … ai Kai Kai Kai Kai Kai Kai " → ’Kai Kai Kai Kai Kai Kai Kai … ai Kai Kai Kai Kai Kai Kai ’',
    ].join('\n'),
  );
});

it('ends with a count', () => {
  expect(tally(issues)).toBe('1 Fehler, 1 Warnung, 1 offene Angabe.');
  expect(tally([])).toBe('Keine Fehler, keine Warnungen, keine offenen Angaben.');
});
