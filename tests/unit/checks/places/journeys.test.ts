import { expect, test } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const page = 'pages/steuern/record.yaml';
const journey = (fields: string) => `layout: text\njourneys:\n  - { from: Berlin, to: musterstadt, ${fields} }`;
const messages = (fields: string) => messagesOn({ [page]: ['layout: text', journey(fields)] });

test('names a way of the place that is a time', () => {
  expect(messages('last: Bremen')).toContain(
    '    journeys.0.last   Einen Weg nach „Bremen“ als Zeit gibt es bei locations/musterstadt nicht.',
  );
});

test('legs are times, and end at a way of the place', () => {
  const leg =
    'to: Bremen, kind: city, mode: rail, value: 100, unit: km, asOf: undated, source: stadt-musterstadt, class: durable';
  const found = messages(`legs: [{ ${leg} }]`);
  expect(found).toContain('    journeys.0.legs   Die Reise endet vor locations/musterstadt: Es fehlt last.');
  expect(found).toContain('    journeys.0.legs.0.unit   Abschnitte einer Reise sind Zeiten, „km“ ist eine Länge.');
});

test('may be open', () => {
  expect(messages('legs: []')).toBe('');
});
