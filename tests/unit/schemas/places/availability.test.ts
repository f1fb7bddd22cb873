import { expect, it } from 'vitest';
import { site } from '../../../../src/schemas/records/site.ts';

/** What is wrong with how a site may be had. */
const faultsOf = (availability: object) =>
  site.shape.availability
    .safeParse({ state: 'now', ...availability })
    .error?.issues.map(({ code, path, message, ...issue }) => [
      code,
      path.join('.'),
      message,
      'params' in issue && issue.params,
    ]);

it('is confirmed by somebody on a day, or by nobody at all', () => {
  expect(faultsOf({})).toBeUndefined();
  expect(faultsOf({ confirmedOn: '2026-11-01', confirmedBy: 'wfg' })).toBeUndefined();
  expect(faultsOf({ confirmedOn: '2026-11-01' })).toEqual([
    [
      'custom',
      'confirmedOn',
      '„confirmedOn“ steht ohne „confirmedBy“: Niemand hat die Angabe bestätigt.',
      { hint: 'Ergänzen Sie confirmedBy, oder lassen Sie beide weg; dann steht überall „auf Anfrage“.' },
    ],
  ]);
  expect(faultsOf({ confirmedBy: 'wfg' })).toEqual([
    [
      'custom',
      'confirmedBy',
      '„confirmedBy“ steht ohne „confirmedOn“: Die Bestätigung hat keinen Tag.',
      { hint: 'Ergänzen Sie confirmedOn, oder lassen Sie beide weg; dann steht überall „auf Anfrage“.' },
    ],
  ]);
});
