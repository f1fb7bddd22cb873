import { describe, expect, it } from 'vitest';
import { formatsFor } from '../../../../src/locales/formats/formats.ts';

const de = formatsFor('de');
const swiss = formatsFor('de-CH');
const en = formatsFor('en');
const pl = formatsFor('pl');

describe('numbers', () => {
  it.each([
    ['de', 1234567.891, '1.234.567,891'],
    ['de-CH', 1234567.891, '1\u2019234\u2019567.891'],
    ['en', 1234567.891, '1,234,567.891'],
    ['pl', 1234567.5, '1\u00A0234\u00A0567,5'],
    ['de', -3.5, '\u22123,5'],
    ['de-CH', -3.5, '\u20133.5'],
    ['en', -3.5, '\u22123.5'],
    ['en', -0.0001, '0'],
  ])('LOC-10: %s writes %d with its own signs', (locale, value, text) => {
    expect(formatsFor(locale).number(value)).toBe(text);
  });

  it.each([
    ['de', 4000, '4.000', '4.000'],
    ['de-CH', 4000, '4000', '4\u2019000'],
    ['de-CH', 50000, '50\u2019000', '50\u2019000'],
    ['en', 4000, '4,000', '4,000'],
    ['pl', 4000, '4000', '4\u00A0000'],
  ])('LOC-11: %s groups %d in prose and in tables', (locale, value, prose, table) => {
    expect(formatsFor(locale).number(value)).toBe(prose);
    expect(formatsFor(locale).number(value, { grouping: 'table' })).toBe(table);
  });

  it('LOC-11: groups no year', () => {
    expect(de.number(2026, { grouping: 'none' })).toBe('2026');
  });

  it('keeps to the digits that are asked for', () => {
    expect(de.number(51.75638)).toBe('51,756');
    expect(de.number(51.75638, { maximumFractionDigits: 5 })).toBe('51,75638');
  });

  it('LOC-26: joins a range with U+2013 and no spaces', () => {
    expect(swiss.number({ min: 7500, max: 12500 })).toBe('7500\u201312\u2019500');
  });
});

describe('per cent and money', () => {
  it.each([
    [de, '8,1\u00A0%', '5\u20139\u00A0%'],
    [swiss, '8.1\u00A0%', '5\u20139\u00A0%'],
    [en, '8.1%', '5\u20139%'],
    [pl, '8,1%', '5\u20139%'],
  ])('LOC-27: protects the space before the per cent sign ($1)', (formats, one, range) => {
    expect(formats.percent(8.1)).toBe(one);
    expect(formats.percent({ min: 5, max: 9 })).toBe(range);
  });

  it.each([
    [de, '100.000\u00A0€', '7.024\u00A0CHF', '238\u00A0Mio.\u00A0€', '2,8\u00A0Mrd.\u00A0€'],
    [swiss, 'EUR\u00A0100\u2019000', 'CHF\u00A07024', 'EUR\u00A0238\u00A0Mio.', 'EUR\u00A02.8\u00A0Mia.'],
    [en, '€100,000', 'CHF\u00A07,024', '€238\u00A0million', '€2.8\u00A0billion'],
    [pl, '100\u00A0000\u00A0€', '7024\u00A0CHF', '238\u00A0mln\u00A0€', '2,8\u00A0mld\u00A0€'],
  ])('LOC-13: places currency and scale ($1)', (formats, euros, francs, million, billion) => {
    expect(formats.money(100000, 'EUR')).toBe(euros);
    expect(formats.money(7024, 'CHF')).toBe(francs);
    expect(formats.money(238, 'EUR', { scale: 'million' })).toBe(million);
    expect(formats.money(2.8, 'EUR', { scale: 'billion' })).toBe(billion);
  });

  it('LOC-13: writes two decimals or none', () => {
    expect(de.money(12.5, 'EUR')).toBe('12,50\u00A0€');
    expect(en.money({ min: 30, max: 35.5 }, 'EUR')).toBe('€30.00\u201335.50');
    expect(swiss.money(12, 'CHF')).toBe('CHF\u00A012');
  });

  it('LOC-13: writes a negative amount with the sign first', () => {
    expect(swiss.money(-1234.5, 'CHF')).toBe('\u2013CHF\u00A01234.50');
    expect(swiss.money(-1234.5, 'CHF', { grouping: 'table' })).toBe('\u2013CHF\u00A01\u2019234.50');
    expect(en.money(-100, 'EUR')).toBe('\u2212€100');
    expect(de.money(-3, 'EUR', { scale: 'million' })).toBe('\u22123\u00A0Mio.\u00A0€');
  });
});

describe('phone numbers', () => {
  it('LOC-30: shows the number with protected spaces', () => {
    expect(de.phone('+49 355 729913-0')).toBe('+49\u00A0355\u00A0729913-0');
    expect(swiss.phone('+41 44 123 45 67')).toBe('+41\u00A044\u00A0123\u00A045\u00A067');
  });

  it('LOC-30: dials the digits that are shown, with the extension', () => {
    expect(de.phoneHref('+49 355 729913-0')).toBe('tel:+493557299130');
    expect(de.phoneHref('+41 44 123 45 67')).toBe('tel:+41441234567');
  });

  it.each(['0355 729913', '0049 355 729913', '+49 (0)355 729913', '+49 355/729913'])(
    'LOC-30: refuses %s and says how to write it',
    (number) => {
      const message = `"${number}" is no international number. Write it as +49 355 729913-0.`;
      expect(() => de.phone(number)).toThrow(message);
      expect(() => de.phoneHref(number)).toThrow(RangeError);
    },
  );
});

describe('lists and order', () => {
  it.each([
    [de, 'Cottbus, Spremberg und Spreetal'],
    [swiss, 'Cottbus, Spremberg und Spreetal'],
    [en, 'Cottbus, Spremberg and Spreetal'],
    [pl, 'Cottbus, Spremberg i Spreetal'],
  ])('joins items as the language does, in English without a serial comma ($1)', (formats, text) => {
    expect(formats.list(['Cottbus', 'Spremberg', 'Spreetal'])).toBe(text);
  });

  it('sorts umlauts with their vowels and numbers by value', () => {
    const names = ['Zittau', 'Öhna', 'Bautzen', 'Weg 10', 'Weg 9', 'Oppach', 'Čorna'];
    expect(names.sort(de.compare)).toEqual(['Bautzen', 'Čorna', 'Öhna', 'Oppach', 'Weg 9', 'Weg 10', 'Zittau']);
  });

  it('refuses what is no locale', () => {
    expect(() => formatsFor('de_CH')).toThrow(RangeError);
  });
});
