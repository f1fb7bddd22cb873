import { describe, expect, test } from 'vitest';
import { choiceIn, withChoice } from '../../../../src/features/compare/choice.ts';

const known = ['hafen', 'kai', 'werft', 'mole', 'dock'];
const read = (query: string) => choiceIn(query, 'site', (id) => known.includes(id), 4);

describe('choiceIn', () => {
  test.each<[string, string[], string[], string[]]>([
    ['', [], [], []],
    ['?area=10&place=nord', [], [], []],
    ['?site=kai&site=hafen', ['kai', 'hafen'], [], []],
    ['?site=kai&area=10&site=hafen', ['kai', 'hafen'], [], []],
    ['?site=kai&site=kai&site=', ['kai'], [], []],
    ['?site=atlantis&site=kai', ['kai'], ['atlantis'], []],
    ['?site=%3Cb%3E"]&site=mole', ['mole'], ['<b>"]'], []],
    ['?site=hafen&site=kai&site=werft&site=mole&site=dock', ['hafen', 'kai', 'werft', 'mole'], [], ['dock']],
    ['?location=hafen', [], [], []],
  ])('P5: reads %s', (query, chosen, unknown, excess) => {
    expect(read(query)).toEqual({ chosen, unknown, excess });
  });
});

describe('withChoice', () => {
  test('keeps whatever else stands in the address', () => {
    expect(withChoice('?area=10&site=kai&rail=1', 'site', ['mole', 'hafen'])).toBe(
      '?area=10&rail=1&site=mole&site=hafen',
    );
  });

  test('leaves no question mark behind when nothing is chosen', () => {
    expect(withChoice('?site=kai', 'site', [])).toBe('');
  });

  test('says again what it has read', () => {
    const query = withChoice('', 'site', ['mole', 'hafen']);
    expect(read(query).chosen).toEqual(['mole', 'hafen']);
  });
});
