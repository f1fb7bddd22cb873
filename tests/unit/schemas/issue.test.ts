import { describe, expect, it } from 'vitest';
import { nearest, textOfIssues } from '../../../src/schemas/issue.ts';

describe('the nearest word', () => {
  it.each([
    ['populaton', ['area', 'population'], 'population'],
    ['rooth', ['roth', 'hof'], 'roth'],
    ['AreaFree', ['areaGross', 'areaFree'], 'areaFree'],
    ['id', ['od', 'of', 'id'], 'id'],
    ['wfbb-flaechenatlas', ['wfbb-flaechen-atlas', 'wfbb'], 'wfbb-flaechen-atlas'],
  ])('for "%s" among %j is "%s"', (word, candidates, found) => {
    expect(nearest(word, candidates)).toBe(found);
  });

  it('is undefined when none is near', () => {
    expect(nearest('Hektar', ['inhabitants', 'EUR'])).toBeUndefined();
    expect(nearest('x', [])).toBeUndefined();
  });
});

describe('the text of issues', () => {
  it('says file, line and column, then field and problem, then the way out', () => {
    const issue = {
      file: 'content/sites/tip/record.yaml',
      line: 14,
      column: 5,
      at: ['figures', 'areaFree', 'source'],
      problem: 'Die Quelle „atlas“ gibt es nicht.',
      hint: 'Meinten Sie „atlas-2024“?',
    };
    expect(textOfIssues([issue])).toBe(
      [
        'content/sites/tip/record.yaml:14:5',
        '    figures.areaFree.source   Die Quelle „atlas“ gibt es nicht.',
        '    → Meinten Sie „atlas-2024“?',
      ].join('\n'),
    );
  });

  it('shows what a terminal or whoever reads a log would obey, in the name of a file and in what it quotes', () => {
    const name = 'a\u001B[2J\n::error::b\u202Ec';
    const shown = 'a␣[2J⏎::error::b␣c';
    expect(textOfIssues([{ file: name, at: [name], problem: `„${name}“ fehlt.`, hint: `Ändern Sie ${name}.` }])).toBe(
      `${shown}\n    ${shown}   „${shown}“ fehlt.\n    → Ändern Sie ${shown}.`,
    );
  });

  it('is sorted by file, line and column', () => {
    const at = (file: string, line: number, column: number) => ({ file, line, column, problem: '.' });
    const text = textOfIssues([at('b', 1, 1), at('a', 10, 1), at('a', 2, 9), at('a', 2, 1)]);
    expect(text.match(/^\S+$/gm)).toEqual(['a:2:1', 'a:2:9', 'a:10:1', 'b:1:1']);
  });
});
