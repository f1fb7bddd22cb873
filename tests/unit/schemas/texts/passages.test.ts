import { describe, expect, it } from 'vitest';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocument } from '../../../../src/schemas/yaml/document.ts';
import { passagesOf, textOfPassage } from '../../../../src/schemas/texts/passages.ts';

function passages(content: string) {
  const folder = mkdtempSync(join(tmpdir(), 'passages-'));
  try {
    writeFileSync(join(folder, 'de.mdx'), content);
    return passagesOf(readDocument(join(folder, 'de.mdx'), 'content/x/de.mdx'));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const text = `---
title: 'Größe'
summary: >-
  Eine lange
  Zeile
slug: groesse
faq:
  - question: Wie „groß“?
    answer: Sehr.
---

## Über **uns**

Am <Figure id="area" /> in <Official>Weißwasser</Official>, [mehr](sites/x) &amp; \`ß\`.

<Step title="Erst fragen" who="Amt">

- Nur <Sorbian lang="hsb">Běła Woda</Sorbian>

</Step>

| A | B |
| --- | --- |
| eins | zwei |
`;

describe('the passages of a text', () => {
  it('come in reading order, fields first', () => {
    expect(passages(text).map((passage) => [passage.role, passage.line, textOfPassage(passage)])).toEqual([
      ['field', 2, 'Größe'],
      ['field', 3, 'Eine lange Zeile'],
      ['field', 8, 'Wie „groß“?'],
      ['field', 9, 'Sehr.'],
      ['heading', 12, 'Über uns'],
      ['paragraph', 14, 'Am \uFFFC in Weißwasser, mehr & ß.'],
      ['attribute', 16, 'Erst fragen'],
      ['attribute', 16, 'Amt'],
      ['paragraph', 18, 'Nur Běła Woda'],
      ['cell', 22, 'A'],
      ['cell', 22, 'B'],
      ['cell', 24, 'eins'],
      ['cell', 24, 'zwei'],
    ]);
  });

  it('know where each piece stands in the file, or that it is spelt otherwise there', () => {
    const pieces = passages(text).flatMap(({ pieces }) => pieces);
    for (const { text: words, offset } of pieces) {
      if (offset !== undefined) expect(text.startsWith(words, offset), words).toBe(true);
    }
    expect(pieces.filter(({ offset }) => offset === undefined).map(({ text }) => text)).toEqual([
      'Eine lange Zeile',
      '\uFFFC',
      ' & ',
      'ß',
    ]);
  });

  it('LOC-21, LOC-22, LOC-51: say what is official, foreign or code', () => {
    const official = passages(text).flatMap(({ pieces }) => pieces.filter(({ isOfficial }) => isOfficial));
    expect(official.map(({ text, lang }) => [text, lang])).toEqual([
      ['\uFFFC', undefined],
      ['Weißwasser', undefined],
      ['ß', undefined],
      ['Běła Woda', 'hsb'],
    ]);
  });
});
