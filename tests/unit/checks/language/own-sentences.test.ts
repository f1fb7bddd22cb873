import { expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const swiss: [string, string] = [
  '  - { key: en, name: English }',
  '  - { key: en, name: English }\n  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }',
];

/** What an editor reads of a Swiss text beside the German one; `sentences` of 30 are the same. */
function messagesFor(same: number, localisation: string): string {
  const sentences = Array.from({ length: 29 }, (_, index) => `Die Straße ${index} ist „groß“.`);
  const own = sentences.map((sentence, index) =>
    index < same - 2 ? sentence.replaceAll('ß', 'ss').replace('„', '«').replace('“', '»') : `Eigener Satz ${index}.`,
  );
  const fields =
    "title: Hafen\nsummary: Gewerbefläche am Hafen von Musterstadt mit freien Grundstücken.\nupdated: '2026-11-01'";
  return messagesOn({
    'site.yaml': swiss,
    'sites/hafen/de.mdx': `---\n${fields}\n---\n\n${sentences.join(' ')}\n`,
    'sites/hafen/de-CH.mdx': `---\n${fields}\nlocalisation: ${localisation}\n---\n\n${own.join(' ')}\n`,
  });
}

it('L13: a Swiss text that only repeats the derived one is not needed', () => {
  expect(messagesFor(31, 'authored')).toBe(
    [
      'region/sites/hafen/de-CH.mdx:5:1',
      '    localisation   Von 31 Sätzen stehen 31 genauso in der Fassung, die von selbst entstünde.',
      '    → Löschen Sie region/sites/hafen/de-CH.mdx, oder schreiben Sie für „Deutsch (Schweiz)“, was dort anders ist.',
    ].join('\n'),
  );
  expect(messagesFor(30, 'reviewed')).toContain('Von 31 Sätzen stehen 30 genauso');
});

it('L13: a text with two sentences in thirty of its own is left alone, and so is one that claims nothing', () => {
  expect(messagesFor(29, 'authored')).toBe('');
  expect(messagesFor(31, 'derived')).toBe('');
});
