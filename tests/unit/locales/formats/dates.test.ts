import { afterEach, describe, expect, it, vi } from 'vitest';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';
import { asOf as schema } from '../../../../src/schemas/basics.ts';

const de = formatsFor('de');
const swiss = formatsFor('de-CH');
const en = formatsFor('en');

afterEach(() => {
  vi.unstubAllEnvs();
});

// Each row: the schema's form, German, English, and both for the margin. "_" is U+00A0.
const dates = [
  ['2023', '2023', '2023', '2023', '2023'],
  ['2023-12', 'Dezember 2023', 'December 2023', '12/2023', 'Dec 2023'],
  ['2026-11-22', '22._November 2026', '22_November 2026', '22.11.2026', '22_Nov 2026'],
  ['2026-01-05', '5._Januar 2026', '5_January 2026', '5.1.2026', '5_Jan 2026'],
  ['2022/2027', '2022–2027', '2022–2027', '2022–2027', '2022–2027'],
  ['2011-05/2011-06', 'Mai–Juni 2011', 'May–June 2011', '5/2011 – 6/2011', 'May–Jun 2011'],
  ['2011-05/2012-06', 'Mai 2011 – Juni 2012', 'May 2011 – June 2012', '5/2011 – 6/2012', 'May 2011 – Jun 2012'],
  ['2011-05-17/2011-05-19', '17.–19._Mai 2011', '17–19_May 2011', '17.–19.5.2011', '17–19_May 2011'],
  [
    '2011-04-28/2011-05-03',
    '28._April – 3._Mai 2011',
    '28_April – 3_May 2011',
    '28.4. – 3.5.2011',
    '28_Apr – 3_May 2011',
  ],
  [
    '2010-12-28/2011-01-03',
    '28._Dezember 2010 – 3._Januar 2011',
    '28_December 2010 – 3_January 2011',
    '28.12.2010 – 3.1.2011',
    '28_Dec 2010 – 3_Jan 2011',
  ],
  ['2021/2026-03', '2021 – März 2026', '2021 – March 2026', '2021 – 3/2026', '2021 – Mar 2026'],
  ['2024/25', '2024/25', '2024/25', '2024/25', '2024/25'],
  ['~2011', 'um 2011', 'c._2011', 'um 2011', 'c._2011'],
  ['~2015/2016', 'um 2015–2016', 'c._2015–2016', 'um 2015–2016', 'c._2015–2016'],
  ['~2015-05', 'um Mai 2015', 'c._May 2015', 'um 5/2015', 'c._May 2015'],
  ['~2015-05-03', 'um den 3._Mai 2015', 'c._3_May 2015', 'um den 3.5.2015', 'c._3_May 2015'],
] as const;

const spaced = (text: string) => text.replaceAll('_', '\u00A0');

describe('dates', () => {
  it.each(dates)('LOC-26, LOC-27: writes %s as %s', (asOf, german, english) => {
    expect(schema.safeParse(asOf).success).toBe(true);
    expect(de.asOf(asOf)).toBe(spaced(german));
    expect(swiss.asOf(asOf)).toBe(spaced(german));
    expect(en.asOf(asOf)).toBe(spaced(english));
  });

  it.each(dates)('writes %s in the margin', (asOf, _german, _english, german, english) => {
    expect(de.asOfShort(asOf)).toBe(spaced(german));
    expect(swiss.asOfShort(asOf)).toBe(spaced(german));
    expect(en.asOfShort(asOf)).toBe(spaced(english));
  });

  it('writes a day', () => {
    expect(de.day('2026-11-22')).toBe('22.\u00A0November 2026');
    expect(en.day('2026-11-22')).toBe('22\u00A0November 2026');
    expect(formatsFor('pl').day('2026-11-22')).toBe('22\u00A0listopada 2026');
  });

  it('LOC-29: knows no Austrian January', () => {
    expect(swiss.day('2026-01-05')).toBe('5.\u00A0Januar 2026');
  });

  it('keeps the day in any time zone', () => {
    vi.stubEnv('TZ', 'America/Los_Angeles');
    expect(en.day('2026-01-01')).toBe('1\u00A0January 2026');
  });

  it.each(['undated', '2023-02-31', '2023-13', 'bald', '23', ''])(
    'refuses "%s" instead of showing another date',
    (text) => {
      expect(() => de.asOf(text)).toThrow(RangeError);
      expect(() => de.asOf(text)).toThrow(`"${text}" is no date.`);
    },
  );
});
