import { describe, expect, it } from 'vitest';
import { type Change, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const rate = '<Figure of="programmes/hafenzuschuss" id="rate" />';
const area = '<Figure of="sites/hafen" id="areaGross" />';
const people = '<Figure of="locations/musterstadt" id="population" />';
const volume = '<Figure of="programmes/hafenzuschuss" id="volume" />';

const story = (language: 'de' | 'en', text: string): Record<string, Change> => ({
  [`stories/eroeffnung/${language}.mdx`]: [language === 'de' ? 'Der Kai ist offen.' : 'The quay is open.', text],
});
const told = (language: 'de' | 'en', text: string) => messagesOn(story(language, text));

describe('L21: what a figure says by itself', () => {
  it('is told where it is said again', () => {
    expect(told('de', `Der Zuschuss beträgt bis zu ${rate}.`)).toBe(
      [
        'region/stories/eroeffnung/de.mdx:7:29',
        '    Hier steht „bis zu bis zu 20\u00A0%“: „bis zu“ sagt die Angabe von selbst.',
        '    → Löschen Sie „bis zu“ davor.',
      ].join('\n'),
    );
  });

  it.each([
    ['de', `Frei sind ${area}\u00A0ha.`, 'Löschen Sie „ha“ dahinter.'],
    ['de', `Es sind ${people} Einwohner.`, 'Löschen Sie „Einwohner“ dahinter.'],
    ['de', `Es sind ${rate}%.`, 'Löschen Sie „%“ dahinter.'],
    ['de', `Bis zu ${rate} gibt es.`, 'Löschen Sie „Bis zu“ davor.'],
    ['en', `There are ${people} inhabitants.`, 'Löschen Sie „inhabitants“ dahinter.'],
    ['en', `The grant is up to ${rate}.`, 'Löschen Sie „up to“ davor.'],
  ] as const)('in %s: %s', (language, text, hint) => {
    expect(told(language, text)).toContain(hint);
    expect(told(language, text).match(/→/g)).toHaveLength(1);
  });

  it.each([
    ['de', `Frei sind ${area}, davon ha-weise mehr; ${people} (Einwohnerinnen gezählt).`],
    ['de', `Frei sind ${area} Hafenfläche und bis zu ${area} im Norden.`],
    ['de', `Es sind <Figure of="sites/hafen" id="areaGross" form="number" />\u00A0ha.`],
    ['de', `Die Investition beträgt ${volume}, der Zuschuss ${rate}.`],
    ['en', `It takes ${volume} or more, and ${rate} of it comes back.`],
  ] as const)('is said once in %s: %s', (language, text) => {
    expect(told(language, text)).not.toContain('sagt die Angabe von selbst');
  });
});
