import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const written = "{ state: now, confirmedOn: '2026-11-01', confirmedBy: wfg }";
const record = 'region/sites/hafen/record.yaml';
const harbour = (availability: string): Record<string, Change> => ({
  'sites/hafen/record.yaml': [written, availability],
});

describe('the availability of a site', () => {
  it('needs a name with its day, and a day with its name', () => {
    expect(messagesOn(harbour("{ state: now, confirmedOn: '2026-11-01' }"))).toBe(
      [
        `${record}:8:29`,
        '    availability.confirmedOn   „confirmedOn“ steht ohne „confirmedBy“: Niemand hat die Angabe bestätigt.',
        '    → Ergänzen Sie confirmedBy, oder lassen Sie beide weg; dann steht überall „auf Anfrage“.',
      ].join('\n'),
    );
    expect(messagesOn(harbour('{ state: now, confirmedBy: wfg }'))).toContain(
      '    availability.confirmedBy   „confirmedBy“ steht ohne „confirmedOn“: Die Bestätigung hat keinen Tag.',
    );
  });

  it('is not confirmed on a day that is still to come', () => {
    expect(messagesOn(harbour(written), '2026-10-31')).toContain(
      '    availability.confirmedOn   Bestätigt am 2026-11-01: Dieser Tag liegt nach dem 2026-10-31.',
    );
  });

  it.each(['now', 'letFully'])('does not count as "%s" when nobody confirmed it', (state) => {
    expect(messagesOn(harbour(`{ state: ${state} }`)).split('\n\n')[0]).toBe(
      [
        `${record}:8:17`,
        `    availability.state   „${state}“ hat niemand bestätigt; deshalb steht überall „auf Anfrage“.`,
        "    → Tragen Sie confirmedOn: '2026-11-23' und confirmedBy ein, oder schreiben Sie state: onRequest.",
      ].join('\n'),
    );
  });

  it.each(['planned', 'onRequest'])('may be "%s" without a confirmation', (state) =>
    expect(messagesOn(harbour(`{ state: ${state} }`))).toBe(''),
  );

  it('is told once it has lapsed, with its last day, and not before', () => {
    const lapsed = (availability: string, asOf: string) => messagesOn(harbour(availability), asOf);
    expect(lapsed(written, '2027-01-30')).toBe('');
    expect(lapsed(written, '2027-01-31')).toContain('„now“ hat wfg am 2026-11-01 bestätigt; das gilt bis 2027-01-30');
    const let5Years = "{ state: letFully, class: durable, confirmedOn: '2026-11-01', confirmedBy: wfg }";
    // That room is left is told beside it.
    expect(lapsed(let5Years, '2027-01-31')).not.toContain('bestätigt');
    expect(lapsed(let5Years, '2031-11-02')).toContain(
      '„letFully“ hat wfg am 2026-11-01 bestätigt; das gilt bis 2031-11-01',
    );
  });
});

describe('the capacities of a site', () => {
  const utilities = 'utilities: { value: [gas], asOf: undated, source: stadt-musterstadt, class: durable }\n';
  const withCapacities = (capacities: string) =>
    messagesOn({ 'sites/hafen/record.yaml': ['figures:\n', `${utilities}capacities: ${capacities}\nfigures:\n`] });

  it('are figures of its own record', () => {
    expect(withCapacities('{ gas: [areaGross] }')).toBe('');
    expect(withCapacities('{ gas: [areaGros] }')).toBe(
      [
        `${record}:11:21`,
        '    capacities.gas.0   Die Angabe „areaGros“ gibt es bei sites/hafen nicht.',
        '    → Meinten Sie „areaGross“?',
      ].join('\n'),
    );
  });

  it('belong to a utility the site has', () => {
    expect(withCapacities('{ power: [areaGross] }')).toBe(
      [
        `${record}:11:15`,
        '    capacities.power   „power“ hat eine Leistung, steht aber nicht unter utilities.',
        '    → Ergänzen Sie „power“ unter utilities.value, oder entfernen Sie es hier.',
      ].join('\n'),
    );
  });
});

describe('a site with room left, or without,', () => {
  const free = (figure: string, state = 'now'): Record<string, Change> => ({
    'sites/hafen/record.yaml': readFileSync('tests/fixtures/region/sites/hafen/record.yaml', 'utf8')
      .replace('value: 6.5, unit: ha', figure)
      .replace('state: now', `state: ${state}`),
  });

  it('cannot be had with nothing free', () => {
    expect(messagesOn(free('value: 0, unit: ha'))).toBe(
      [
        `${record}:8:17`,
        '    availability.state   „now“ heißt verfügbar, und „areaFree“ sagt, dass nichts mehr frei ist (0).',
        '    → Berichtigen Sie areaFree, oder schreiben Sie state: letFully oder onRequest.',
      ].join('\n'),
    );
    expect(errorsOf(free('value: 0, unit: ha'))).toHaveLength(1);
  });

  it('is not let whole with something free', () => {
    expect(messagesOn(free('value: 6.5, unit: ha', 'letFully'))).toContain(
      '„letFully“ heißt ganz vergeben, und „areaFree“ nennt 6.5 ha freie Fläche.',
    );
    expect(errorsOf(free('value: 6.5, unit: ha', 'letFully'))).toEqual([]);
  });

  it.each([
    ['value: 0, unit: ha', 'letFully'],
    ['value: 0, unit: ha', 'onRequest'],
    ['value: { min: 0, max: 2 }, unit: ha', 'now'],
    ['value: 0, qualifier: moreThan, unit: ha', 'now'],
    ['value: 6.5, status: planned, unit: ha', 'letFully'],
    ['value: 3, scope: { de: Nachbargelände, en: Next door }, unit: ha', 'letFully'],
  ])('may be %s and "%s"', (figure, state) => expect(messagesOn(free(figure, state))).toBe(''));
});
