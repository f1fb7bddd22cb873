import { describe, expect, it } from 'vitest';
import { occurs, overriddenSpans } from '../../../../src/locales/swiss/overrides.ts';

const spansOf = (german: string, source: string) => overriddenSpans(source, [{ german, swiss: 'Anders.' }]);

describe('where an override takes the place of the German', () => {
  it('is the whole passage, without what marks it as a heading', () => {
    expect(spansOf('Am Hafen', 'Am Hafen')).toEqual([[0, 8]]);
    expect(spansOf('Am Hafen', '## Am Hafen')).toEqual([[3, 11]]);
  });

  it('is each place in it where its words stand', () => {
    expect(spansOf('Es ist groß.', 'Vor. Es ist groß. Es ist groß.')).toEqual([
      [5, 17],
      [18, 30],
    ]);
  });

  it('is none of one word in a passage, or of words that stand apart', () => {
    expect(spansOf('Hafen', 'Am Hafen')).toEqual([]);
    expect(spansOf('Am Hafen', 'Am großen Hafen')).toEqual([]);
    expect(occurs('Am Hafen', 'Am großen Hafen')).toBe(false);
    expect(occurs('Am Hafen', 'Er liegt Am Hafen')).toBe(true);
  });
});
