import { describe, expect, it } from 'vitest';
import { slugOf } from '../../../src/schemas/slug.ts';
import { type Change, messagesOn } from '../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const areaFree = 'source: stadt-musterstadt, class: listing';
const inSources = (source: string): Record<string, Change> => ({
  [hafen]: [areaFree, `source: ${source}, class: listing`],
});

describe('a reference by another name', () => {
  it.each<[Record<string, Change>, string, string]>([
    [
      { [hafen]: ['owner: wfg', 'owner: WFG'] },
      'Den Eintrag „WFG“ gibt es nicht.',
      'Meinten Sie „wfg“? Alle stehen in region/organisations/.',
    ],
    [
      { [hafen]: ['owner: wfg', 'owner: Wirtschaftsförderung Nordmark'] },
      'Wirtschaftsförderung Nordmark',
      'Meinten Sie „wfg“?',
    ],
    [
      { [hafen]: ['[musterstadt]', '[Musterstadt]'] },
      'Den Eintrag „Musterstadt“ gibt es nicht.',
      'Meinten Sie „musterstadt“?',
    ],
    [
      { [hafen]: ['kind: land', 'kind: land\nrelated: [Holz]'] },
      'Den Eintrag „Holz“ gibt es nicht.',
      'Meinten Sie „strengths/holz“?',
    ],
    [
      inSources("'Zahlen und Fakten'"),
      'Die Quelle „Zahlen und Fakten“ gibt es nicht.',
      'Meinten Sie „stadt-musterstadt“?',
    ],
    [inSources("'https://musterstadt.example/zahlen'"), 'gibt es nicht', 'Meinten Sie „stadt-musterstadt“?'],
  ])('%j is understood', (changes, problem, hint) => {
    const message = messagesOn(changes);
    expect(message).toContain(problem);
    expect(message).toContain(`→ ${hint}`);
  });
});

it('a source that is none yet is told where it belongs', () => {
  expect(messagesOn(inSources('EGC Broschüre 2026'))).toBe(
    [
      'region/sites/hafen/record.yaml:12:57',
      '    figures.areaFree.source   Die Quelle „EGC Broschüre 2026“ gibt es nicht.',
      '    → Eine Quelle steht in region/sources.yaml: Tragen Sie sie dort ein, z. B. unter „egc-broschuere-2026“, und schreiben Sie hier diesen Schlüssel.',
    ].join('\n'),
  );
});

it('a reference without a kind is told its form', () => {
  expect(messagesOn({ [hafen]: ['kind: land', 'kind: land\nrelated: [Nirgendwo]'] })).toContain(
    'Den Eintrag „Nirgendwo“ gibt es nicht.\n    → Verweise haben die Form Art/Kennung',
  );
});

describe('a name as it may stand in an address', () => {
  it.each([
    ['ISP Süd', 'isp-sued'],
    ['Süd Größe', 'sued-groesse'],
    ['Łódź / Café №2', 'lodz-cafe-no2'],
    ['Su\u0308d', 'sued'],
    ['--', ''],
  ])('%s is %s', (name, slug) => expect(slugOf(name)).toBe(slug));

  it.each<[Record<string, Change>, string]>([
    [
      { 'sites/hafen/en.mdx': ['slug: harbour', 'slug: ISP Süd'] },
      'Kennungen bestehen aus Kleinbuchstaben, Ziffern und Bindestrichen, z. B. „isp-sued“.',
    ],
    [{ 'sites/hafen/en.mdx': ['slug: harbour', 'slug: Harbour_Park'] }, '„harbour-park“.'],
    [
      { 'sites/Süd Größe/de.mdx': '' },
      'Ordner heißen mit Kleinbuchstaben, Ziffern und Bindestrichen, ohne Umlaute, z. B. „sued-groesse“.',
    ],
    [{ 'sources.yaml': ['stadt-musterstadt:', 'Stadt Köln 2026:'] }, '„stadt-koeln-2026“.'],
  ])('is proposed for %j', (changes, hint) => expect(messagesOn(changes)).toContain(hint));
});
