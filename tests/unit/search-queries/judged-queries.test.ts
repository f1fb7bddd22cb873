import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { frozenFolder } from '../../fixtures/frozen.ts';
import { judgedQueries, queryTypes } from '../../search/judged-queries.ts';

const judged = judgedQueries();

const least = { de: { all: 140, nothing: 25 }, 'de-CH': { all: 70, nothing: 12 }, en: { all: 70, nothing: 12 } };

const languages = Object.keys(least) as (keyof typeof least)[];

describe.each(languages)('the judged queries in %s', (language) => {
  const queries = judged[language];

  it('are as many as the proof asks for, of every type', () => {
    expect(queries.length).toBeGreaterThanOrEqual(least[language].all);
    expect(queries.filter(({ nothing }) => nothing).length).toBeGreaterThanOrEqual(least[language].nothing);
    expect(new Set(queries.map(({ type }) => type))).toEqual(new Set(queryTypes));
  });

  it('are asked once each', () => {
    const typed = queries.map(({ query }) => query.normalize('NFC').toLowerCase());
    expect(typed.filter((query, index) => typed.indexOf(query) !== index)).toEqual([]);
  });

  it.each(queryTypes)('are held out by half: %s', (type) => {
    const ofType = queries.filter((query) => query.type === type);
    const heldOut = ofType.filter((query) => query.heldOut).length;
    expect([Math.floor(ofType.length / 2), Math.ceil(ofType.length / 2)]).toContain(heldOut);
  });

  it('that may find nothing are written nowhere in the region', () => {
    const nothing = queries.filter((query) => query.nothing).map(({ query }) => query.toLowerCase());
    expect(nothing.filter((query) => written.has(query))).toEqual([]);
  });
});

describe('the file of judged queries', () => {
  const file = (query: string) => `{ de: [${query}], de-CH: [], en: [] }`;

  it('names pages that are there', () => {
    expect(() => judgedQueries(file('{ type: name, query: Mond, top3: [locations/mond] }'))).toThrow(
      'de, "Mond": locations/mond',
    );
    expect(() => judgedQueries(file('{ type: glossary, query: Mond, anyOf: [glossary/mond] }'))).toThrow(
      'de, "Mond": glossary/mond',
    );
    expect(judgedQueries(file('{ type: glossary, query: Kaution, anyOf: [glossary/kaution] }')).de).toHaveLength(1);
  });

  it.each([
    ['no judgement', '{ type: name, query: Mond }', 'Say what is wanted'],
    ['a page where nothing may be found', '{ type: nothing, query: Mond, nothing: true, not: [data] }', 'no page'],
    ['nothing of another type', '{ type: name, query: Mond, nothing: true }', 'go together'],
    ['a misspelt field', '{ type: name, query: Mond, top: [data] }', 'top'],
  ])('is refused with %s', (_, query, message) => {
    expect(() => judgedQueries(file(query))).toThrow(message);
  });
});

/** Every word of the region's files, in small letters. */
const written = new Set(
  globSync(join(frozenFolder, '**/*.{mdx,yaml}')).flatMap((file) =>
    (
      readFileSync(file, 'utf8')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? []
    ).map((word) => word.normalize('NFC')),
  ),
);
