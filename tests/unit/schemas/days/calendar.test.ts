import { describe, expect, it } from 'vitest';
import { impossibleTime, isDay } from '../../../../src/schemas/days/calendar.ts';
import { dayMeant } from '../../../../src/schemas/days/written-day.ts';
import { type Change, messagesAfter, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

describe('a day of the calendar', () => {
  it.each(['2026-11-30', '2028-02-29', '2000-02-29', '2026-12-31'])('is %s', (day) => expect(isDay(day)).toBe(true));

  it.each([
    '2026-02-30',
    '2026-11-31',
    '2027-02-29',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '22.11.2026',
  ])('is not %s', (day) => expect(isDay(day)).toBe(false));
});

describe('the date of a figure', () => {
  it.each(['2026', '2026-11', '2026-11-30', '~2011', '2022/2027', '2026-12/2027-12', '2024/25', '1999/00', 'undated'])(
    'may be %s',
    (asOf) => expect(impossibleTime(asOf)).toBeUndefined(),
  );

  it.each([
    ['2026/2025', 'Der Zeitraum „2026/2025“ endet, bevor er beginnt.', 'Meinten Sie „2025/2026“?'],
    ['~2017/2013', 'Der Zeitraum „~2017/2013“ endet, bevor er beginnt.', 'Meinten Sie „~2013/2017“?'],
    [
      '2026-05-19/2026-05-17',
      'Der Zeitraum „2026-05-19/2026-05-17“ endet, bevor er beginnt.',
      '„2026-05-17/2026-05-19“',
    ],
    ['2026-03/2025', 'endet, bevor er beginnt', '„2025/2026-03“'],
    ['2026-02-27/2026-02-30', 'Den Tag „2026-02-30“ gibt es nicht: Der Februar 2026 hat 28 Tage.', '2026-02-28'],
    ['2024/26', '„2024/26“ ist kein Jahr wie 2024/25: Auf 2024 folgt 2025.', '„2024/2026“, sonst „2024/25“'],
    ['2024/24', '„2024/24“ ist kein Jahr wie 2024/25: Auf 2024 folgt 2025.', 'Meinten Sie „2024/25“?'],
    ['2024/23', '„2024/23“ ist kein Jahr wie 2024/25: Auf 2024 folgt 2025.', 'Meinten Sie „2024/25“?'],
  ])('is not %s', (asOf, problem, hint) => {
    const found = impossibleTime(asOf);
    expect(found?.problem).toContain(problem);
    expect(found?.hint).toContain(hint);
  });
});

describe('a day written otherwise is meant as', () => {
  it.each([
    ['22.11.2026', '2026-11-22'],
    ['1. 3. 2026', '2026-03-01'],
    ['22. November 2026', '2026-11-22'],
    ['5. März 2026', '2026-03-05'],
    ['2026/3/1', '2026-03-01'],
    ['2026-3-1', '2026-03-01'],
  ])('%s as %s', (written, day) => expect(dayMeant(written)).toBe(day));

  it.each(['31.02.2026', 'bald', '2026', '11/22/2026'])('%s as none', (written) => {
    expect(dayMeant(written)).toBeUndefined();
  });
});

describe('an editor reads of a day that does not exist', () => {
  const wrong =
    'Den Tag „2026-02-30“ gibt es nicht: Der Februar 2026 hat 28 Tage.\n    → Berichtigen Sie ihn, z. B. 2026-02-28.';
  const withSwiss = '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en';

  it.each<[string, string, Record<string, Change>]>([
    ['a figure', 'sites/hafen/record.yaml', { 'sites/hafen/record.yaml': ["asOf: '2025'", "asOf: '2026-02-30'"] }],
    [
      'a confirmation',
      'sites/hafen/record.yaml',
      { 'sites/hafen/record.yaml': ["'2026-11-01', confirmedBy", "'2026-02-30', confirmedBy"] },
    ],
    ['a source', 'sources.yaml', { 'sources.yaml': ["accessed: '2026-11-01'", "accessed: '2026-02-30'"] }],
    [
      'a publication',
      'sources.yaml',
      { 'sources.yaml': ["accessed: '2026-11-01'", "accessed: '2026-11-01'\n  published: '2026-02-30'"] },
    ],
    ['a text', 'sites/hafen/de.mdx', { 'sites/hafen/de.mdx': ["updated: '", "updated: '2026-02-30' # '"] }],
    ['site.yaml', 'site.yaml', { 'site.yaml': ["expires: '2027-11-01'", "expires: '2026-02-30'"] }],
    [
      'hours',
      'fairs/technikschau-2032/record.yaml',
      { 'fairs/technikschau-2032/record.yaml': ["on: '2032-03-29'", "on: '2026-02-30'"] },
    ],
    [
      'a fair',
      'fairs/technikschau-2032/record.yaml',
      { 'fairs/technikschau-2032/record.yaml': ['2032-03-29/2032-03-30', '2026-02-28/2026-02-30'] },
    ],
    [
      'a term',
      'programmes/hafenzuschuss/record.yaml',
      { 'programmes/hafenzuschuss/record.yaml': ["until: '2027-06-30'", "until: '2026-02-30'"] },
    ],
    [
      'a rate',
      'exchange-rates.yaml',
      { 'exchange-rates.yaml': "CHF: { perEuro: 0.93, asOf: '2026-02-30', source: stadt-musterstadt }\n" },
    ],
    [
      'a code',
      'codes.yaml',
      {
        'codes.yaml':
          "- { code: K7R4, target: sites/hafen, language: de, placement: flyer, owner: wfg, printed: '2026-02-30' }\n",
      },
    ],
    [
      'a lock',
      'codes.lock.json',
      {
        'codes.lock.json':
          '{ "url": "https://nordmark.example", "codes": [{ "code": "K7R4", "target": "sites/hafen", "language": "de", "placement": "flyer", "printed": "2026-02-30" }] }',
      },
    ],
    [
      'a reading in Switzerland',
      'sites/hafen/swiss.yaml',
      {
        'site.yaml': ['  - { key: en', withSwiss],
        'sites/hafen/swiss.yaml': "- { german: Hafen, swiss: Hafen, reviewedBy: wfg, reviewedOn: '2026-02-30' }\n",
      },
    ],
    [
      'a signature',
      'swiss-words.yaml',
      { 'site.yaml': ['  - { key: en', withSwiss], 'swiss-words.yaml': "signedOff: { by: wfg, on: '2026-02-30' }\n" },
    ],
  ])('in %s', (_, file, changes) => {
    const message = messagesOn(changes)
      .split('\n\n')
      .find((message) => message.startsWith(`region/${file}:`) && message.includes('2026-02-30'));
    expect(message).toContain(file.endsWith('.json') ? wrong.split('\n')[0] : wrong);
  });

  it('in what a command wrote', () => {
    const ledger = "en: { on: '2026-02-30', fields: {}, body: [], figures: {} }\n";
    expect(messagesAfter({ 'fairs/hafenschau/translations.yaml': ledger })).toContain(wrong);
  });

  it('and of one in the form of letters, with the form it has here', () => {
    expect(messagesOn({ 'sources.yaml': ["accessed: '2026-11-01'", 'accessed: 1.11.2026'] })).toBe(
      [
        'region/sources.yaml:5:3',
        '    stadt-musterstadt.accessed   „accessed“ hat den Wert „1.11.2026“.',
        "    → Meinten Sie '2026-11-01'?",
      ].join('\n'),
    );
  });
});
