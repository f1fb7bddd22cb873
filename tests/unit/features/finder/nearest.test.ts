import { expect, test } from 'vitest';
import { byNearness, type Candidate, groupOf, verdictOn, type Wish } from '../../../../src/features/finder/nearest.ts';

interface Site extends Candidate {
  name: string;
}

const site = (name: string, fit: string, amounts: Candidate['amounts'] = {}): Site => ({
  name,
  fit: fit.split(' '),
  amounts,
});

const area = (value: string): Wish => ({ name: 'area', type: 'one', values: [value] });
const zoning = (...values: string[]): Wish => ({ name: 'zoning', type: 'any', values });

const missesOf = (candidate: Candidate, wishes: Wish[]) => verdictOn(candidate, wishes).misses;

test('a site that fulfils every wish misses none', () => {
  const fitting = site('port', 'area-5 area-10 zoning-GE-GI', { area: 12 });
  expect(missesOf(fitting, [area('10'), zoning('GI', 'SO')])).toEqual([]);
});

test('a shortfall is a share of what was wanted, and whole where nothing is stated', () => {
  expect(missesOf(site('port', 'area-5 zoning-GE', { area: 15 }), [area('20'), zoning('GI')])).toEqual([
    { name: 'area', by: 0.25 },
    { name: 'zoning', by: 1 },
  ]);
  expect(missesOf(site('port', 'zoning-'), [area('20')])).toEqual([{ name: 'area', by: 1 }]);
});

test('a way that is too long misses by what it is longer', () => {
  const wish: Wish = { name: 'motorway', type: 'one', values: ['10'] };
  expect(missesOf(site('port', 'motorway-40', { motorway: 40 }), [wish])).toEqual([{ name: 'motorway', by: 0.75 }]);
});

test('a place is not taken for another whose name it holds', () => {
  expect(
    missesOf(site('port', 'place-bad-spree-tal'), [{ name: 'place', type: 'one', values: ['spree'] }]),
  ).toHaveLength(1);
});

test('what nobody says is open, and no miss', () => {
  const unsaid = site('port', 'area-1 area-10? zoning-GE?-GI?', { area: 12 });
  const verdict = verdictOn(unsaid, [area('1'), area('10'), zoning('GI', 'SO')]);
  expect(verdict).toEqual({ open: ['area', 'zoning'], misses: [] });
  expect(groupOf(verdict)).toBe('open');
  expect(groupOf(verdictOn(unsaid, [area('1')]))).toBe('fits');
  expect(groupOf(verdictOn(unsaid, [area('10'), area('20')]))).toBe('misses');
});

test('fewer misses come first, then smaller ones, then fewer open questions, then the order of the list', () => {
  const sites = [
    site('both missed', 'area-1 zoning-GE', { area: 2 }),
    site('far too small', 'area-1 zoning-GI', { area: 2 }),
    site('a little too small, its zone unsaid', 'area-5 zoning-GI?', { area: 9 }),
    site('a little too small', 'area-5 zoning-GI', { area: 9 }),
    site('as small, but later', 'area-5 zoning-GI', { area: 9 }),
  ];
  const wishes = [area('10'), zoning('GI')];
  const sorted = sites.toSorted((a, b) => byNearness(verdictOn(a, wishes), verdictOn(b, wishes)));
  expect(sorted.map(({ name }) => name)).toEqual([
    'a little too small',
    'as small, but later',
    'a little too small, its zone unsaid',
    'far too small',
    'both missed',
  ]);
});
