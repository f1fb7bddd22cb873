import { describe, expect, test } from 'vitest';
import { fits, programmeStateOn } from '../../../src/schemas/programmes.ts';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const grant = { places: ['cottbus', 'spremberg'], applicants: ['small', 'medium'], projectKinds: ['investment'] };

describe('a programme comes into question', () => {
  test('for whom it is meant, where it is offered, and for what', () => {
    expect(fits(grant, { place: 'cottbus', applicants: ['small'], projectKinds: ['investment'] })).toBe(true);
    expect(fits(grant, { place: 'spreetal' })).toBe(false);
    expect(fits(grant, { applicants: ['large'] })).toBe(false);
    expect(fits(grant, { place: 'cottbus', projectKinds: ['research'] })).toBe(false);
  });

  test('for any of several wishes', () => {
    expect(fits(grant, { applicants: ['large', 'medium'] })).toBe(true);
  });

  test('for everybody where nothing is asked', () => {
    expect(fits(grant, {})).toBe(true);
  });

  test('also where it states nothing: then one has to ask', () => {
    expect(fits({}, { place: 'cottbus', applicants: ['large'], projectKinds: ['research'] })).toBe(true);
    expect(fits({ places: ['cottbus'] }, { place: 'spreetal', applicants: ['large'] })).toBe(false);
  });
});

describe('the term of a programme', () => {
  test.each([
    [{ until: '2025-12-31' }, '2025-12-31', 'running'],
    [{ until: '2025-12-31' }, '2026-01-01', 'ended'],
    [{ from: '2023-08-14' }, '2026-11-25', 'running'],
    [{ from: '2027-01-01', until: '2027-12-31' }, '2026-11-25', 'notYet'],
    [{}, '2026-11-25', 'notStated'],
    [undefined, '2026-11-25', 'notStated'],
  ] as const)('%o reads on %s: %s', (term, today, state) => {
    expect(programmeStateOn(term, today)).toBe(state);
  });
});

const record = 'programmes/hafenzuschuss/record.yaml';

describe('an editor reads of a programme', () => {
  test('whose place does not exist', () => {
    expect(messagesOn({ [record]: ['places: [musterstadt]', 'places: [musterstad]'] })).toContain(
      'places.0   Den Eintrag „musterstad“ gibt es nicht.\n    → Meinten Sie „musterstadt“?',
    );
  });

  test('whose applicants nobody knows', () => {
    expect(messagesOn({ [record]: ['applicants: [small, medium]', 'applicants: [smal]'] })).toContain(
      '→ Meinten Sie „small“?',
    );
  });

  test('that links to an overview without entries', () => {
    expect(
      messagesOn({ 'programmes/gruenderdarlehen/de.mdx': ['overview/programmes', 'overview/programs'] }),
    ).toContain('Meinten Sie „overview/programmes“?');
  });
});
