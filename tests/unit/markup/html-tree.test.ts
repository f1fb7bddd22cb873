import { describe, expect, test } from 'vitest';
import {
  append,
  attribute,
  element,
  elementsIn,
  readHtml,
  readWithPlaces,
  remove,
  removeAttributes,
  setAttribute,
  textOf,
  writeHtml,
} from '../../../src/markup/html-tree.ts';

const page =
  '<!DOCTYPE html><html><head></head><body><p id="a">x<b>y</b><!-- z --></p><template><i></i></template></body></html>';

describe('the tree of a page', () => {
  test('is walked in order, into templates too', () => {
    expect([...elementsIn(readHtml(page))].map(({ tagName }) => tagName)).toEqual([
      'html',
      'head',
      'body',
      'p',
      'b',
      'template',
      'i',
    ]);
    expect([...elementsIn(readHtml(page), 'b')].map(textOf)).toEqual(['y']);
  });

  test('loses no element when one is taken out on the way', () => {
    const tree = readHtml('<ul><li>1<li>2<li>3</ul>');
    const read: string[] = [];
    for (const item of elementsIn(tree, 'li')) {
      read.push(textOf(item));
      remove(item);
    }
    expect(read).toEqual(['1', '2', '3']);
    expect([...elementsIn(tree, 'li')]).toEqual([]);
  });

  test('is written as it was read, and with what was changed escaped', () => {
    const tree = readHtml(page);
    expect(writeHtml(tree)).toBe(page);
    const [paragraph] = elementsIn(tree, 'p');
    setAttribute(paragraph!, 'id', '"<');
    setAttribute(paragraph!, 'class', 'c');
    append(paragraph!, element('a', { href: '/?a&b' }, '<script>'));
    expect(writeHtml(tree)).toContain(
      '<p id="&quot;&lt;" class="c">x<b>y</b><!-- z --><a href="/?a&amp;b">&lt;script&gt;</a></p>',
    );
    removeAttributes(paragraph!, ['id', 'class']);
    expect(attribute(paragraph!, 'id')).toBeUndefined();
  });

  test('says where a node stands, also where only a browser without scripts looks', () => {
    const html = '<p><noscript><a href="/">ß</a></noscript></p>';
    const [link] = elementsIn(readWithPlaces(html), 'a');
    const { startOffset, endOffset } = link!.sourceCodeLocation!;
    expect(html.slice(startOffset, endOffset)).toBe('<a href="/">ß</a>');
  });
});
