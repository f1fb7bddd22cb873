import { expect, test } from 'vitest';
import { contentsOf } from '../../../src/views/contents.ts';

const textOf = (...parts: string[]) => parts.map((part) => `<h2>${part}</h2><p>…</p>`).join('');

test('a long text has a line of its headings, and each an id', () => {
  const { html, headings } = contentsOf(textOf('Eins', 'Zwei &amp; drei', '<em>Vier</em>') + '<h2 id="f">Fünf</h2>');
  expect(headings).toEqual([
    { id: 'part-1', text: 'Eins' },
    { id: 'part-2', text: 'Zwei &amp; drei' },
    { id: 'part-3', text: 'Vier' },
    { id: 'f', text: 'Fünf' },
  ]);
  expect(html).toContain('<h2 id="part-3"><em>Vier</em></h2>');
  expect(html).toContain('<h2 id="f">Fünf</h2>');
});

test('a short one stays as it is', () => {
  const short = textOf('Eins', 'Zwei', 'Drei');
  expect(contentsOf(short)).toEqual({ html: short, headings: [] });
});
