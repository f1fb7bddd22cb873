import { describe, expect, it } from 'vitest';
import { cardAlt } from '../../../../src/output/cards/card-alt.ts';
import { cardOf } from '../../../../src/output/cards/card-of.ts';
import type { Page } from '../../../../src/routes/page.ts';
import { fixturePage } from '../../region.ts';

const altOf = (page: Page) => cardAlt(cardOf(page), page.t);

const number = 'Dazu die Zahl, Stück für Stück gezeichnet.';

describe('SLIP-F8: what the picture to share shows is said', () => {
  it.each([
    [
      'home',
      'de',
      'Zwischen zwei Meeren ist Platz für Ihre Halle, 41.250 Einwohner, 31.12.2025, 24 ha, 2025. Dazu ein Kreis aus Punkten und ein Feld aus Quadraten.',
    ],
    [
      'home',
      'en',
      'Between two seas there is room for your hall, 41,250 inhabitants, 31 Dec 2025, 24 ha, 2025. With a circle of dots and a field of squares.',
    ],
    ['overview/sites', 'de', 'Gewerbeflächen, maßstäblich. Dazu Quadrate, jedes ein Hektar.'],
    ['locations/musterstadt', 'de', `Musterstadt, 41.250 Einwohner, Stand 31. Dezember 2025. ${number}`],
    [
      'sites/hafen',
      'de',
      'Gewerbepark Hafen, Freie Fläche: 6,5 ha, Stand 1. November 2026. Dazu Quadrate, jedes ein Hektar.',
    ],
    [
      'sites/hafen',
      'en',
      'Harbour business park, Free area: 6.5 ha, as of 1 November 2026. With squares, each of them a hectare.',
    ],
    ['fairs/technikschau-2032', 'de', 'Technikschau Basel 2032. Dazu das Zeichen der Region.'],
  ])('of %s in %s', (key, language, alt) => {
    expect(altOf(fixturePage(key, language)).replaceAll('\u00a0', ' ')).toBe(alt);
  });

  it('names no figure that is overdue, which the picture does not show either', () => {
    expect(altOf(fixturePage('locations/musterstadt', 'de', '2040-01-01'))).not.toContain('41.250');
  });

  it('names a shape where nothing is counted', () => {
    expect(altOf(fixturePage('strengths/holz', 'de'))).toMatch(/^\S.*\. Dazu ein (Kreis|Quadrat)\.$/);
  });
});
