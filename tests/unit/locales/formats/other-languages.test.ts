import { describe, expect, it, test } from 'vitest';
import type { Measured } from '../../../../src/locales/formats/amounts.ts';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';
import { languagesOf } from '../../../../src/locales/languages.ts';
import { translatorFor } from '../../../../src/locales/ui.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';

/** Polish stands for every language the generator has no rules for: its words are content. */
const folder = 'tests/fixtures/growing';
const languages = languagesOf(readRegion(folder).parts.config!);
const polish = languages.find(({ key }) => key === 'pl')!;
const t = translatorFor(polish, languages, folder);
const formats = formatsFor('pl');

// "_" is U+00A0, "−" U+2212 and "–" U+2013.
const spaced = (text: string) => text.replaceAll('_', '\u00A0');

describe('a language without rules of its own (Polish)', () => {
  test.each<[Measured, string]>([
    [{ value: 1234.5, unit: 'ha' }, '1234,5_ha'],
    [{ value: 12345.5, unit: 'ha' }, '12_345,5_ha'],
    [{ value: { min: 75, max: 80 }, unit: 'ha' }, '75–80_ha'],
    [{ value: 100_000, unit: 'EUR' }, '100_000_€'],
    [{ value: 12.5, unit: 'CHF' }, '12,50_CHF'],
    [{ value: -12.5, unit: 'EUR' }, '−12,50_€'],
    [{ value: { min: 20, max: 35 }, unit: 'EUR/m2' }, '20–35_€/m²'],
    [{ value: 238, unit: 'million EUR' }, '238_mln_€'],
    [{ value: 2.8, unit: 'billion EUR' }, '2,8_mld_€'],
    [{ value: 12, unit: 'million t/year' }, '12_mln_t rocznie'],
    [{ value: 8.1, unit: 'percent' }, '8,1%'],
    [{ value: { min: 5, max: 9 }, unit: 'percent' }, '5–9%'],
    [{ value: 7100, unit: 'students', qualifier: 'about' }, 'ok. 7100_studentów'],
    [{ value: { min: 2022, max: 2027 }, unit: 'year' }, '2022–2027'],
  ])('LOC-10, LOC-13, LOC-27: writes %j', (figure, text) => {
    expect(formats.amount(figure, t)).toBe(spaced(text));
  });

  test.each([
    [1, '1_działka'],
    [3, '3_działki'],
    [12, '12_działek'],
    [22, '22_działki'],
    [1.5, '1,5_działki'],
  ])('counts %d in a plural form of its own', (value, text) => {
    expect(formats.amount({ value, unit: 'plots' }, t)).toBe(spaced(text));
  });

  test.each([
    ['2026', '2026', '2026'],
    ['2023-12', 'grudzień 2023', 'gru 2023'],
    ['2026-01-05', '5_stycznia 2026', '5_sty 2026'],
    ['2011-05-17/2011-05-19', '17–19_maja 2011', '17–19_maj 2011'],
    ['2011-04-28/2011-05-03', '28_kwietnia – 3_maja 2011', '28_kwi – 3_maj 2011'],
    ['2010-12-28/2011-01-03', '28_grudnia 2010 – 3_stycznia 2011', '28_gru 2010 – 3_sty 2011'],
    ['2021/2026-03', '2021 – marzec 2026', '2021 – mar 2026'],
    ['2024/25', '2024/25', '2024/25'],
    ['~2011', '~2011', '~2011'],
  ])('LOC-26, LOC-27: writes the date %s', (asOf, long, short) => {
    expect(formats.asOf(asOf)).toBe(spaced(long));
    expect(formats.asOfShort(asOf)).toBe(spaced(short));
  });

  it('sorts by its own alphabet', () => {
    const names = ['Żary', 'Łódź', 'Śrem', 'Zabrze', 'Lublin', 'Sopot', 'Mława'];
    expect(names.sort(formats.compare)).toEqual(['Lublin', 'Łódź', 'Mława', 'Sopot', 'Śrem', 'Zabrze', 'Żary']);
  });

  it('LOC-65: has the territory its language is best known in', () => {
    expect(polish).toMatchObject({ path: 'pl', ogLocale: 'pl_PL' });
  });
});

describe('any language', () => {
  it('never makes of a billion a million, though it has no word for it', () => {
    const spanish = formatsFor('es');
    expect(spanish.money(238, 'EUR', { scale: 'million' })).toBe(spaced('238_M_€'));
    expect(spanish.money(2.8, 'EUR', { scale: 'billion' })).toBe(spaced('2800_M_€'));
    expect(formatsFor('ja').money(238, 'EUR', { scale: 'million' })).toBe(spaced('€23,800_万'));
  });

  it.each(['pl', 'cs', 'fr', 'it', 'es', 'sv', 'hsb', 'lt', 'tr'])(
    'LOC-27: %s leaves no plain space within an amount, and begins a negative one with U+2212',
    (locale) => {
      const { percent, money } = formatsFor(locale);
      const written = [percent(8.1), money(12_345, 'EUR'), money(2.8, 'CHF', { scale: 'billion' })];
      expect(written.filter((text) => text.includes(' '))).toEqual([]);
      expect(money(-5, 'EUR')).toMatch(/^\u2212[^-]+$/);
    },
  );
});
