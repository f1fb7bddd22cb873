import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { checkLanguage } from '../../../../src/checks/language/check-language.ts';
import { mendLanguage } from '../../../../src/checks/language/mend.ts';
import { reportOfMended } from '../../../../src/reports/report.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { type Change, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const folders: string[] = [];
afterEach(() => folders.splice(0).forEach((folder) => rmSync(folder, { recursive: true })));

function regionOf(changes: Record<string, Change>): string {
  const folder = regionWith(changes);
  folders.push(folder);
  return folder;
}

function issuesIn(folder: string) {
  return checkLanguage({
    parts: readRegion(folder).parts,
    folder,
    features: [],
    asOf: '2026-11-23',
    today: '2026-11-23',
  });
}

/** Mends a region, and says what an editor reads of it; its folder is written `region`. */
function mend(folder: string): string {
  return reportOfMended(mendLanguage(issuesIn(folder))).replaceAll(relative(process.cwd(), folder), 'region');
}

const hafen = 'sites/hafen/de.mdx';
const text = (body: string, title = 'Gewerbepark Hafen') =>
  `---\ntitle: ${title}\nsummary: Gewerbefläche am Hafen von Musterstadt mit freien Grundstücken.\nupdated: '2026-11-01'\n---\n\n${body}\n`;
const nothing = 'Es gab nichts, was sich von selbst beheben lässt.';

describe('npm run check -- --fix', () => {
  it('L18: takes out spaces before commas and full stops, and sets those behind them', () => {
    const folder = regionOf({ [hafen]: text('Der Kai ist lang ,bald auch breit .Die Halle auch .') });
    mend(folder);
    expect(readFileSync(join(folder, hafen), 'utf8')).toContain('Der Kai ist lang, bald auch breit. Die Halle auch.\n');
    expect(mend(folder)).toContain(nothing);
  });

  it('L7: mends spaces, apostrophes and quotation marks, and nothing else', () => {
    const folder = regionOf({
      [hafen]: text(
        'Seit dem 5. Mai 2024 gibt\'s am "Kai **Nord**" Platz, z. B. nach § 34.\n\n- Art. 5, 10%\n\n<Note>\nDr. Meyer.\n</Note>',
      ),
      'sites/hafen/en.mdx': text('The company\'s "quay" grows by 10 % since 5 May 2024.'),
    });
    expect(mend(folder)).toBe(
      [
        '12 Stellen behoben',
        '------------------',
        '',
        `region/${hafen}`,
        '    Zeile 7: 5. Mai → 5.⍽Mai',
        "    Zeile 7: gibt's → gibt’s",
        '    Zeile 7: "Kai **Nord**" → „Kai **Nord**“',
        '    Zeile 7: z. B. → z.⍽B.',
        '    Zeile 7: § 34. → §⍽34.',
        '    Zeile 9: Art. 5, → Art.⍽5,',
        '    Zeile 9: 10% → 10⍽%',
        '    Zeile 12: Dr. Meyer. → Dr.⍽Meyer.',
        '',
        'region/sites/hafen/en.mdx',
        "    Zeile 7: company's → company’s",
        '    Zeile 7: "quay" → “quay”',
        '    Zeile 7: 10 % → 10%',
        '    Zeile 7: 5 May → 5⍽May',
        '',
        '⍽ steht für ein geschütztes Leerzeichen.',
      ].join('\n'),
    );
    expect(readFileSync(join(folder, hafen), 'utf8')).toBe(
      text(
        'Seit dem 5.\u00A0Mai 2024 gibt’s am „Kai **Nord**“ Platz, z.\u00A0B. nach §\u00A034.\n\n- Art.\u00A05, 10\u00A0%\n\n<Note>\nDr.\u00A0Meyer.\n</Note>',
      ),
    );
    expect(readFileSync(join(folder, 'sites/hafen/en.mdx'), 'utf8')).toBe(
      text('The company’s “quay” grows by 10% since 5\u00A0May 2024.'),
    );
  });

  it('changes nothing the second time, and writes no file without a finding', () => {
    const folder = regionOf({ [hafen]: text('Am "Kai" sind \'viele "gute" Plätze\', z.B. dort.') });
    const longAgo = new Date('2026-01-01');
    const files = [hafen, 'sites/hafen/en.mdx', 'site.yaml'].map((file) => join(folder, file));
    files.forEach((file) => utimesSync(file, longAgo, longAgo));
    const written = () => files.map((file) => statSync(file).mtime > longAgo);
    mend(folder);
    expect(written()).toEqual([true, false, false]);
    files.forEach((file) => utimesSync(file, longAgo, longAgo));
    expect(mend(folder)).toBe(nothing);
    expect(written()).toEqual([false, false, false]);
  });

  it('keeps line ends, byte order mark, emoji and a missing last line end', () => {
    const before = `\uFEFF${text('Ein 🚂 fährt am "Kai",\n5. Mai, 12.\nMai.').trimEnd()}`.replaceAll('\n', '\r\n');
    const folder = regionOf({ [hafen]: before });
    mend(folder);
    expect(readFileSync(join(folder, hafen), 'utf8')).toBe(
      before.replace('"Kai"', '„Kai“').replace('5. Mai', '5.\u00A0Mai').replace('12.\r\nMai', '12.\u00A0Mai'),
    );
  });

  it.each([
    ['plain', `Der "Kai" gibt's her`, 'Der „Kai“ gibt’s her'],
    ['in single quotes', `'Der "Kai" am Hafen: z. B. hier'`, `'Der „Kai“ am Hafen: z.\u00A0B. hier'`],
    ['in double quotes', `"Der 'Kai' gibt's her"`, `"Der ‚Kai‘ gibt’s her"`],
  ])('leaves YAML valid that is %s', (_, before, after) => {
    const folder = regionOf({ [hafen]: text('Text.', before) });
    mend(folder);
    expect(readFileSync(join(folder, hafen), 'utf8')).toBe(text('Text.', after));
    expect(issuesIn(folder)).toEqual([]);
  });

  it.each([
    ['a doubled apostrophe', `'Der Kai gibt''s her'`],
    ['an escape', String.raw`"Der Kai\u0020z. B. hier"`],
    ['a folded text', '>-\n  Der Kai, z. B.\n  hier'],
  ])('leaves to a person what YAML spells otherwise: %s', (_, title) => {
    const folder = regionOf({ [hafen]: text('Text.', title) });
    expect(mend(folder)).toBe(nothing);
    expect(readFileSync(join(folder, hafen), 'utf8')).toBe(text('Text.', title));
    expect(issuesIn(folder)[0]?.hint).toContain('„npm run check -- --fix“ kann es hier nicht');
  });

  it('mends records, site.yaml and the texts of the interface', () => {
    const folder = regionOf({
      'site.yaml': ['de: Selbstbewertung', 'de: Selbstbewertung nach § 5'],
      'sites/hafen/record.yaml': [
        '{ de: Musterstadt, en: Musterstadt }',
        '{ de: Musterstadt am "Kai", en: Musterstadt }',
      ],
      'ui/de.yaml': "kinds:\n  sites: 'Gelände, z. B. hier'\npaths:\n  sites: z.B.-hier\n",
    });
    mend(folder);
    const read = (file: string) => parse(readFileSync(join(folder, file), 'utf8')) as Record<string, unknown>;
    expect(read('site.yaml')).toMatchObject({ accessibility: { method: { de: 'Selbstbewertung nach §\u00A05' } } });
    expect(read('sites/hafen/record.yaml')).toMatchObject({ municipality: { de: 'Musterstadt am „Kai“' } });
    expect(read('ui/de.yaml')).toEqual({ kinds: { sites: 'Gelände, z.\u00A0B. hier' }, paths: { sites: 'z.B.-hier' } });
  });

  it('leaves a file in another encoding alone', () => {
    const folder = regionOf({});
    const path = join(folder, hafen);
    const bytes = Buffer.from(text('Fläche, z. B. hier.'), 'latin1');
    writeFileSync(path, bytes);
    expect(mend(folder)).toBe(nothing);
    expect(readFileSync(path)).toEqual(bytes);
  });

  it('leaves official names, code, addresses and Sorbian alone', () => {
    const body =
      '<Official>"Kai" z. B.</Official> und `z. B. "x"` und https://a.example/it\'s und <Sorbian lang="dsb">"Kai"</Sorbian>.';
    const folder = regionOf({ [hafen]: text(body) });
    expect(mend(folder)).toBe(nothing);
  });
});
