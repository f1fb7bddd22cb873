import { describe, expect, it } from 'vitest';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const story = 'stories/eroeffnung/de.mdx';
const english = 'stories/eroeffnung/en.mdx';
const berths = '<Figure of="sites/hafen" id="areaGross" />';

const told = (changes: Record<string, Change>) =>
  issuesOf(changes).flatMap((issue) =>
    'rule' in issue && issue.rule === 'L16' ? [`${issue.line}:${issue.column} ${issue.problem}`] : [],
  );
const says = (text: string): Record<string, Change> => ({ [story]: ['Der Kai ist offen.', text] });

describe('L16: two numbers stand side by side', () => {
  it('tells where, what they are and what to do', () => {
    expect(messagesOn(says(`Seit 2025 ${berths} groß.`))).toContain(
      [
        'region/stories/eroeffnung/de.mdx:7:11',
        '    In „2025 24\u00A0ha“ stehen zwei Zahlen ohne ein Wort dazwischen.',
        '    → Stellen Sie den Satz um oder setzen Sie ein Wort dazwischen, etwa „… beträgt seit 2025 …“ oder „2025 waren es …“.',
      ].join('\n'),
    );
  });

  it.each([
    ['behind a year', `Bis 2027 ${berths}.`],
    ['behind a day in bold', `Am **7. Mai 2024** ${berths}.`],
    ['behind a link that ends with a year', `Seit [Mai 2024](sites/hafen) ${berths}.`],
    ['two figures', `Es sind <Figure of="sites/hafen" id="areaGross" form="number" /> ${berths}.`],
    ['before a year', `Es waren <Figure of="sites/hafen" id="areaGross" form="number" /> 2024.`],
    ['a tax', 'Bis 2027 <TradeTax rate="400" part="trade" />.'],
  ])('%s', (_, text) => {
    expect(told(says(text))).toHaveLength(1);
  });

  it.each([
    ['with a word between them', `Bis 2027 gilt ${berths}.`],
    ['with a sign between them', `2025: ${berths}, 2026 (${berths}).`],
    ['before a unit and a year', `Es sind ${berths} seit 2025.`],
    ['in a table', `| Jahr | Fläche |\n| --- | --- |\n| 2027 | ${berths} |`],
    ['a street and its number', `Tor B2 ${berths.replace('areaGross', 'gibt-es-nicht')}.`],
  ])('not %s', (_, text) => {
    expect(told(says(text))).toEqual([]);
  });

  it('holds in English, where an amount begins with its currency, and in sentences for Switzerland', () => {
    expect(told({ [english]: ['The quay is open.', `Until 2027 ${berths}.`] })).toHaveLength(1);
    const swiss = {
      'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
      'stories/eroeffnung/swiss.yaml': `- german: Der Kai ist offen.\n  swiss: 'Bis 2027 ${berths}.'\n`,
    } satisfies Record<string, Change>;
    expect(told(swiss)).toEqual([expect.stringMatching(/^2:\d+ /)]);
  });
});
