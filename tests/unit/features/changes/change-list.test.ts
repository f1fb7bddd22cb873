import { expect, test } from 'vitest';
import { byDay, changesIn } from '../../../../src/features/changes/change-list.ts';
import { changeText } from '../../../../src/features/changes/change-text.ts';
import { changeFeedOf } from '../../../../src/features/changes/feed.ts';
import { pageOf } from '../../../../src/routes/page.ts';
import { entryOf, routeOf } from '../../../../src/routes/site.ts';
import type { FigureChange } from '../../../../src/schemas/figures/figure-log.ts';
import type { Entry } from '../../../../src/schemas/region.ts';
import { fixtureSite } from '../../region.ts';

interface Given {
  log?: FigureChange[];
  hafen?: (record: Entry<'sites'>['record']) => void;
  asOf?: string;
  locale?: string;
}

function pageWith({ log = [], hafen = () => undefined, asOf = '2026-11-23', locale = 'de' }: Given) {
  const site = fixtureSite(asOf);
  site.region.figureLog = log;
  hafen(entryOf<'sites'>(site, 'sites/hafen').record);
  const language = site.languages.find(({ key }) => key === locale)!;
  return pageOf(site, routeOf(site, 'changes', language), language);
}

/** Of the site, each as the page says it. */
const linesOf = (given: Given) => {
  const page = pageWith(given);
  return changesIn(page.site, page.language)
    .filter(({ entry }) => entry.key === 'sites/hafen')
    .map((change) => `${change.day} ${changeText(change, page)}`);
};

const withoutOffer = (record: Entry<'sites'>['record']) => {
  record.availability = { state: 'onRequest' };
};

const told = (value: number, asOf: string) => ({ value, unit: 'ha', asOf });
const at = (address: string, change: Partial<FigureChange>): FigureChange => ({ on: '2026-11-20', address, ...change });
const area = 'sites/hafen#areaFree';

test.each<[string, FigureChange, string]>([
  ['new', at(area, { after: told(6.5, '2026-11-01') }), 'neu, 6,5\u00a0ha (1.11.2026)'],
  [
    'changed',
    at(area, { before: told(8, '2025'), after: told(6.5, '2026-11-01') }),
    '6,5\u00a0ha (1.11.2026), vorher 8\u00a0ha (2025)',
  ],
  ['gone', at(area, { before: told(8, 'undated') }), 'entfallen, zuletzt 8\u00a0ha (undatiert)'],
])('a figure that is %s is told with its days', (_, change, text) => {
  expect(linesOf({ log: [change], hafen: withoutOffer })).toEqual([`2026-11-20 Freie Fläche: ${text}`]);
});

test('a figure of its own that is gone has taken its label with it', () => {
  const change = at('sites/hafen#quays', { before: { value: 3, unit: 'plots', asOf: '2024' } });
  expect(linesOf({ log: [change], hafen: withoutOffer })[0]).toMatch(/^2026-11-20 Eine Angabe: entfallen, zuletzt 3/);
});

test('a unit that is none any more stands as the log has it', () => {
  const change = at(area, { before: { value: 3, unit: 'acres', asOf: '2024' }, after: told(6.5, '2026') });
  expect(linesOf({ log: [change], hafen: withoutOffer })).toEqual([
    '2026-11-20 Freie Fläche: 6,5\u00a0ha (2026), vorher 3 acres (2024)',
  ]);
});

test('a way is told by where it leads', () => {
  const change = at('sites/hafen#distance motorway road A7', { after: { value: 4, unit: 'km', asOf: 'undated' } });
  expect(linesOf({ log: [change], hafen: withoutOffer, locale: 'en' })).toEqual([
    '2026-11-20 A7 (road): new, 4\u00a0km (undated)',
  ]);
});

test('what was checked is confirmed, once; what nobody has checked in time is under review', () => {
  const checked = (record: Entry<'sites'>['record']) => {
    withoutOffer(record);
    record.figures.areaFree!.checked = '2026-11-20';
  };
  expect(linesOf({ hafen: checked })).toEqual(['2026-11-20 Freie Fläche: geprüft, unverändert']);
  expect(linesOf({ hafen: checked, log: [at(area, { after: told(6.5, '2026') })] })).toHaveLength(1);
  // What was published since is no longer what was checked.
  const since = at(area, { on: '2026-11-21', after: told(6.5, '2026') });
  expect(linesOf({ hafen: checked, log: [since] })).toEqual([expect.stringMatching(/^2026-11-21 .*neu/)]);
  const [lapsed] = linesOf({ hafen: checked, asOf: '2027-03-01' });
  expect(lapsed).toBe('2027-02-21 Freie Fläche: wird geprüft');
});

test('P7: an offer is confirmed, and lapses with its confirmation', () => {
  const lines = linesOf({});
  expect(lines).toEqual([expect.stringMatching(/^2026-11-01 Verfügbarkeit: verfügbar, bestätigt am/)]);
  expect(linesOf({ asOf: '2027-02-15' })).toContainEqual(
    expect.stringMatching(/^2027-01-31 Verfügbarkeit: auf Anfrage/),
  );
});

test('tells of a year, the latest first, of what is there, and of no day to come', () => {
  const log = [
    at(area, { after: told(1, '2025'), on: '2025-11-22' }),
    at(area, { after: told(2, '2025'), on: '2025-11-24' }),
    at(area, { after: told(3, '2026'), on: '2026-11-22' }),
    at(area, { after: told(4, '2026'), on: '2026-11-24' }),
    at('sites/fort#areaFree', { after: told(5, '2026') }),
    at('sites/hafen#unheardOf', { after: told(6, '2026') }),
  ];
  expect(linesOf({ log, hafen: withoutOffer }).map((line) => line.slice(0, 10))).toEqual(['2026-11-22', '2025-11-24']);
});

test('a feed tells of all, or of one entry alone', () => {
  const log = [
    at(area, { after: told(6.5, '2026') }),
    at('locations/musterstadt#population', { after: { value: 41250, unit: 'inhabitants', asOf: '2025-12-31' } }),
  ];
  const page = pageWith({ log, hafen: withoutOffer });
  const titlesIn = (key?: string) => {
    const { items } = changeFeedOf(page, '/de/aenderungen.rss', key);
    return Array.isArray(items) ? items.map(({ title }) => title) : [];
  };
  expect(titlesIn()).toEqual(expect.arrayContaining([expect.stringContaining('Musterstadt: Einwohner: neu')]));
  expect(titlesIn('sites/hafen')).toEqual(['Gewerbepark Hafen: Freie Fläche: neu, 6,5\u00a0ha (2026)']);
});

test('P11: a page shows so many changes as it has room for, by day and by whose they are, and counts the others', () => {
  const { site, language } = pageWith({ log: [at(area, { after: told(6.5, '2026') })] });
  const all = changesIn(site, language);
  expect(all.length).toBeGreaterThan(1);
  const whole = byDay(all);
  expect(whole.earlier).toBe(0);
  expect(whole.days.flatMap(({ entries }) => entries.flatMap(({ changes }) => changes))).toHaveLength(all.length);
  expect(whole.days.map(({ day }) => day)).toEqual([...new Set(all.map(({ day }) => day))]);
  const { days, earlier } = byDay(all, 1);
  expect([days.length, earlier]).toEqual([1, all.length - 1]);
  expect(days[0]!.entries).toEqual([{ key: all[0]!.entry.key, changes: [all[0]] }]);
});
