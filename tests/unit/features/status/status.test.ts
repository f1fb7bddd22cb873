import { rmSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { countsOf, isInTheWay, type Status, statusOf } from '../../../../src/features/status/status.ts';
import { statusTable } from '../../../../src/features/status/status-table.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { type Change, changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';

/** The status of the fixture region: confirmed with the first changes, not with those after. */
function statusAfter(changes: Record<string, Change>, before: Record<string, Change> = {}): Status {
  const folder = regionWith(before);
  try {
    changeIn(folder, changes);
    return statusOf(readRegion(folder).parts);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const withSwiss: Record<string, Change> = {
  'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
};
const textOf = (status: Status, key: string, language: string) =>
  status.entries.find((entry) => entry.key === key)!.texts.find((text) => text.language === language)!;

describe('the status of a region', () => {
  it('has every entry with its class, and a text for every language in their order', () => {
    const status = statusAfter({}, withSwiss);
    expect(status.languages).toEqual([
      { key: 'de', name: 'Deutsch' },
      { key: 'de-CH', name: 'Deutsch (Schweiz)' },
      { key: 'en', name: 'English' },
    ]);
    expect(status.entries).toHaveLength(16);
    expect(status.entries.find(({ key }) => key === 'pages/impressum')).toMatchObject({
      kind: 'pages',
      title: 'Impressum',
      pageClass: 'legal',
    });
    for (const { texts } of status.entries)
      expect(texts.map(({ language }) => language)).toEqual(['de', 'de-CH', 'en']);
  });

  it('is plain data, the same after a journey through JSON', () => {
    const status = statusAfter({ 'sites/hafen/de.mdx': ['title: ', 'title: Neuer '] });
    expect(JSON.parse(JSON.stringify(status))).toEqual(status);
    expect(textOf(status, 'sites/hafen', 'en')).toEqual({
      language: 'en',
      state: 'stale',
      isRequired: true,
      confirmedOn: '2026-11-23',
      changes: ['title ist geändert'],
    });
    expect(textOf(status, 'sites/hafen', 'de')).toEqual({
      language: 'de',
      state: 'original',
      isRequired: true,
      changes: [],
    });
  });

  it('says what holds the build up: a missing or stale text of a class that must be current', () => {
    const status = statusAfter({
      'sites/hafen/en.mdx': undefined,
      'stories/eroeffnung/en.mdx': undefined,
      'locations/musterstadt/de.mdx': ['title: ', 'title: Neues '],
    });
    const inTheWay = status.entries.filter(({ texts }) => texts.some(isInTheWay)).map(({ key }) => key);
    expect(inTheWay).toEqual(['locations/musterstadt', 'sites/hafen']);
    expect(textOf(status, 'stories/eroeffnung', 'en')).toMatchObject({ state: 'missing', isRequired: false });
  });

  it('counts the sentences of swiss.yaml, and those nobody has read, in the derived language alone', () => {
    const status = statusAfter(
      {
        'sites/hafen/swiss.yaml':
          "- german: Musterstadt\n  swiss: Musterort\n  reviewedBy: WFG\n  reviewedOn: '2026-11-02'\n- german: Frei sind\n  swiss: Offen sind\n",
      },
      withSwiss,
    );
    expect(textOf(status, 'sites/hafen', 'de-CH').overrides).toEqual({ all: 2, unread: 1 });
    expect(textOf(status, 'sites/hafen', 'en').overrides).toBeUndefined();
  });

  it('counts the states of a language and leaves out those nothing is in', () => {
    const status = statusAfter({
      'sites/hafen/en.mdx': undefined,
      'stories/eroeffnung/de.mdx': ['title: ', 'title: Neue '],
    });
    expect(countsOf(status, 'de')).toEqual([['original', 16]]);
    expect(countsOf(status, 'en')).toEqual([
      ['current', 14],
      ['stale', 1],
      ['missing', 1],
    ]);
  });

  it('is empty where site.yaml cannot be read', () => {
    expect(statusAfter({ 'site.yaml': 'name: [' })).toEqual({ languages: [], entries: [] });
  });
});

describe('the status in the terminal', () => {
  const status = statusAfter(
    {
      'sites/hafen/de.mdx': ['Frei sind', 'Heute frei sind'],
      'stories/eroeffnung/en.mdx': undefined,
      'locations/musterstadt/swiss.yaml': '- german: Zwischen zwei Häfen\n  swiss: An zwei Häfen\n',
    },
    withSwiss,
  );
  const lines = statusTable(status).split('\n');
  const row = (key: string) => lines.find((line) => line.startsWith(key))?.split(/ {2,}/);

  it('has a line for each entry, with a column for each language', () => {
    expect(lines[0]?.split(/ {2,}/)).toEqual(['Eintrag', 'de', 'de-CH', 'en']);
    expect(lines[1]).toMatch(/^─+ {2}─+ {2}─+ {2}─+$/);
    for (const { key } of status.entries) expect(row(key)).toHaveLength(4);
    const columns = lines.slice(2, 12).map((line) => line.search(/ Original/));
    expect(new Set(columns).size).toBe(1);
  });

  it('marks what holds the build up, and sentences of swiss.yaml', () => {
    expect(row('sites/hafen')).toEqual(['sites/hafen', 'Original', 'abgeleitet', 'veraltet!']);
    expect(row('stories/eroeffnung')).toEqual(['stories/eroeffnung', 'Original', 'abgeleitet', 'fehlt']);
    expect(row('locations/musterstadt')).toEqual(['locations/musterstadt', 'Original', 'abgeleitet +1', 'aktuell']);
  });

  it('says what has changed, then the counts of each language', () => {
    const from = lines.indexOf('Seit der letzten Bestätigung');
    expect(lines.slice(from + 1, from + 3)).toEqual([
      '  sites/hafen en',
      '    Zeile 9 ist neu oder geändert („Heute frei sind <Figure id="areaFree" />.“)',
    ]);
    expect(lines.slice(-3)).toEqual(['de: 16 Original', 'de-CH: 16 abgeleitet', 'en: 14 aktuell, 1 veraltet, 1 fehlt']);
  });

  it('says nothing of changes where there are none', () => {
    expect(statusTable(statusAfter({}))).not.toContain('Seit der letzten Bestätigung');
  });
});
