import { checkRegion } from '../../../../src/features/house.ts';
import { describe, expect, it } from 'vitest';
import { isError } from '../../../../src/schemas/issue.ts';
import { type Change, errorsOf, messagesOn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const source = (to: string): Record<string, Change> => ({ 'sources.yaml': ["accessed: '2026-11-01'", to] });
const code = (rest: string): Record<string, Change> => ({
  'codes.yaml': `- { code: K7R4, target: sites/hafen, language: de, placement: flyer, owner: wfg, ${rest} }\n`,
});
const area = (rest: string): Record<string, Change> => ({
  'sites/hafen/record.yaml': ["asOf: '2025', source: stadt-musterstadt, class: durable", rest],
});
const figure = (rest: string) => area(`asOf: '2025', source: stadt-musterstadt, ${rest}`);

describe('what was done is not of a day to come', () => {
  it('is told with the year that may be meant, and holds the build up', () => {
    expect(messagesOn(source("accessed: '2062-11-01'"))).toBe(
      [
        'region/sources.yaml:5:3',
        '    stadt-musterstadt.accessed   „accessed“ ist der Tag, an dem jemand die Quelle gelesen hat; „2062-11-01“ liegt nach dem 2026-11-23, also in der Zukunft.',
        "    → Meinten Sie '2026-11-01'?",
      ].join('\n'),
    );
    expect(errorsOf(source("accessed: '2062-11-01'"))).toHaveLength(1);
  });

  it.each<[Record<string, Change>, string, string]>([
    [source("accessed: '2026-12-24'"), '„2026-12-24“ liegt nach dem 2026-11-23', "'2025-12-24'"],
    [source("accessed: '1026-11-01'"), '„1026-11-01“ liegt vor 2000', "'2026-11-01'"],
    [
      source("accessed: '2026-11-01'\n  published: '2062'"),
      '„published“ ist der Tag, an dem die Quelle erschien; „2062“',
      'Berichtigen Sie das Jahr',
    ],
    [
      source("accessed: '2026-11-01'\n  published: '0202-05'"),
      '„0202-05“ kann nicht gemeint sein',
      'Berichtigen Sie das Jahr',
    ],
    [
      figure("class: durable, checked: '2062-11-01'"),
      '„checked“ ist der Tag, an dem jemand nachgesehen hat',
      "'2026-11-01'",
    ],
    [
      { 'sites/hafen/de.mdx': ["updated: '2026", "updated: '2062"] },
      '„updated“ ist der Tag, an dem jemand den Inhalt geändert hat',
      "'2026-11-01'",
    ],
    [
      { 'stories/eroeffnung/record.yaml': ["published: '2026", "published: '2062"] },
      '„published“ ist der Tag der Veröffentlichung; „2062-11-01“',
      "'2026-11-01'",
    ],
    [
      { 'site.yaml': ["assessedOn: '2026-11-01'", "assessedOn: '2062-11-01'"] },
      '„assessedOn“ ist der Tag der Bewertung',
      "'2026-11-01'",
    ],
    [
      { 'site.yaml': ["updated: '2026-11-01'", "updated: '2206-11-01'"] },
      '„updated“ ist der Tag, an dem jemand den Inhalt geändert hat',
      "'2026-11-01'",
    ],
    [
      { 'organisations/wfg/record.yaml': ["asOf: '2026", "asOf: '2062"] },
      '„asOf“ ist der Tag des Standes',
      "Meinten Sie '2026-11-01'?",
    ],
    [
      { 'sites/hafen/record.yaml': ["confirmedOn: '2026", "confirmedOn: '2062"] },
      'Bestätigt am 2062-11-01',
      'Tragen Sie den Tag ein',
    ],
    [
      area("asOf: '2062/63', source: stadt-musterstadt, class: durable"),
      'Der Stand „2062/63“ liegt nach dem 2026-11-23.',
      'Berichtigen Sie asOf',
    ],
    [
      area("asOf: '2062/2063', source: stadt-musterstadt, class: durable"),
      'Der Stand „2062/2063“ liegt nach dem 2026-11-23.',
      'Berichtigen Sie asOf',
    ],
    [
      area("asOf: '1026', source: stadt-musterstadt, class: durable"),
      '„1026“ liegt vor 1500',
      'Berichtigen Sie das Jahr',
    ],
    [
      area("asOf: '2126', status: planned, source: stadt-musterstadt, class: durable"),
      '„2126“ liegt nach dem 2076-11-23',
      'Berichtigen Sie das Jahr',
    ],
  ])('%j', (changes, problem, hint) => {
    const message = messagesOn(changes);
    expect(message).toContain(problem);
    expect(message).toContain(hint);
  });
});

describe('what is to come has a limit', () => {
  it.each<[Record<string, Change>, string]>([
    [
      figure("reviewBy: '2062-01-01'"),
      '„reviewBy“ ist der Tag der nächsten Prüfung; „2062-01-01“ liegt nach dem 2036-11-23.',
    ],
    [figure("class: yearly, reviewBy: '2029-01-01'"), '„2029-01-01“ liegt nach dem 2028-11-23.'],
    [figure("class: listing, reviewBy: '2028-01-01'"), '„2028-01-01“ liegt nach dem 2027-05-23.'],
    [
      { 'site.yaml': ["expires: '2027", "expires: '2062"] },
      '„expires“ ist der Tag, bis zu dem security.txt gilt; „2062-11-01“ liegt nach dem 2028-02-23.',
    ],
    [
      { 'site.yaml': ['contact: wfg', "domainPaidUntil: '2062-01-01'\ncontact: wfg"] },
      '„2062-01-01“ liegt nach dem 2037-11-23.',
    ],
    [code("printed: '2062-01-15'"), '„printed“ ist der Tag des Drucks; „2062-01-15“ liegt nach dem 2027-11-23.'],
    [
      code("retired: { on: '2062-01-15' }"),
      '„on“ ist der Tag, an dem der Code endet; „2062-01-15“ liegt nach dem 2036-11-23.',
    ],
    [
      { 'programmes/hafenzuschuss/record.yaml': ["until: '2027", "until: '2072"] },
      '„until“ ist der Tag, an dem die Laufzeit endet; „2072-06-30“ liegt nach dem 2051-11-23.',
    ],
    [
      { 'fairs/technikschau-2032/record.yaml': ['2032-03-29/2032-03-30', '2062-03-29/2062-03-30'] },
      '„date“ ist der Tag, an dem es beginnt; „2062-03-29/2062-03-30“ liegt nach dem 2036-11-23.',
    ],
  ])('%j', (changes, problem) => {
    expect(messagesOn(changes)).toContain(problem);
  });

  it.each<Record<string, Change>>([
    figure("reviewBy: '2035-01-01'"),
    figure("class: yearly, reviewBy: '2027-06-01'"),
    source("accessed: '2026-11-24'"),
    { 'programmes/hafenzuschuss/record.yaml': ["until: '2027", "until: '2038"] },
  ])('and is right below it: %j', (changes) => expect(messagesOn(changes)).toBe(''));
});

describe('a year nobody means holds the build up', () => {
  const story = (day: string): Record<string, Change> => ({
    'stories/eroeffnung/record.yaml': ["published: '2026-11-01'", `published: '${day}'`],
  });
  const fair = (from: string, to: string): Record<string, Change> => ({
    'fairs/technikschau-2032/record.yaml': [from, to],
  });

  it.each<[string, Record<string, Change>]>([
    ['„0000-01-01“ kann nicht gemeint sein: Möglich sind die Jahre 1000 bis 2999.', story('0000-01-01')],
    ['„9999-12-31“ kann nicht gemeint sein', story('9999-12-31')],
    ['„1826-11-01“ liegt vor 2000.', story('1826-11-01')],
    ['„2226-11-01“ liegt nach dem 2026-11-23', story('2226-11-01')],
    ['„0000“ kann nicht gemeint sein', fair('2032-03-29/2032-03-30', "'0000'")],
    ['„9999-03-30“ kann nicht gemeint sein', fair('2032-03-29/2032-03-30', '2032-03-29/9999-03-30')],
    ['„1832-03-29/1832-03-30“ liegt vor 1900', fair('2032-03-29/2032-03-30', '1832-03-29/1832-03-30')],
    ['„on“ ist der Tag der Öffnung; „1832-03-29“ liegt vor 1900', fair("on: '2032-03-29'", "on: '1832-03-29'")],
    [
      '„cancelledDays“ ist der Tag, der ausfällt; „2332-03-29“ liegt nach dem 2126-11-23',
      fair('timeZone:', "cancelledDays: ['2332-03-29']\ntimeZone:"),
    ],
    [
      '„confirmedOn“ ist der Tag der Bestätigung; „1026-11-01“ liegt vor 2000',
      { 'sites/hafen/record.yaml': ["confirmedOn: '2026", "confirmedOn: '1026"] },
    ],
    ['„expires“ ist der Tag', { 'site.yaml': ["expires: '2027", "expires: '2327"] }],
  ])('%s', (problem, changes) => {
    const errors = errorsOf(changes);
    expect(errors.map((error) => error.problem).join('\n')).toContain(problem);
    expect(errors.length).toBeLessThan(3);
  });

  it.each<Record<string, Change>>([
    source("accessed: '2026-11-01'\n  published: '1871-05-04'"),
    source("accessed: '2026-11-01'\n  published: '1409'"),
    area("asOf: '1815', source: stadt-musterstadt, class: durable"),
    fair('2032-03-29/2032-03-30', "'1951-05-03'"),
  ])('but not one of long ago: %j', (changes) => expect(errorsOf(changes)).toEqual([]));
});

describe('the reference date', () => {
  const errorsOn = (asOf: string, changes: Record<string, Change> = {}) =>
    checkRegion(regionWith(changes), { asOf, today: '2026-11-23' }).filter(isError);

  it('in the past makes nothing a day to come', () => {
    expect(errorsOn('2025-01-01')).toEqual([]);
  });

  it('in the future makes no day to come one of today', () => {
    expect(errorsOn('2027-06-01', source("accessed: '2027-03-01'"))).toHaveLength(1);
  });
});
