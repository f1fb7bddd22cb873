import { describe, expect, it } from 'vitest';
import { numbersWithUnit } from '../../../../src/checks/texts/numbers.ts';

const found = (text: string) => numbersWithUnit(text).map((number) => number.text);

describe('a number with a unit', () => {
  it.each([
    ['Frei sind 24 ha.', '24 ha'],
    ['auf 12,5 Hektar', '12,5 Hektar'],
    ['5–9 km weit', '5–9 km'],
    ['von 5 bis 9 Kilometern', '5 bis 9 Kilometern'],
    ['3.500\u00A0m² Halle', '3.500\u00A0m²'],
    ['eine 12-MW-Anlage', '12-MW'],
    ['mit 380 kV', '380 kV'],
    ['zu 50 %', '50 %'],
    ['zu 50% belegt', '50%'],
    ['twelve per cent', 'twelve per cent'],
    ['zehn Hektar', 'zehn Hektar'],
    ['rund 3,4 Mio. EUR Umsatz', '3,4 Mio. EUR'],
    ['4 Milliarden', '4 Milliarden'],
    ['CHF 1’200.50', 'CHF 1’200.50'],
    ['3.4 million euros', '3.4 million euros'],
    ['1.300 Beschäftigte', '1.300 Beschäftigte'],
    ['98 feste Arbeitsplätze', '98 feste Arbeitsplätze'],
    ['2000 Arbeitsplätze', '2000 Arbeitsplätze'],
    ['100\u202F000 Einwohnerinnen', '100\u202F000 Einwohnerinnen'],
    ['1,300 employees', '1,300 employees'],
    ['20 minutes by car', '20 minutes'],
    ['nach 3 Arbeitstagen', '3 Arbeitstagen'],
    ['24\nha', '24\nha'],
    ['Gefördert mit 12 T€.', '12 T€'],
    ['ab 3 Mio. EUR', '3 Mio. EUR'],
    ['rund 5 TEUR netto', '5 TEUR'],
    ['bis 300 kEUR', '300 kEUR'],
    ['bis 300\u00A0k€', '300\u00A0k€'],
    ['von 12,5 Tsd. €', '12,5 Tsd. €'],
    ['mit 4 M€ Umsatz', '4 M€'],
    ['mit 3 Mia. CHF', '3 Mia. CHF'],
    ['T€ 120 im Jahr', 'T€ 120'],
    ['20 TCHF', '20 TCHF'],
    ['zu 12 tausend Euro', '12 tausend Euro'],
    ['£20 million', '£20'],
    ['7 USD', '7 USD'],
  ])('is found in "%s"', (text, number) => {
    expect(found(text)).toEqual([number]);
  });

  it.each([
    'Ende 2023 Beschäftigte, 2012 companies',
    'am 7. Mai 2024, am 30. Juni, um 10 Uhr',
    'an der A15, der B169 und der B 97',
    '§ 34 BauGB, §§ 13d ff. HGB, Artikel 107',
    'Schritt 3, Nr. 4, Haus 12, Tor 2',
    'Wintersemester 2024/25 Studierende, rund um die Uhr, 24/7',
    '14532 Kleinmachnow, EN 301 549 V3',
    'zwei Unternehmen, drei Menschen, das 13. Monatsgehalt',
    'die 1990er Jahre, die 80er Jahre',
    'geteilt durch 100. Den Rest',
    'in der Kategorie 3 T, Halle 5 K, Modell 300 k',
    'at 12 Mill Street, 100 Bio-Höfe liegen am Weg',
    'die EUR-Palette 1, das T-Stück 3',
    'Hebesatz 300 ergibt, WCAG 2.2 AA, Version 5 am Tag',
  ])('is not found in "%s"', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is found as often as it stands there, in reading order', () => {
    expect(found('24 ha, 3 km und 5 %')).toEqual(['24 ha', '3 km', '5 %']);
  });
});
