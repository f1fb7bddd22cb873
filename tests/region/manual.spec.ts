import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentFolder } from '../../src/routes/site.ts';
import { measureKeys } from '../../src/schemas/figures/units.ts';

const manual = join(contentFolder(), 'LIESMICH.md');

test('The guide for editors names every unit', () => {
  test.skip(!existsSync(manual), 'The region has no guide of its own.');
  const [, section = ''] = readFileSync(manual, 'utf8').split('### Einheiten');
  const named = new Set([...section.split('\n### ')[0]!.matchAll(/`([^`]+)`/g)].map(([, unit]) => unit));
  expect(measureKeys.filter((unit) => !named.has(unit))).toEqual([]);
});
