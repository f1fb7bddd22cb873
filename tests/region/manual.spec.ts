import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentFolder } from '../../src/routes/site.ts';
import { measureKeys } from '../../src/schemas/figures/units.ts';

const manual = join(contentFolder(), 'LIESMICH.md');

test('The guide for editors names every unit', () => {
  const [, section = ''] = existsSync(manual) ? readFileSync(manual, 'utf8').split('### Einheiten') : [];
  test.skip(!section, 'The region has no guide that lists units.');
  const named = new Set([...section.split('\n### ')[0]!.matchAll(/`([^`]+)`/g)].map(([, unit]) => unit));
  expect(measureKeys.filter((unit) => !named.has(unit))).toEqual([]);
});
