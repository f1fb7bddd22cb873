import { describe, expect, it } from 'vitest';
import { fairDays, fairPhase } from '../../../src/schemas/days/fair-phase.ts';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const german = 'Eine Messe, auf der sich die Region Nordmark vorstellt und Fragen beantwortet.';
const english = 'A fair at which the region of Nordmark shows itself and answers questions.';
const text = (title: string, summary: string) =>
  `---\ntitle: ${title}\nsummary: ${summary}\nupdated: '2026-11-01'\n---\n\nText.\n`;

const fairWith = (fields: string) => ({
  'fairs/probe/record.yaml': `owner: wfg\nkind: fair\ncity: Musterstadt\ncountry: DE\ndateSource: stadt-musterstadt\n${fields}\n`,
  'fairs/probe/de.mdx': text('Probemesse', german),
  'fairs/probe/en.mdx': text('Trial fair', english).replace(
    "'2026-11-01'\n",
    "'2026-11-01'\nlocalisation: translated\n",
  ),
});

describe('fairPhase', () => {
  const hours = [
    { on: '2027-03-10', from: '09:00', until: '17:00' },
    { on: '2027-03-09', from: '09:00', until: '18:00' },
  ];

  it.each([
    ['2027-03-08', 'before'],
    ['2027-03-09', 'during'],
    ['2027-03-10', 'during'],
    ['2027-03-11', 'after'],
  ])('on %s a fair of two days is in phase %s', (today, phase) => {
    expect(fairPhase({ date: '2027-03', hours }, today)).toBe(phase);
    expect(fairPhase({ date: '2027-03-09/2027-03-10', hours: [] }, today)).toBe(phase);
  });

  it.each(['2027-08', '2027'])('is to come all through %s as long as its days are not known', (date) => {
    expect(fairPhase({ date, hours: [] }, '2027-08-03')).toBe('before');
    expect(fairPhase({ date, hours: [{ on: '2027-08-03', from: '09:00', until: '17:00' }] }, '2027-08-03')).toBe(
      'during',
    );
  });

  it('lasts as long as its date says, also where hours are known for one of its days', () => {
    const fair = { date: '2027-08-31/2027-09-02', hours: [{ on: '2027-08-31', from: '09:00', until: '17:00' }] };
    expect(fairPhase(fair, '2027-09-01')).toBe('during');
  });

  it('is open while day or stand are not settled, and over when that time has passed', () => {
    expect(fairPhase({ date: '2027', status: 'expected', hours: [] }, '2026-11-23')).toBe('open');
    expect(fairPhase({ date: '2027', status: 'expected', hours: [] }, '2027-12-31')).toBe('open');
    expect(fairPhase({ date: '2027', status: 'expected', hours: [] }, '2028-01-01')).toBe('after');
  });

  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2012-02', '2012-02-01', '2012-02-29'],
    ['~2011', '2011-01-01', '2011-12-31'],
    ['2011-05-17/2011-05-19', '2011-05-17', '2011-05-19'],
    ['2011/2012', '2011-01-01', '2012-12-31'],
  ])('%s lasts from %s to %s', (date, first, last) => {
    expect(fairDays({ date, hours: [] })).toEqual([first, last]);
  });
});

describe('what an editor is told of a fair', () => {
  it('nothing, when all fits', () => {
    expect(
      messagesOn(
        fairWith("date: '2027-03-09/2027-03-10'\nhours: [{ on: '2027-03-09', from: '09:00', until: '17:00' }]"),
      ),
    ).toBe('');
  });

  it.each([
    ["date: '2025'\nstatus: expected", 'ist vorbei, ohne dass Termin und Teilnahme feststanden'],
    [
      "date: '2027-03'\nhours: [{ on: '2027-04-01', from: '09:00', until: '17:00' }]",
      'Dieser Tag liegt nicht im Zeitraum der Messe (2027-03)',
    ],
    [
      "date: '2027-03'\nhours: [{ on: '2027-03-09', from: '09:00', until: '17:00' }]\ncancelledDays: ['2027-03-10', '2027-03-09']",
      'Der 2027-03-09 fällt aus und hat doch Öffnungszeiten; Kalender bekämen beides.',
    ],
    ["date: '2027'\nsuccessor: probe", '„probe“ nennt sich selbst als die nächste Messe'],
    ['date: undated', '„undated“ ist kein Termin einer Messe.'],
    [
      "date: '2024/25'",
      '→ Schreiben Sie einen Tag, einen Zeitraum (2011-05-17/2011-05-19), einen Monat oder ein Jahr.',
    ],
    ["date: '2027'\ntimeZone: '+01:00'", 'Europe/Zurich (Schweiz)'],
    [
      "date: '2027-03-09'\nhours: [{ on: '2027-03-09', from: '09:00', until: '12:00' }, { on: '2027-03-09', from: '13:00', until: '17:00' }]",
      'hours.1.on   Der Tag „2027-03-09“ steht zum zweiten Mal in den Öffnungszeiten.',
    ],
    ["date: '2027'\ntimeZone: Europe/Bern", 'Europe/Zurich (Schweiz)'],
    [
      "date: '2027-03-09'\nhours: [{ on: '2027-03-09', from: '17:00', until: '09:00' }]",
      'Das Ende „09:00“ liegt nicht nach dem Anfang „17:00“.',
    ],
    ["date: '2027-03-09'\nhours: [{ on: '2027-03-09', from: '9', until: '17:00' }]", "→ Schreiben Sie '09:00'."],
  ])('%s', (fields, message) => {
    expect(messagesOn(fairWith(fields))).toContain(message);
  });
});
