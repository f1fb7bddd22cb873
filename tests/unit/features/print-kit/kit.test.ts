import { siteOf } from '../../../../src/features/house.ts';
import { describe, expect, it } from 'vitest';
import { linesOf, type PrintKit, printKitOf } from '../../../../src/features/print-kit/kit.ts';
import { entryOf, type Site } from '../../../../src/routes/site.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import type { Entry, Region } from '../../../../src/schemas/region.ts';
import { frozenFolder } from '../../../fixtures/frozen.ts';

const written = readRegion(frozenFolder).region!;

type Fair = Entry<'fairs'>['record'];

/** The region, its fair changed and its address confirmed. */
function siteWith(fair: Partial<Fair> = {}, change: Partial<Region> = {}, asOf = '2026-11-25'): Site {
  const entries = written.entries.map((entry) =>
    entry.key === 'fairs/bern-2027' ? ({ ...entry, record: { ...entry.record, ...fair } } as Entry) : entry,
  );
  return siteOf(
    { ...written, ...change, entries, config: { ...(change.config ?? written.config), urlConfirmed: true } },
    frozenFolder,
    asOf,
  );
}

const kits = new WeakMap<Site, PrintKit>();

/** The kit of the fair, set once for each site. */
function kitIn(site: Site, names?: string[]): PrintKit {
  const known = names ? undefined : kits.get(site);
  if (known) return known;
  const kit = printKitOf(site, entryOf<'fairs'>(site, 'fairs/bern-2027'), names);
  if (!names) kits.set(site, kit);
  return kit;
}

/** What a sheet says, without its mark-up. */
function textOf(site: Site, start: string, names?: string[]): string {
  const { html } = kitIn(site, names).prints.find(({ name }) => name.startsWith(start))!;
  return html
    .slice(html.indexOf('<body>'))
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

const settled: Partial<Fair> = {
  status: undefined,
  date: '2027-08-31/2027-09-02',
  venue: { name: 'Bernexpo' },
  stand: { de: 'Halle 2, Stand B12', en: 'Hall 2, stand B12' },
};

const expected = siteWith({ status: 'expected' });
const certain = siteWith(settled);

describe('printKitOf', () => {
  it('has every piece in every language, and one sheet of all codes', () => {
    expect(kitIn(certain).prints.map(({ name }) => name.replace(/-[A-Z0-9]{3}\.pdf/, ''))).toEqual([
      ...['de', 'de-CH', 'en'].flatMap((language) => [
        `tableSign-a5-${language}`,
        `flyer-a6-${language}`,
        `rollUp-85x200cm-${language}`,
        `badge-a7-${language}`,
      ]),
      'codes-a4-de.pdf',
    ]);
  });

  it('says that a fair is only expected, invents no stand, and marks every sheet as a draft', () => {
    const site = expected;
    expect(kitIn(site).prints.every(({ name }) => name.endsWith('-ENTWURF.pdf'))).toBe(true);
    expect(textOf(site, 'tableSign-a5-de-S52')).toContain('Bern 2027 2027, erwartet ');
    expect(textOf(site, 'rollUp-85x200cm-en')).toMatch(/Draft, do not print: date and attendance are not settled\./);
    for (const { html } of kitIn(site).prints) expect(html).not.toMatch(/Stand B|Halle|Hall \d/);
  });

  it('says day, place and stand of one that is settled, and is no draft', () => {
    const site = certain;
    expect(textOf(site, 'tableSign-a5-en')).toContain('31 August – 2 September 2027 Bernexpo, Bern Hall 2, stand B12');
    for (const { html } of kitIn(site).prints) expect(html).not.toContain('class="draft"');
  });

  it('shows three figures with their dates, and none that has to be looked at again', () => {
    expect(textOf(expected, 'flyer-a6-de-DZ9')).toMatch(/Stand Oktober 2023 .*720 ha .* 100\.010/);
    const later = textOf(siteWith({}, {}, '2029-01-01'), 'flyer-a6-de-DZ9');
    expect(later).not.toMatch(/100\.010|wird geprüft/);
    expect(later).toContain('720 ha');
  });

  it('has a line for a name, or a badge for each name', () => {
    const site = expected;
    expect(kitIn(site).prints.find(({ name }) => name.startsWith('badge-a7-en'))!.sheets).toBe(1);
    expect(textOf(site, 'badge-a7-de-QM8')).toContain(' Name ');
    const names = ['Erika Mustermann', 'A <b> & B'];
    expect(kitIn(site, names).prints.find(({ name }) => name.startsWith('badge-a7-en'))!.sheets).toBe(2);
    expect(textOf(site, 'badge-a7-de-QM8', names)).toMatch(/Erika Mustermann .+ A &lt;b&gt; &amp; B/);
  });

  it('names the pieces that have no code, and prints the rest', () => {
    const codes = written.codes.filter(({ code }) => code !== 'B8T');
    const site = siteWith({}, { codes });
    const kit = kitIn(site);
    expect(kit.lacking.map(({ form, language }) => `${form.placement} ${language}`)).toEqual(['rollUp en']);
    expect(kit.prints).toHaveLength(12);
    expect(textOf(site, 'codes-a4')).toContain('Kein Code in: English');
  });

  it.each([
    ['a fifth placement', 'screen', 'Bildschirm'],
    ['a second code for the same piece', 'flyer', 'Handzettel'],
  ] as const)('sets the codes on a second sheet where there is %s', (_, placement, called) => {
    const own = written.codes.filter(({ fair }) => fair === 'bern-2027');
    const more = { ...own[0]!, code: 'ZZ9', placement };
    const site = siteWith({ status: 'expected' }, { codes: [...own, more] });
    const { html, sheets, isOpen } = kitIn(site).prints.find(({ name }) => name.startsWith('codes-a4'))!;
    expect({ sheets, isOpen }).toEqual({ sheets: 2, isOpen: true });
    expect(html.match(/<section class="sheet">/g)).toHaveLength(2);
    expect(html.match(/class="advice"/g)).toHaveLength(1);
    expect(html.match(/class="draft"/g)).toHaveLength(2);
    for (const { code } of site.region.codes) expect(html.split(`/m/${code.toLowerCase()}</span>`)).toHaveLength(2);
    expect(textOf(site, 'codes-a4')).toContain(called);
  });

  it('prints nothing new with a code that is retired, and knows it still', () => {
    const codes = written.codes.map((line) =>
      line.code === 'B8T' ? { ...line, retired: { on: '2026-01-01', successor: 'locations/lausitz' } } : line,
    );
    const site = siteWith({}, { codes });
    expect(kitIn(site).prints.some(({ html }) => html.includes('/m/b8t'))).toBe(false);
    expect(kitIn(site).lacking.map(({ form, language }) => `${form.placement} ${language}`)).toEqual(['rollUp en']);
    expect(linesOf(site, entryOf<'fairs'>(site, 'fairs/bern-2027')).map(({ code }) => code)).toContain('B8T');
  });

  it('sets a long name smaller, and says of one that is too long or has letters there are none of', () => {
    const named = (name: string) => kitIn(expected, [name]);
    const size = (name: string) =>
      /class="person" style="font-size:([\d.]+)mm/.exec(
        named(name).prints.find(({ name }) => name.startsWith('badge'))!.html,
      )![1];
    expect(size('Erika Mustermann')).toBe('6.35');
    expect(Number(size('Dr.-Ing. Erika Mustermann-Beispielhausenberg'))).toBeLessThan(6);
    const long = 'Donaudampfschifffahrtsgesellschaftskapitän';
    expect(named(long).problems).toEqual([
      `Das Namensschild hat keinen Platz für den Namen „${long}“.\n→ Kürzen Sie --name.`,
    ]);
    expect(named('Ерика').problems.join()).toMatch(/^--name „Ерика“: Die Schrift hat „Е“, .+ nicht\.\n→ /);
  });

  it('sets a long address smaller, and says of one that is too long', () => {
    const at = (url: string) => kitIn(siteWith({}, { config: { ...written.config, url } }), ['A B']);
    const badge = (kit: PrintKit) => kit.prints.find(({ name }) => name.startsWith('badge'))?.html;
    expect(badge(at('https://lausitz.example'))).not.toContain('.caption a{');
    expect(badge(at('https://standort-lausitz-brandenburg.example'))).toMatch(/\.caption a\{font-size:[12]\.\d+mm\}/);
    expect(at(`https://${'lausitz-'.repeat(6)}a.example`).problems.join('\n')).toMatch(
      /Das Namensschild hat keinen Platz für die Adresse „lausitz-.+\n→ /,
    );
  });

  it('says of a code that is too wide for its piece', () => {
    const codes = written.codes.map((line) => (line.code === 'B8T' ? { ...line, distanceCm: 250 } : line));
    const { problems, prints } = kitIn(siteWith({}, { codes }));
    expect(problems).toEqual([
      'Der Rollaufsteller hat keinen Platz für den Code B8T: Aus 250 cm gelesen, ist er 250 mm breit; Platz ist für 180 mm.\n→ Setzen Sie distanceCm in seiner Zeile von codes.yaml auf höchstens 180, oder ziehen Sie ihn mit retired zurück.',
    ]);
    expect(prints.some(({ name }) => name.includes('B8T'))).toBe(false);
  });

  it('says of a headline that is too long for a piece', () => {
    const headline = 'Grundstücksverkehrsgenehmigungszuständigkeitsübertragungsverordnung';
    const entries = written.entries.map((entry) => {
      if (entry.key !== 'fairs/bern-2027') return entry;
      const texts = Object.fromEntries(Object.entries(entry.texts).map(([key, text]) => [key, { ...text, headline }]));
      return { ...entry, texts };
    });
    const site = siteOf({ ...written, entries }, frozenFolder, '2026-11-25');
    expect(kitIn(site).problems.join('\n')).toMatch(
      /Der Rollaufsteller hat keinen Platz für headline von fairs\/bern-2027 \(de\): „Grund.+“\n→ Kürzen Sie headline/,
    );
  });

  it('says its edition, which changes with what it says', () => {
    const edition = (site: Site) => /Fassung ([0-9a-f]{8})/.exec(textOf(site, 'tableSign-a5-de-S52'))![1];
    expect(edition(expected)).toBe(edition(siteWith({ status: 'expected' })));
    expect(edition(expected)).not.toBe(edition(certain));
  });
});
