import { describe, expect, it } from 'vitest';
import { languagesOf, localise, derive } from '../../../../src/locales/languages.ts';
import { withOverriddenRecords } from '../../../../src/locales/overridden-records.ts';
import { applyOverrides, applyToBlock } from '../../../../src/locales/swiss/overrides.ts';
import type { SiteConfig } from '../../../../src/schemas/site-config.ts';
import { fixtureSite } from '../../region.ts';

const { region } = fixtureSite();
const config = {
  ...region.config,
  languages: [
    ...region.config.languages,
    { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de', release: 'must' },
  ],
} satisfies SiteConfig;
const languages = languagesOf(config);
const swiss = languages.find(({ derivedFrom }) => derivedFrom)!;

const tram = { german: 'Die Straßenbahn fährt zum Werk.', swiss: 'Das Tram fährt zum Werk.' };
const plain = (text: string) => derive(text, swiss, [tram]);

describe('an override', () => {
  it('P3: takes the place of its German sentence; what stands around it is derived', () => {
    expect(plain('Große Wege. Die Straßenbahn fährt zum Werk. Der Einzelhandel auch.')).toBe(
      'Grosse Wege. Das Tram fährt zum Werk. Der Detailhandel auch.',
    );
  });

  it.each([
    ['a heading', '## Summe', '## Total'],
    ['a cell of a table', '| Summe ', '| Total '],
    ['the last cell of a row', '| Summe |', '| Total |'],
  ])('of a single word holds for %s that is this word', (_, source, expected) => {
    const start = expected.indexOf('Total');
    expect(applyToBlock(source, [{ german: 'Summe', swiss: 'Total' }])).toEqual({
      text: expected,
      kept: [[start, start + 'Total'.length]],
    });
  });

  it('is not touched by any rule, not even where it quotes or uses a class A word', () => {
    const own = { german: 'Es gibt Läden.', swiss: 'Es gibt Einzelhandel, „so“.' };
    const once = derive('Es gibt Läden. Einzelhandel!', swiss, [own]);
    expect(once).toBe('Es gibt Einzelhandel, „so“. Detailhandel!');
    expect(derive(once, swiss, [own])).toBe(once);
  });

  it.each([
    ['a line break', 'Die Straßenbahn\nfährt zum Werk.'],
    ['protected spaces', 'Die\u00A0Straßenbahn fährt zum\u00A0Werk.'],
  ])('finds its sentence across %s', (_, text) => {
    expect(plain(text)).toBe(tram.swiss);
  });

  it('needs whole words', () => {
    const word = { german: 'das Werk', swiss: 'die Fabrik' };
    expect(derive('das Werkzeug, das Werk, sodas Werk', swiss, [word])).toBe('das Werkzeug, die Fabrik, sodas Werk');
  });

  it('of one word concerns a text that is that word, not the word in a sentence', () => {
    const word = { german: 'Werk', swiss: 'Fabrik' };
    expect(derive('Werk', swiss, [word])).toBe('Fabrik');
    expect(derive('Das Werk', swiss, [word])).toBe('Das Werk');
  });

  it('of a longer sentence goes before one of its parts', () => {
    const both = [
      { german: 'zum Werk', swiss: 'in die Fabrik' },
      { german: 'Er fährt zum Werk', swiss: 'Er fährt hin' },
    ];
    expect(derive('Er fährt zum Werk. Sie geht zum Werk.', swiss, both)).toBe('Er fährt hin. Sie geht in die Fabrik.');
  });

  it.each([
    ['Der Hebesatz ist hoch.', 'Der Hebesatz ist hoch. Er wirkt wie ein Steuerfuss.'],
    ['a b', 'a b c'],
    ['a b', 'c a b'],
  ])('LOC §7: deriving twice changes nothing, also where the Swiss text holds the German one (%s)', (german, text) => {
    const overrides = [{ german, swiss: text }];
    const once = derive(`Vor. ${german} Nach.`, swiss, overrides);
    expect(once).toBe(`Vor. ${text} Nach.`);
    expect(derive(once, swiss, overrides)).toBe(once);
    expect(applyOverrides(applyOverrides(german, overrides).text, overrides)).toEqual(
      applyOverrides(german, overrides),
    );
  });

  it('takes its place also where it only says less', () => {
    const less = [{ german: 'zusätzliche Stellen und Lehrstellen', swiss: 'zusätzliche Stellen' }];
    const once = derive('Es gibt zusätzliche Stellen und Lehrstellen.', swiss, less);
    expect(once).toBe('Es gibt zusätzliche Stellen.');
    expect(derive(once, swiss, less)).toBe(once);
  });

  it('leaves other languages alone', () => {
    expect(derive(tram.german, languages[0]!, [tram])).toBe(tram.german);
  });
});

describe('overrides in records', () => {
  const withOverride = (german: string, text: string) => ({
    ...region,
    config,
    entries: region.entries.map((entry) =>
      entry.key === 'sites/hafen' ? { ...entry, overrides: [{ german, swiss: text }] } : entry,
    ),
  });
  const municipality = (german: string) => {
    const { entries } = withOverriddenRecords(withOverride(german, 'Musterstadt (Stadt)'), languages);
    const record = entries.find(({ key }) => key === 'sites/hafen')!.record;
    return 'municipality' in record ? localise(record.municipality, swiss) : undefined;
  };

  it('take the place of a German text per language', () => {
    expect(municipality('Musterstadt')).toBe('Musterstadt (Stadt)');
    expect(municipality('Musterdorf')).toBe('Musterstadt');
  });

  it('leave the region as it was read', () => {
    const before = JSON.stringify(region.entries.map(({ record }) => record));
    municipality('Musterstadt');
    expect(JSON.stringify(region.entries.map(({ record }) => record))).toBe(before);
  });
});
