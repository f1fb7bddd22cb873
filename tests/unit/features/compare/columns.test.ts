import { describe, expect, test } from 'vitest';
import { comparedAs, valueOf } from '../../../../src/features/compare/columns.ts';

/** A cell as a browser holds it, as far as its value is concerned. */
const cell = (className: string, ...childNodes: [nodeName: string, textContent: string][]) =>
  ({
    className,
    childNodes: childNodes.map(([nodeName, textContent]) => ({ nodeName, textContent })),
  }) as unknown as HTMLTableCellElement;

describe('comparedAs', () => {
  test.each<[string[], ReturnType<typeof comparedAs>]>([
    [['24 ha', '24 ha'], 'same'],
    [['24 ha', '6 ha'], 'differs'],
    [['24 ha', '24 ha', '6 ha'], 'differs'],
    [['24 ha', '', '6 ha'], 'differs'],
    [['24 ha', '', '24 ha'], 'same'],
    [['24 ha', ''], 'open'],
    [['', ''], 'open'],
    [['24 ha'], 'open'],
    [[], 'open'],
  ])('of %j is %s: a difference needs two known values', (values, expected) => {
    expect(comparedAs(values)).toBe(expected);
  });
});

describe('valueOf', () => {
  test('leaves out date, sources and scope', () => {
    expect(valueOf(cell('', ['#text', '\n 24\u00a0ha '], ['SMALL', '2025 3'], ['#text', ' ']))).toBe('24 ha');
  });

  test('takes the words of an official spelling', () => {
    expect(valueOf(cell('', ['SPAN', 'Am Kai 1']))).toBe('Am Kai 1');
  });

  test('is empty where nothing is stated', () => {
    expect(valueOf(cell('missing', ['#text', 'noch nicht angegeben']))).toBe('');
  });

  test('is empty where a value is under review or the row is none of the entry', () => {
    expect(valueOf(cell('overdue', ['#text', 'wird geprüft']))).toBe('');
    expect(valueOf(cell('none', ['SPAN', '–']))).toBe('');
  });
});
