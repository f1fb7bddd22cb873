import { describe, expect, it } from 'vitest';
import { markdownPlaces, sourcePlaces } from '../../../src/locales/source-places.ts';

describe('where a text stands in the HTML it was read from', () => {
  it('counts a reference and a line end as the one sign they are', () => {
    expect(sourcePlaces('a&amp;b', 'a&b')).toEqual([0, 1, 6, 7]);
    expect(sourcePlaces('a\r\nb', 'a\nb')).toEqual([0, 1, 3, 4]);
    expect(sourcePlaces('', '')).toEqual([0]);
  });

  it('is not known of another text', () => {
    expect(sourcePlaces('a&amp;b', 'a+b')).toEqual([]);
  });
});

describe('where a text stands in Markdown', () => {
  it('counts no escape and nothing at the edges of lines', () => {
    expect(markdownPlaces('\\*a', '*a')).toEqual([0, 2, 3]);
    expect(markdownPlaces('a  \n  > b', 'a\nb')).toEqual([0, 1, 8, 9]);
    expect(markdownPlaces('a\n b', 'a\nb')).toEqual([0, 1, 3, 4]);
    expect(markdownPlaces('a &lt; b', 'a < b')).toEqual([0, 1, 2, 6, 7, 8]);
  });
});
