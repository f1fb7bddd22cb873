import { expect, test } from 'vitest';
import { headingsOf } from '../../../../src/schemas/texts/headings.ts';
import type { Document } from '../../../../src/schemas/yaml/document.ts';

const idsOf = (body: string) => {
  const document = { file: 'de.mdx', content: body, body, bodyLine: 1, bodyOffset: 0 } as Document;
  return headingsOf(document).map(({ id }) => id);
};

test.each([
  ['## Zwischen zwei Häfen', 'zwischen-zwei-häfen'],
  ['## Was kostet das? (Stand 2026)', 'was-kostet-das-stand-2026'],
  ['### „Straße“ – **fett** und [Verweis](sites/x)', 'straße--fett-und-verweis'],
  ['## Am <Official>Straßenplatz</Official> 5', 'am-straßenplatz-5'],
  ['Titel\n---', 'titel'],
])('gives %s the id %s', (heading, id) => expect(idsOf(heading)).toEqual([id]));

test('tells two headings of the same words apart', () => {
  expect(idsOf('## Wege\n\nText.\n\n## Wege')).toEqual(['wege', 'wege-1']);
});
