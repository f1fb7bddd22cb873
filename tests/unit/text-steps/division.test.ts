import { describe, expect, test } from 'vitest';
import { compiled, harbourWith } from './compiled.ts';

/** The German text of a page, with `·` for a soft hyphen, so that it can be seen. */
const divided = (body: string, locale = 'de') =>
  compiled(harbourWith(body), `sites/hafen/${locale}`).replaceAll('\u00ad', '·');

const long = 'Entwicklungsgesellschaft';
const inTwo = 'Entwicklungs·gesellschaft';

describe('LOC-28: the long words of a text', () => {
  test('are divided in headings and tables before they are in running text', () => {
    expect(divided(`## Die ${long}`)).toContain(`>Die ${inTwo}</h2>`);
    const table = divided(`| ${long} | Wohnungsleerstand |\n| - | - |\n| ${long} | Wohnungsleerstand |`);
    expect(table).toContain(`<th>${inTwo}</th>`);
    expect(table).toContain('<th>Wohnungs·leerstand</th>');
    expect(table).toContain(`<td>${inTwo}</td>`);
    expect(table).toContain('<td>Wohnungsleerstand</td>');
    expect(divided(`Die ${long} und die Strukturentwicklungsgesellschaft`)).toBe(
      `<p>Die ${long} und die Struktur·entwicklungs·gesellschaft</p>`,
    );
  });

  test('keep their letters where they are official, code or an address to write to', () => {
    const body = `<Official>${long}</Official> \`${long}\` [${long}](mailto:a@b.example) [${long}](https://b.example)`;
    expect(divided(`## ${body}`)).toMatch(
      new RegExp(`^(?:(?!${inTwo}).)*<a href="https://b.example">${inTwo}</a></h2>$`),
    );
  });

  test('are divided after they are spelt for their language', () => {
    expect(divided('## Die Außenwirtschaftsförderung', 'de-CH')).toContain('Aussen·wirtschafts·förderung');
  });
});
