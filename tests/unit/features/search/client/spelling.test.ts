import { describe, expect, test } from 'vitest';
import { distance, nearestWord } from '../../../../../src/features/search/client/spelling.ts';

describe('distance', () => {
  test.each([
    ['spremberg', 'spremberg', 0],
    ['spermberg', 'spremberg', 1],
    ['wasserstof', 'wasserstoff', 1],
    ['gewebeflach', 'gewerbeflach', 1],
    ['cotbuss', 'cottbus', 2],
    ['brauerei', 'bauen', Infinity],
  ])('from %s to %s: %i', (a, b, away) => {
    expect(distance(a, b, 2)).toBe(away);
    expect(distance(b, a, 2)).toBe(away);
  });
});

describe('nearestWord', () => {
  const words = ['spremberg', 'spreetal', 'papier', 'wasserstoff', 'bahn', 'rwk'];

  test('takes the word the fewest letters away', () => {
    expect(nearestWord('spermberg', words)).toBe('spremberg');
    expect(nearestWord('papir', words)).toBe('papier');
    expect(nearestWord('waserstof', words)).toBe('wasserstoff');
  });

  test.each(['kuh', 'bann', 'lotto', 'seilbahn', '2031', 'papier7'])('knows none like “%s”', (word) => {
    expect(nearestWord(word, words)).toBeUndefined();
  });

  test('keeps the first letter where more than one is wrong', () => {
    expect(nearestWord('xasserstof', words)).toBeUndefined();
  });
});
