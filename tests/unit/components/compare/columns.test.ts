import { describe, expect, test } from 'vitest';
import { differs, valueOf } from '../../../../src/components/compare/columns.ts';

/** A cell as a browser holds it, as far as its value is concerned. */
const cell = (className: string, ...childNodes: [nodeName: string, textContent: string][]) =>
  ({
    className,
    childNodes: childNodes.map(([nodeName, textContent]) => ({ nodeName, textContent })),
  }) as unknown as HTMLTableCellElement;

describe('differs', () => {
  test.each<[string[], boolean]>([
    [['24 ha', '24 ha'], false],
    [['24 ha', '6 ha'], true],
    [['24 ha', '24 ha', '6 ha'], true],
    [['24 ha', ''], true],
    [['', ''], false],
    [['24 ha'], false],
    [[], false],
  ])('of %j is %s', (values, expected) => {
    expect(differs(values)).toBe(expected);
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
});
