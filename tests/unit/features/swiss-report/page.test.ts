import { describe, expect, it } from 'vitest';
import { swissPage } from '../../../../src/features/swiss-report/page.ts';
import { rules } from '../../../../src/features/swiss-report/rules.ts';
import { all, attribute, type Element, textOf, readHtml } from '../../../browser/html.ts';
import { reportOf, town, townKey } from '../../checks/swiss-report/report-of.ts';

const changes = {
  ...town('Die große Straße nach <Sorbian lang="dsb">Chóśebuz</Sorbian> & zum Kai.\n\nDie Maße sind 1 < 2.'),
  'locations/musterstadt/swiss.yaml': '- german: zum Kai\n  swiss: zum Quai\n',
};
const report = reportOf(changes, townKey);
const page = swissPage(report);
const document = readHtml(page);
const passages = all(document, 'section').filter((section) => attribute(section, 'class')?.startsWith('passage'));
const columns = (lang: string, within: Element | typeof document = document) =>
  all(within, 'p', { class: 'text' }).filter((column) => attribute(column, 'lang') === lang);
/** A column without the names of rules. */
const words = (column: Element) =>
  all(column, 'small').reduce((text, label) => text.replace(textOf(label), ''), textOf(column));

describe('the page of the report', () => {
  it('is one file: no script, nothing from elsewhere', () => {
    expect(all(document, 'script')).toEqual([]);
    expect(all(document, 'link')).toEqual([]);
    expect(page).not.toMatch(/(?:src|href)="(?!#)|url\(|@import| on\w+="/);
  });

  it('is not to be translated or indexed, and says in which language each column is', () => {
    const [html] = all(document, 'html');
    expect([attribute(html!, 'lang'), attribute(html!, 'translate')]).toEqual(['de', 'no']);
    expect(attribute(all(document, 'meta', { name: 'robots' })[0]!, 'content')).toBe('noindex');
    expect(columns('de').length).toBe(passages.length);
    expect(columns('de-CH').length).toBe(passages.length);
    expect(all(document, 'span', { lang: 'dsb' }).map(textOf)).toEqual(['Chóśebuz', 'Chóśebuz']);
  });

  it('says in its columns what the report says', () => {
    expect(columns('de').map(textOf)).toEqual(report.entries[0]!.pairs.map(({ german }) => german!.text));
    expect(columns('de-CH').map(words)).toEqual(report.entries[0]!.pairs.map(({ swiss }) => swiss!.text));
  });

  it('marks changed words where they stand, in the Swiss column with the rule to be read', () => {
    const swiss = columns('de-CH').flatMap((column) => all(column, 'mark'));
    expect(swiss.map(textOf)).toEqual(['grosse LOC-20', 'Strasse LOC-20', 'zum Quai swiss.yaml', 'Masse LOC-23']);
    expect(
      columns('de')
        .flatMap((column) => all(column, 'mark'))
        .map(textOf),
    ).toEqual(['große', 'Straße', 'zum Kai', 'Maße']);
  });

  it('says beneath a passage what cannot be read from the rule alone', () => {
    expect(all(document, 'ul', { class: 'notes quiet' }).map((list) => all(list, 'li').map(textOf))).toEqual([
      ['swiss.yaml noch nicht gelesen'],
      ['LOC-23 „Maße“ wird „Masse“, und das ist ein anderes Wort.'],
    ]);
  });

  it('explains each rule it names in a sentence, with its count', () => {
    const [legend] = all(document, 'table');
    const rows = all(legend!, 'tr').slice(1);
    expect(rows.map((row) => [...all(row, 'th'), ...all(row, 'td')].map(textOf))).toEqual([
      ['LOC-20', '2', rules['LOC-20']],
      ['LOC-23', '1', rules['LOC-23']],
      ['swiss.yaml', '1', rules['swiss.yaml']],
    ]);
    for (const sentence of Object.values(rules)) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  it('has the title, the state, the day, and the command that confirms it', () => {
    expect(textOf(all(document, 'h1')[0]!)).toBe('Musterstadt');
    const facts = all(document, 'dl', { class: 'facts' }).flatMap((list) => all(list, 'dd').map(textOf));
    expect(facts).toEqual([townKey, 'abgeleitet', '5', '24.\u00A0November 2026']);
    expect(all(document, 'code').map(textOf)).toEqual([`npm run translated -- ${townKey} de-CH --by Kürzel`]);
  });

  it('has room in print to tick every passage', () => {
    expect(passages.length).toBeGreaterThan(3);
    for (const passage of passages) expect(all(passage, 'p', { class: 'tick' })).toHaveLength(1);
  });
});

describe('the page of a region', () => {
  const region = reportOf(changes);
  const whole = readHtml(swissPage(region));

  it('leads from its contents to every entry', () => {
    const targets = all(whole, 'a').map((link) => attribute(link, 'href'));
    expect(targets).toEqual(region.entries.map(({ key }) => `#${key.replace('/', '-')}`));
    const ids = all(whole, 'section', { class: 'entry' }).map((section) => `#${attribute(section, 'id')}`);
    expect(ids).toEqual(targets);
  });

  it('is headed by the name of the region', () => {
    expect(textOf(all(whole, 'h1')[0]!)).toBe(region.region);
  });
});
