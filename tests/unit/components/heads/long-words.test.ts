import { expect, test } from 'vitest';
import { headingSize, titleSizeOf } from '../../../../src/components/heads/long-words.ts';
import { fixturePage } from '../../region.ts';

const page = fixturePage('sites/hafen');

test.each([
  ['Gewerbeflächen, maßstäblich', undefined],
  ['Werner-von-Siemens-Ring', undefined],
  ['Handwerkskammern', undefined],
  ['Ehemaliges Industriegebiet am alten Hafen', 'long-title'],
  ['Finanzierungskonzepte für Investitionen und mehr', 'long-title'],
  ['Konzept2030Wirtschaftsraum', 'long-word'],
  ['Standort2030Entwicklungskonzepte am alten Hafen', 'long-word'],
] as const)('LOC-28: the size of „%s“ is that of its longest part without a break', (heading, size) => {
  expect(headingSize(heading, page)).toBe(size);
});

test('an official name has no breaks, and gets smaller', () => {
  expect(headingSize('Handwerkskammer Nordmark', page, { isOfficial: true })).toBe('long-word');
  expect(headingSize('Handelskammer Nordmark', page, { isOfficial: true })).toBe(undefined);
});

test('asks of a page for the size of its own heading: the headline of an entry, the title of a list, no size at home', () => {
  const sized = fixturePage('sites/hafen');
  const { route } = sized;
  const withText = (headline: string) => ({ ...sized, route: { ...route, text: { ...route.text!, headline } } });
  expect(titleSizeOf(withText('Kurz'))).toBe(undefined);
  expect(titleSizeOf(withText('Ehemaliges Industriegebiet am alten Hafen'))).toBe('long-title');
  expect(
    titleSizeOf({
      ...sized,
      route: { ...route, text: undefined, title: 'Ehemaliges Industriegebiet am alten Hafen' },
    }),
  ).toBe('long-title');
  expect(titleSizeOf(fixturePage('home'))).toBe(undefined);
});
