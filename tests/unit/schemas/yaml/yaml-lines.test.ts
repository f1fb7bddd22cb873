import { describe, expect, it } from 'vitest';
import { linesOf } from '../../../../src/schemas/yaml/yaml-lines.ts';

describe('a line of YAML', () => {
  it.each([
    ['name: Hafen', { indent: 0, isItem: false, field: 0, isOpen: false }],
    ['  name: Hafen', { indent: 2, isItem: false, field: 2, isOpen: false }],
    ['figures:', { indent: 0, isItem: false, field: 0, isOpen: true }],
    ['figures: # later', { indent: 0, isItem: false, field: 0, isOpen: true }],
    ["colour: '#fff'", { indent: 0, isItem: false, field: 0, isOpen: false }],
    ['- to: A7', { indent: 0, isItem: true, field: 2, isOpen: false }],
    ['  - to:', { indent: 2, isItem: true, field: 4, isOpen: true }],
    ['-', { indent: 0, isItem: true, field: undefined, isOpen: true }],
    ['- # nothing yet', { indent: 0, isItem: true, field: undefined, isOpen: true }],
    ['- Hafen', { indent: 0, isItem: true, field: undefined, isOpen: false }],
    ['a text that goes on', { indent: 0, isItem: false, field: undefined, isOpen: false }],
    ['[', { indent: 0, isItem: false, field: undefined, isOpen: false }],
  ])('%s', (text, line) => {
    expect(linesOf(text)).toEqual([{ index: 0, text, ...line }]);
  });

  it('is none without words, in a comment, or inside a text of several lines', () => {
    const yaml = ['a: |', '  b: c', '', '# d: e', '- >-', '  f: g', 'h: i'].join('\n');
    expect(linesOf(yaml).map(({ index }) => index)).toEqual([0, 4, 6]);
  });
});
