import { describe, expect, it } from 'vitest';
import { profileOf } from '../../../src/facts/profile-rows.ts';
import type { Stated } from '../../../src/schemas/figures/figure.ts';
import type { Entry } from '../../../src/schemas/region.ts';
import { entryOf } from '../../../src/routes/site.ts';
import { fixturePage } from '../region.ts';

type SiteRecord = Entry<'sites'>['record'];

function rowOf(field: string, changes: Partial<SiteRecord> = {}, asOf?: string) {
  const page = fixturePage('sites/hafen', 'de', asOf);
  const entry = entryOf<'sites'>(page.site, 'sites/hafen');
  const changed = { ...entry, record: { ...entry.record, ...changes } };
  return profileOf(changed, page)!
    .flatMap(({ rows }) => rows)
    .find((row) => row.field === field);
}

const dated = { asOf: '2026', source: 'stadt-musterstadt', class: 'durable' } as const;
const way = (to: string, value: number, unit: 'km' | 'min' | 'h' = 'km') =>
  ({ to, kind: 'airport', mode: 'road', value, unit, ...dated }) as const;

describe('the way to the nearest', () => {
  it('is the shortest of its kind', () => {
    expect(rowOf('airport', { distances: [way('Fernstadt', 90), way('Nahstadt', 12)] })?.value).toBe(
      'Nahstadt, 12\u00a0km',
    );
  });

  it('is a length where there is one, else the shortest time', () => {
    expect(rowOf('airport', { distances: [way('Nahstadt', 20, 'min'), way('Fernstadt', 90)] })?.value).toContain('90');
    expect(rowOf('airport', { distances: [way('Fern', 2, 'h'), way('Nah', 100, 'min')] })?.value).toContain('Nah,');
  });

  it('P1: is one under review only where there is no other', () => {
    const overdue = { ...way('Nahstadt', 12), reviewBy: '2026-01-01' };
    expect(rowOf('airport', { distances: [overdue, way('Fernstadt', 90)] })?.value).toContain('Fernstadt');
    expect(rowOf('airport', { distances: [overdue] })).toMatchObject({
      value: 'Nahstadt, wird geprüft',
      dating: { isOverdue: true },
    });
  });

  it('counts a range by its larger end', () => {
    const range = { ...way('Spanne', 0), value: { min: 5, max: 30 } };
    expect(rowOf('airport', { distances: [range, way('Nahstadt', 12)] })?.value).toContain('Nahstadt');
  });

  it('may lead to a freight terminal instead of a port', () => {
    const terminal = { ...way('Umschlag Nord', 3), kind: 'terminal' } as const;
    expect(rowOf('port', { distances: [terminal] })?.value).toBe('Umschlag Nord, 3\u00a0km');
  });

  it('is not yet stated where the record has none', () => {
    expect(rowOf('motorway')).toMatchObject({ value: 'A7, 4\u00a0km' });
    expect(rowOf('station')).toMatchObject({ value: undefined });
  });
});

describe('the capacities of the utilities', () => {
  const utilities: SiteRecord['utilities'] = { value: ['power', 'gas'], ...dated };

  it('stand in the row of the utilities, each with its own date and source', () => {
    const row = rowOf('utilities', { utilities, capacities: { gas: ['areaFree'] } });
    expect(row?.value).toBe('Strom und Gas');
    expect(row?.details).toMatchObject([
      { label: 'Freie Fläche', value: '6,5\u00a0ha', dating: { short: '1.11.2026', sources: [{ number: 1 }] } },
    ]);
  });

  it('are withdrawn when overdue', () => {
    const row = rowOf('utilities', { utilities, capacities: { gas: ['areaFree'] } }, '2027-02-02');
    expect(row?.details).toMatchObject([{ value: 'wird geprüft' }]);
  });
});

describe('the funding area', () => {
  const area = (value: string, more: Partial<Stated<string>> = {}) => ({ value, ...dated, ...more });

  /** The row after its only location says something. */
  function rowWith(
    place: ReturnType<typeof area> | undefined,
    own?: ReturnType<typeof area>,
    north?: ReturnType<typeof area>,
  ) {
    const page = fixturePage('sites/hafen');
    const entry = entryOf<'sites'>(page.site, 'sites/hafen');
    const location = entryOf<'locations'>(page.site, 'locations/musterstadt');
    const places = [
      { ...location, record: { ...location.record, fundingArea: place } },
      { ...location, id: 'nord', key: 'locations/nord', record: { ...location.record, fundingArea: north } },
    ];
    const others = page.site.region.entries.filter(({ key }) => key !== location.key);
    const region = { ...page.site.region, entries: [...others, ...places] as Entry[] };
    const row = (locations: string[]) =>
      profileOf(
        { ...entry, record: { ...entry.record, locations, fundingArea: own } },
        { ...page, site: { ...page.site, region }, name: (key) => key.replace('locations/', '') },
      )!
        .flatMap(({ rows }) => rows)
        .find(({ field }) => field === 'fundingArea');
    return { one: row(['musterstadt']), two: row(['musterstadt', 'nord']) };
  }

  it('is that of its location', () => {
    expect(rowWith(area('C-Gebiet')).one).toMatchObject({ value: 'C-Gebiet', dating: { sources: [{ number: 1 }] } });
    expect(rowWith(undefined).one).toMatchObject({ value: undefined });
  });

  it('names the location where another says nothing', () => {
    expect(rowWith(area('C-Gebiet')).two?.value).toBe('musterstadt: C-Gebiet');
  });

  it('is the site’s own where it says so', () => {
    expect(rowWith(area('C-Gebiet'), area('D-Gebiet')).two?.value).toBe('D-Gebiet');
  });

  it('is as old as the oldest statement and has the sources of all', () => {
    const [first, second] = [area('C-Gebiet'), area('C-Gebiet', { asOf: '2024', source: 'steuergesetze' })];
    const oldest = { value: 'C-Gebiet', dating: { short: '2024', sources: [{ number: 1 }, { number: 2 }] } };
    expect(rowWith(first, undefined, second).two).toMatchObject(oldest);
    expect(rowWith(first, undefined, { ...second, asOf: 'undated' }).two?.dating?.short).toBe('undatiert');
  });

  it('P1: withdraws the statement that is overdue, and its date and source, not the other', () => {
    const old = area('D-Gebiet', { asOf: '2019', source: 'steuergesetze', reviewBy: '2026-01-01' });
    const { two } = rowWith(area('C-Gebiet'), undefined, old);
    expect(two?.value).toBe('musterstadt: C-Gebiet und nord: wird geprüft');
    expect(two?.dating).toMatchObject({ short: '2026', isOverdue: false, sources: [{ title: 'Zahlen und Fakten' }] });
    expect(rowWith(old, undefined, old).two).toMatchObject({ value: 'wird geprüft', dating: { isOverdue: true } });
  });

  it('is under review once overdue', () => {
    expect(rowWith(area('C-Gebiet', { reviewBy: '2026-01-01' })).one?.value).toBe('wird geprüft');
  });
});

describe('the contact', () => {
  it('is the last row, a link to its page', () => {
    const page = fixturePage('sites/hafen');
    const rows = profileOf(page.route.entry!, page)!.flatMap(({ rows }) => rows);
    expect(rows.at(-1)).toMatchObject({ field: 'contact', isOfficial: true, href: page.href('organisations/wfg') });
  });
});

describe('rows that only few can state', () => {
  it('come only where they are stated, behind those that all have', () => {
    const page = fixturePage('locations/musterstadt');
    const location = entryOf<'locations'>(page.site, 'locations/musterstadt');
    const { figures } = location.record;
    const told = { ...location, record: { ...location.record, figures: { ...figures, powerPrice: figures.area! } } };
    const groupOf = (entry: Entry) => profileOf(entry, page)!.find(({ group }) => group === 'tax')!;
    expect(groupOf(location).furtherRows).toEqual([]);
    expect(groupOf(told).furtherRows).toMatchObject([{ label: 'Strompreis für die Industrie' }]);
    expect(groupOf(told).rows.map(({ field }) => field)).toEqual(groupOf(location).rows.map(({ field }) => field));
  });
});
