import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const config = readFileSync('tests/fixtures/region/site.yaml', 'utf8');
const withPay = (pay: string) =>
  messagesOn({
    'site.yaml': `${config}
staffCosts:
  places:
    - name: Nordland
      contributions:
        - { shares: [pages/steuern#nothing], ceiling: locations/musterstadt#population }
  pay: [${pay}]
`,
  });

test('figures that the cost of pay rests on are there, each told with its line', () => {
  const messages = withPay('locations/nirgends#medianPay');
  expect(messages).toContain('staffCosts.places.0.contributions.0.shares.0');
  expect(messages).toContain('staffCosts.pay.0');
  expect(messages).toContain('locations/nirgends');
  expect(messages).not.toContain('ceiling');
});
