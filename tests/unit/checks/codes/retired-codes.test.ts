import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const code = (rest: string, target = 'sites/hafen'): Record<string, Change> => ({
  'codes.yaml': `- { code: K7R4, target: ${target}, language: de, placement: flyer, owner: wfg, ${rest} }\n`,
});
/** What else is told of a code that no lock remembers. */
const told = (changes: Record<string, Change>) =>
  messagesOn(changes)
    .split('\n\n')
    .filter((message) => /codes\.yaml|successor/.test(message) && !message.includes('codes.lock.json'))
    .join('\n\n');

describe('a code that has ended', () => {
  it('does not lead to where it led', () => {
    expect(told(code("retired: { on: '2026-07-01', successor: sites/hafen }"))).toBe(
      [
        'region/codes.yaml:1:111',
        '    0.retired.successor   Der Code K7R4 (flyer, noch nicht gedruckt) endet und führt danach wieder auf „sites/hafen“, sein altes Ziel.',
        '    → Nennen Sie, wohin er seitdem führt, oder lassen Sie successor weg; endet er nicht, löschen Sie retired.',
      ].join('\n'),
    );
    expect(told(code("retired: { on: '2026-07-01' }"))).toBe('');
    expect(told(code("retired: { on: '2026-07-01', successor: strengths/holz }"))).toBe('');
  });

  it('does not come back to it over others', () => {
    const back = code("retired: { on: '2024-07-01', successor: fairs/holzmesse-2024 }", 'fairs/technikschau-2032');
    expect(told(back)).toContain('über fairs/holzmesse-2024 → fairs/technikschau-2032 zurück auf sein altes Ziel');
    const on = code("retired: { on: '2024-07-01', successor: fairs/technikschau-2032 }", 'fairs/holzmesse-2024');
    expect(told(on)).toBe('');
  });

  it('does not end before its fair begins', () => {
    const ended = (on: string) => code(`fair: technikschau-2032, retired: { on: '${on}' }`);
    expect(told(ended('2032-03-01'))).toContain('endet am 2032-03-01, und „fairs/technikschau-2032“ beginnt erst am');
    expect(told(ended('2032-03-29'))).toBe('');
    const opened = code("retired: { on: '2032-03-01' }", 'fairs/technikschau-2032');
    expect(told(opened)).toContain('beginnt erst am 2032-03-29');
    const calledOff: Record<string, Change> = {
      ...ended('2032-03-01'),
      'fairs/technikschau-2032/record.yaml': ['hours:', "cancelledDays: ['2032-03-31']\nhours:"],
    };
    expect(told(calledOff)).toBe('');
  });

  it('does not end before it is printed', () => {
    expect(told(code("printed: '2026-11-02', retired: { on: '2026-11-01' }"))).toContain('bevor er gedruckt ist');
  });
});

describe('successors', () => {
  const next = (id: string): Change => ['country: DE', `country: DE\nsuccessor: ${id}`];

  it('that go round in a circle are told once', () => {
    const changes: Record<string, Change> = {
      'fairs/hafenschau/record.yaml': next('holzmesse-2024'),
      'fairs/holzmesse-2024/record.yaml': ['successor: technikschau-2032', 'successor: hafenschau'],
    };
    expect(told(changes)).toContain('fairs/hafenschau → fairs/holzmesse-2024 → fairs/hafenschau.');
    expect(told(changes).split('\n\n')).toHaveLength(1);
  });

  it('may be of programmes', () => {
    const changes: Record<string, Change> = {
      'programmes/hafenzuschuss/record.yaml': ['level: state', 'level: state\nsuccessor: hafenzuschuss'],
    };
    expect(told(changes)).toContain('„hafenzuschuss“ nennt sich selbst als das nächste Programm.');
    const other: Record<string, Change> = {
      'programmes/hafenzuschuss/record.yaml': ['level: state', 'level: state\nsuccessor: gruenderdarlehen'],
    };
    expect(told(other)).toBe('');
  });
});
