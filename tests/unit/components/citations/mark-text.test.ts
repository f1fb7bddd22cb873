import { expect, it } from 'vitest';
import { markText } from '../../../../src/components/citations/mark-text.ts';
import { datingOf } from '../../../../src/facts/figure-view.ts';
import { fixturePage } from '../../region.ts';

it('names on paper the source a date is linked to', () => {
  const page = fixturePage('sites/hafen');
  const figure = page.route.entry!.record.figures['areaFree']!;
  const dating = datingOf(figure, page);
  const [first] = dating.sources;
  expect(markText(dating, page)).toBe(dating.short);
  expect(markText(dating, { isOnPaper: true })).toBe(`${dating.short}\u00a0[${first!.number}]`);
});
