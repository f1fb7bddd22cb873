import { describe, expect, it } from 'vitest';
import { coverCountOf } from '../../../../src/features/exposes/cover-count.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import type { Figure } from '../../../../src/schemas/figures/figure.ts';
import { fixturePage } from '../../region.ts';

const jobs: Figure = {
  value: 40,
  unit: 'jobs',
  status: 'actual',
  asOf: '2026-11-01',
  source: 'stadt-musterstadt',
  class: 'durable',
};

/** The count on the cover of the town, whose figures are these. */
function countOf(figures: Record<string, Figure>) {
  const page = fixturePage('locations/musterstadt');
  const entry = entryOf(page.site, 'locations/musterstadt');
  return coverCountOf({ ...entry, record: { ...entry.record, figures } }, 'science', page);
}

describe('the count on the cover of an exposé', () => {
  it('is the first figure that counts things', () => {
    const share: Figure = { ...jobs, value: 12, unit: 'percent' };
    const count = countOf({ share: { ...share, label: { de: 'Anteil' } }, jobs: { ...jobs, label: { de: 'Plätze' } } });
    expect(count).toMatchObject({ label: 'Plätze', shape: 'dots' });
  });

  it('may be a floor of so many square metres', () => {
    expect(countOf({ floor: { ...jobs, unit: 'm2', label: { de: 'Halle' } } })).toMatchObject({
      label: 'Halle',
      shape: 'squares',
    });
  });

  it('P1: is none under review, and none where nothing can be counted', () => {
    expect(countOf({ jobs: { ...jobs, label: { de: 'Plätze' }, reviewBy: '2026-01-01' } })).toBeUndefined();
    expect(countOf({ rate: { ...jobs, unit: 'percent', label: { de: 'Anteil' } } })).toBeUndefined();
    expect(countOf({})).toBeUndefined();
  });
});
