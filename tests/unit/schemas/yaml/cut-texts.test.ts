import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/record.yaml';
const name = (to: string): Record<string, Change> => ({ [hafen]: ['name: Gewerbepark Hafen', to] });

describe('a text that ends at a #', () => {
  it('is told with what is read, and both ways out', () => {
    expect(messagesOn({ 'sites/hafen/de.mdx': ['title: Gewerbepark Hafen', 'title: Gewerbepark #1 am Hafen'] })).toBe(
      [
        'region/sites/hafen/de.mdx:2:8',
        '    Der Text endet vor „#1 am Hafen“: Ohne Anführungszeichen beginnt mit „ #“ ein Kommentar, und gelesen wird nur „Gewerbepark“.',
        "    → Gehört es zum Text, schreiben Sie „title: 'Gewerbepark #1 am Hafen'“; ist es ein Kommentar, „title: 'Gewerbepark'“ und den Kommentar dahinter.",
      ].join('\n'),
    );
  });

  it.each<[Record<string, Change>, string]>([
    [name('name: Halle # 3'), 'gelesen wird nur „Halle“'],
    [name('name: Hafen #GoHafen'), "„name: 'Hafen #GoHafen'“"],
    [name("name: Peter's Kai #2"), "„name: 'Peter''s Kai #2'“"],
    [{ 'sources.yaml': ['title: Zahlen und Fakten', 'title: Zahlen #7 und Fakten'] }, 'gelesen wird nur „Zahlen“'],
    [{ 'site.yaml': ['name: Nordmark', 'name: Nordmark #1'] }, 'gelesen wird nur „Nordmark“'],
    [
      { 'glossary.yaml': ['was gebaut werden darf.', 'was #1 ist.'] },
      'gelesen wird nur „Der Plan, mit dem eine Gemeinde festsetzt, was“',
    ],
    [{ 'ui/de.yaml': 'head:\n  subtitle: Ein Satz #1\n' }, 'gelesen wird nur „Ein Satz“'],
    [{ 'swiss-words.yaml': 'keep:\n  - Bahnsteig #4\n' }, "„- 'Bahnsteig #4'“"],
  ])('%j', (changes, told) => {
    expect(messagesOn(changes)).toContain(told);
    expect(errorsOf(changes).filter(({ file }) => !file.endsWith('ui/de.yaml'))).toEqual([]);
  });

  it('and one that begins with it', () => {
    expect(messagesOn(name('name: #1 am Hafen'))).toContain(
      "Hinter „name:“ steht nur „#1 am Hafen“: Ohne Anführungszeichen ist das ein Kommentar.\n    → Gehört es zum Text, schreiben Sie „name: '#1 am Hafen'“",
    );
  });
});

describe('a comment is left alone', () => {
  it.each([
    name("name: 'Gewerbepark Hafen' # seit 2020"),
    name('name: Gewerbepark Hafen    # seit 2020'),
    name('# Name wie im Plan\nname: Gewerbepark Hafen'),
    name("name: 'Gewerbepark #1'"),
    name('name: Gewerbepark C#'),
    name('name: Gewerbepark#1'),
    { [hafen]: ['kind: land', 'kind: land # oder centre'] },
    { [hafen]: ['owner: wfg', 'owner: wfg # bis Ende 2027'] },
    { 'locations/musterstadt/record.yaml': ['type: town', 'type: town\norder: 20 # nach der Stadt'] },
    { 'site.yaml': ['vatId: null', 'vatId: null # kommt noch'] },
    { 'services/beratung/record.yaml': ['organisations: [wfg]', 'organisations: # alle\n  - wfg # allein'] },
  ] satisfies Record<string, Change>[])('in %j', (changes) => expect(messagesOn(changes)).toBe(''));
});
