import { expect, test } from 'vitest';
import type { Entered } from '../../../../src/features/inquiry/client/prepared.ts';
import { queryOf, readQuery } from '../../../../src/features/inquiry/client/query.ts';

const entered: Entered = {
  wish: 'visit',
  about: ['sites/hafen', 'programmes/grw'],
  open: ['price', 'zoning'],
  subject: 'Halle',
  message: 'geheim',
  needs: { area: '10', power: '' },
  times: ['2027-03-01'],
  sender: ['A. Smith', 'a@b.example'],
  pageLanguage: 'de',
};

test('an address keeps what is asked, and nothing of who asks', () => {
  const query = queryOf(entered);
  expect(query).toBe('?site=hafen&about=programmes%2Fgrw&open=price.zoning&wish=visit&subject=Halle&area=10');
  expect(query).not.toMatch(/Smith|geheim|b\.example/);
});

test('an address brings it back', () => {
  const { about, open, values } = readQuery(queryOf(entered));
  expect([about, open]).toEqual([entered.about, entered.open]);
  expect(Object.fromEntries(values)).toEqual({ wish: 'visit', subject: 'Halle', area: '10' });
});

test('what the form does not know is not taken, nor more than a letter can name', () => {
  const many = Array.from({ length: 60 }, (_, index) => `site=s${index}`).join('&');
  const { about, values } = readQuery(`?${many}&email=x&<b>=1`);
  expect(about).toHaveLength(40);
  expect(values.size).toBe(0);
});
