import { expect, it } from 'vitest';
import { type Change, messagesOn } from '../../fixtures/mistakes/region-with.ts';

const amt = "amt:\n  title: Liste\n  publisher: Amt\n  url: https://amt.example\n  accessed: '2026-11-01'\n";
const withSource: Record<string, Change> = { 'sources.yaml': ['stadt-musterstadt:', `${amt}stadt-musterstadt:`] };

it('warns of a source nobody draws on, where it stands', () => {
  expect(messagesOn(withSource)).toBe(
    [
      'region/sources.yaml:1:1',
      '    Die Quelle „amt“ wird nirgends verwendet.',
      '    → Nennen Sie sie bei einer Angabe oder unter sources eines Eintrags, oder löschen Sie sie.',
    ].join('\n'),
  );
});

it.each<[string, Record<string, Change>]>([
  [
    'a figure',
    {
      'locations/musterstadt/record.yaml': [
        'source: stadt-musterstadt, class: yearly',
        'source: [stadt-musterstadt, amt], class: yearly',
      ],
    },
  ],
  [
    'a statement',
    { 'sites/hafen/record.yaml': ["asOf: '2024', source: stadt-musterstadt", "asOf: '2024', source: amt"] },
  ],
  [
    'an exchange rate',
    {
      'site.yaml': ['name: English }', 'name: English, currency: CHF }'],
      'exchange-rates.yaml': "CHF: { perEuro: 0.9312, asOf: '2026-11-20', source: amt }\n",
    },
  ],
  ['an entry', { 'stories/eroeffnung/record.yaml': ['owner: wfg', 'owner: wfg\nsources: [amt]'] }],
  [
    'a step',
    {
      'stories/eroeffnung/en.mdx': [
        'The quay is open.',
        '<Step title="Ask" sources="stadt-musterstadt amt">\n\nAsk.\n\n</Step>',
      ],
    },
  ],
])('is content with %s', (_, changes) => {
  expect(messagesOn({ ...withSource, ...changes })).toBe('');
});
