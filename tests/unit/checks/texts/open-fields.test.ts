import { expect, it } from 'vitest';
import { isDuty, isError, textOfIssues } from '../../../../src/schemas/issue.ts';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const openFields = (changes: Record<string, Change> = {}) => issuesOf(changes).filter(({ level }) => level === 'open');

it('lists what only the publisher can say, without stopping a build', () => {
  expect(openFields().map(({ at }) => at?.join('.'))).toEqual([
    'url',
    'provider.representatives',
    'provider.register.court',
    'provider.register.number',
    'provider.vatId',
    'provider.supervisoryAuthority',
    'provider.editorResponsible',
    'privacy.dataProtectionOfficer',
    'privacy.host',
    'privacy.logRetentionDays',
  ]);
});

it('says where, and what to write', () => {
  const [url, , , , vatId] = openFields().map((issue) => textOfIssues([{ ...issue, file: 'region/site.yaml' }]));
  expect(url).toBe(
    [
      'region/site.yaml:3:1',
      '    url   Die Adresse „https://nordmark.example“ ist vor der Veröffentlichung zu bestätigen.',
      '    → Steht sie fest, schreiben Sie urlConfirmed: true.',
    ].join('\n'),
  );
  expect(vatId).toBe(
    [
      'region/site.yaml:21:3',
      '    provider.vatId   „vatId“ ist vor der Veröffentlichung zu bestätigen.',
      '    → Schreiben Sie den Wert statt null.',
    ].join('\n'),
  );
});

it('is satisfied by an answer', () => {
  const vatId = openFields({ 'site.yaml': ['vatId: null', 'vatId: DE123456789'] });
  expect(vatId.map(({ at }) => at?.join('.'))).not.toContain('provider.vatId');
  const url = openFields({
    'site.yaml': ['url: https://nordmark.example', 'url: https://nordmark.example\nurlConfirmed: true'],
  });
  expect(url.map(({ at }) => at?.join('.'))).not.toContain('url');
});

it('refuses an accessibility statement older than a year', () => {
  expect(messagesOn({ 'site.yaml': ["assessedOn: '2026-11-01'", "assessedOn: '2025-11-22'"] })).toBe(
    [
      'region/site.yaml:32:3',
      '    accessibility.assessedOn   Die Barrierefreiheit wurde zuletzt am 2025-11-22 bewertet, vor mehr als 12 Monaten.',
      '    → Bewerten Sie sie neu und tragen Sie den Tag ein.',
    ].join('\n'),
  );
  expect(messagesOn({ 'site.yaml': ["assessedOn: '2026-11-01'", "assessedOn: '2025-11-23'"] })).toBe('');
});

it('refuses a security.txt that has expired', () => {
  expect(messagesOn({ 'site.yaml': ["expires: '2027-11-01'", "expires: '2026-11-22'"] })).toBe(
    [
      'region/site.yaml:43:58',
      '    security.expires   Die Angaben in security.txt gelten nur bis 2026-11-22.',
      '    → Prüfen Sie security.contact und tragen Sie einen Tag in höchstens einem Jahr ein.',
    ].join('\n'),
  );
});

it.each(['2028-01-01', '2036-06-30', '2076-11-30'])(
  'C-22: on %s calls a missed duty what time alone has brought, and stops no build',
  (asOf) => {
    const issues = issuesOf({}, asOf);
    expect(issues.filter(isError)).toEqual([]);
    expect(issues.filter(isDuty).map(({ at }) => at?.join('.'))).toEqual([
      'accessibility.assessedOn',
      'security.expires',
    ]);
  },
);
