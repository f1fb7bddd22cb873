import { describe, expect, it } from 'vitest';
import { isParent, nodesBelow, type TextNode } from '../../../src/markup/text-tree.ts';
import { headingsOf } from '../../../src/schemas/texts/headings.ts';
import { compiledText } from '../../../src/text-steps/compiled-text.ts';
import { pageTextsOf } from '../../../src/text-steps/page-text.ts';
import { payloads } from '../integrations/payloads.ts';
import { fixtureFolder } from '../region.ts';
import { siteIn } from './compiled.ts';

const harbour = pageTextsOf(siteIn(fixtureFolder)).get('sites/hafen/de')!;

/** The text of the harbour with another body, which nobody looked at. */
const withBody = (body: string) => ({ ...harbour, document: { ...harbour.document, body } });

const wordsIn = (node: TextNode): string =>
  node.type === 'text' ? node.value : isParent(node) ? node.children.map(wordsIn).join('') : '';

describe('SLIP-A2: where texts are compiled', () => {
  it.each(payloads('/nowhere'))('$name is refused once more, in the words of the check', ({ text, told }) => {
    expect(() => compiledText(withBody(`Davor.\n\n${text}`))).toThrow(told);
  });

  it('the place is said', () => {
    const line = harbour.document.bodyLine + 2;
    expect(() => compiledText(withBody('Ein Satz.\n\nUnd {x}.'))).toThrow(`de.mdx:${line}:5\n    „{x}“ ist`);
  });

  it('fields that Astro would read, such as the layout that it would load, are words like others', () => {
    expect(wordsIn(compiledText(withBody('---\nlayout: /etc/x.astro\n---\n\nEin Satz.')))).toContain('layout');
  });

  it('what texts are made of is compiled', () => {
    const tree = compiledText(
      withBody(
        '## Titel\n\nEin **Satz** mit [Verweis](sites/hafen), <Figure id="areaFree" />.\n\n<Note>\n\n- eins\n\n</Note>\n\n| a |\n| - |\n| b |',
      ),
    );
    expect(wordsIn(tree)).toContain('Verweis');
  });
});

describe('the headings of a text', () => {
  it('get the ids by which others lead to them', () => {
    const text = withBody('## Lage\n\n### Die `A 15`\n\n## Lage\n\nStraße und **Gleis**\\\nam Kai\n---');
    const ids = [...nodesBelow(compiledText(text))].flatMap((node) =>
      node.type === 'element' && /^h\d$/.test(node.tagName) ? [node.properties.id] : [],
    );
    expect(ids).toEqual(['lage', 'die-a-15', 'lage-1', 'straße-und-gleisam-kai']);
    expect(ids).toEqual(headingsOf(text.document).map(({ id }) => id));
  });
});
