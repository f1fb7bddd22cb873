import { checkRegion } from '../../../src/features/house.ts';
import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../../src/reports/annotations.ts';
import type { Issue } from '../../../src/schemas/issue.ts';

const issues: Issue[] = [
  {
    file: 'content/sites/a,b/record.yaml',
    line: 7,
    column: 3,
    at: ['figures', 'areaFree'],
    problem: '„100 %“ ist zu viel.',
    hint: 'Schreiben Sie 10.',
  },
  { file: 'content/codes.yaml', line: 2, problem: 'Die Frist ist um.', level: 'duty' },
  { file: 'content/site.yaml', problem: 'Eine Zeile\nund noch eine.', level: 'warning' },
  { file: 'content/site.yaml', problem: 'Noch offen.', level: 'open' },
];

describe('annotationsOf', () => {
  it('writes commands for GitHub, whatever signs a path or a sentence has', () => {
    expect(annotationsOf(issues, 'github').split('\n')).toEqual([
      '::error file=content/sites/a%2Cb/record.yaml,line=7,col=3::figures.areaFree: „100 %25“ ist zu viel. → Schreiben Sie 10.',
      '::error file=content/codes.yaml,line=2,col=1::Die Frist ist um.',
      '::warning file=content/site.yaml::Eine Zeile%0Aund noch eine.',
      '::notice file=content/site.yaml::Noch offen.',
    ]);
  });

  it('writes a report of code quality for GitLab', () => {
    const items = JSON.parse(annotationsOf(issues, 'gitlab')) as Record<string, unknown>[];
    expect(items.map(({ severity, location }) => ({ severity, location }))).toEqual([
      { severity: 'blocker', location: { path: 'content/sites/a,b/record.yaml', lines: { begin: 7 } } },
      { severity: 'critical', location: { path: 'content/codes.yaml', lines: { begin: 2 } } },
      { severity: 'minor', location: { path: 'content/site.yaml', lines: { begin: 1 } } },
      { severity: 'info', location: { path: 'content/site.yaml', lines: { begin: 1 } } },
    ]);
    expect(items[0]).toMatchObject({
      description: 'figures.areaFree: „100 %“ ist zu viel. → Schreiben Sie 10.',
      check_name: 'npm run check',
    });
  });

  it('gives each issue a fingerprint that stays when its line moves, also where two are alike', () => {
    const prints = (found: readonly Issue[]) =>
      (JSON.parse(annotationsOf(found, 'gitlab')) as { fingerprint: string }[]).map(({ fingerprint }) => fingerprint);
    const twice = [...issues, ...issues];
    expect(new Set(prints(twice)).size).toBe(twice.length);
    expect(prints(twice.map((issue) => ({ ...issue, line: 99 })))).toEqual(prints(twice));
  });

  it('says nothing of a region without issues, in a form that is read', () => {
    expect(annotationsOf([], 'github')).toBe('');
    expect(JSON.parse(annotationsOf([], 'gitlab'))).toEqual([]);
  });

  it('takes all that a check finds', () => {
    const found = checkRegion('tests/fixtures/region', { asOf: '2040-01-01' });
    expect(annotationsOf(found, 'github').split('\n')).toHaveLength(found.length);
    expect(JSON.parse(annotationsOf(found, 'gitlab'))).toHaveLength(found.length);
  });
});
