import { describe, expect, it } from 'vitest';
import { type Change, hintsOn, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const musterstadt = 'locations/musterstadt/record.yaml';
const population = (from: string, to: string): Record<string, Change> => ({ [musterstadt]: [from, to] });
const review =
  'Sehen Sie in der Quelle nach. Stimmt der Wert noch, tragen Sie unter checked den Tag ein; sonst ändern Sie value, asOf und source.';

describe('an overdue value', () => {
  it('is warned of with the day it was due', () => {
    expect(messagesOn({}, '2027-02-02')).toBe(
      [
        'region/sites/hafen/record.yaml:8:29',
        '    availability.confirmedOn   „now“ hat wfg am 2026-11-01 bestätigt; das gilt bis 2027-01-30, danach steht überall „auf Anfrage“.',
        "    → Fragen Sie nach und tragen Sie confirmedOn: '2027-02-02' ein, oder ändern Sie state.",
        '',
        'region/sites/hafen/record.yaml:12:3',
        '    figures.areaFree   „areaFree“ ist bis 2027-02-01 zu prüfen; danach zeigt die Website „wird geprüft“.',
        `    → ${review}`,
      ].join('\n'),
    );
  });

  it('may be a distance', () => {
    const changes = population(
      'kind: city, value: 95, unit: km, asOf: undated, source: stadt-musterstadt, class: durable',
      "kind: city, value: 95, unit: km, asOf: undated, source: stadt-musterstadt, reviewBy: '2026-11-22'",
    );
    expect(messagesOn(changes)).toBe(
      [
        'region/locations/musterstadt/record.yaml:12:5',
        '    distances.0   „distances 1“ ist bis 2026-11-22 zu prüfen; danach zeigt die Website „wird geprüft“.',
        '    → Sehen Sie in der Quelle nach. Stimmt der Wert noch, setzen Sie reviewBy auf den nächsten Termin; sonst ändern Sie value, asOf und source.',
      ].join('\n'),
    );
  });

  it('may be a statement', () => {
    expect(
      messagesOn({
        'sites/hafen/record.yaml': [
          'source: stadt-musterstadt, class: durable }',
          "source: stadt-musterstadt, reviewBy: '2026-01-01' }",
        ],
      }),
    ).toContain('    zoning   „zoning“ ist bis 2026-01-01 zu prüfen; danach zeigt die Website „wird geprüft“.');
  });

  it('is quiet once somebody has looked', () => {
    expect(messagesOn(population('class: yearly', "class: yearly, checked: '2026-11-20'"), '2026-11-23')).toBe('');
  });
});

describe('the date of a value', () => {
  it('does not lie in the future', () => {
    expect(messagesOn(population("asOf: '2025-12-31'", "asOf: '2026-12'"))).toBe(
      [
        'region/locations/musterstadt/record.yaml:8:50',
        '    figures.population.asOf   Der Stand „2026-12“ liegt nach dem 2026-11-23.',
        '    → Berichtigen Sie asOf; was erst kommt, hat status: planned, expected oder announced.',
      ].join('\n'),
    );
  });

  it.each([
    "'2026'",
    "'2026-11'",
    "'2022/2030'",
    "'2026/27'",
    'undated',
    "'~2011'",
    "'2030', status: planned",
    "'2030', status: expected",
  ])('may be %s', (asOf) => expect(messagesOn(population("asOf: '2025-12-31'", `asOf: ${asOf}`))).toBe(''));
});

describe('a listing of the past', () => {
  const harbour = 'sites/hafen/record.yaml';
  const dated = (asOf: string) => ({ [harbour]: ["asOf: '2026-11-01'", `asOf: ${asOf}`] as [string, string] });

  it('is told as a hint, with what the website makes of it', () => {
    expect(hintsOn(dated("'~2011'"))).toContain(
      [
        'region/sites/hafen/record.yaml:12:3',
        '    figures.areaFree   „areaFree“ ist ein Angebot mit dem Stand „~2011“; die Zahl steht deshalb nicht groß da und füllt keine Quadrate.',
        '    → Fragen Sie nach. Gilt das Angebot noch, tragen Sie unter checked den Tag ein.',
      ].join('\n'),
    );
    expect(messagesOn(dated("'~2011'"))).toBe('');
  });

  it.each(["'2026-09'", 'undated', "'~2011', checked: '2026-11-20'"])('is none with %s', (asOf) =>
    expect(hintsOn(dated(asOf))).not.toContain('areaFree'),
  );
});

describe('a headline', () => {
  it('is nothing an applicant of a programme must bring', () => {
    const grant = 'programmes/hafenzuschuss/record.yaml';
    expect(messagesOn({ [grant]: ['form: grant\n', 'form: grant\nheadlines: [rate, volume]\n'] })).toBe(
      [
        'region/programmes/hafenzuschuss/record.yaml:7:19',
        '    headlines.1   „volume“ ist die förderfähige Investition; groß gesetzt liest sie sich wie der Zuschuss und steht deshalb nicht da.',
        '    → Nennen Sie unter headlines, was das Programm zahlt: rate, maximum oder budget.',
      ].join('\n'),
    );
  });
});

describe('a figure the profile does not know', () => {
  it('has a name', () => {
    const changes = { [musterstadt]: ['  area:', '  harbours:'] as [string, string] };
    expect(messagesOn(changes)).toBe(
      [
        'region/locations/musterstadt/record.yaml:9:3',
        '    figures.harbours   Die Angabe „harbours“ hat keinen Namen, und das Profil kennt sie nicht.',
        '    → Ergänzen Sie label: { de: …, en: … }.',
      ].join('\n'),
    );
  });

  it('is content with one', () => {
    expect(messagesOn(population('  area: {', '  harbours: { label: { de: Häfen, en: Harbours },'))).toBe('');
  });
});
