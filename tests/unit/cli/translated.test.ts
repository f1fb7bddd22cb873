import { rmSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { changeIn, regionWith } from '../../fixtures/mistakes/region-with.ts';
import { filesIn, run } from './editors-command.ts';

let folder: string;
beforeEach(() => {
  folder = regionWith({
    'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const translated = (...options: string[]) => run('translated', folder, ...options);
const ledger = 'sites/hafen/translations.yaml';
const ledgerData = () => parse(filesIn(folder)[ledger] ?? '') as Record<string, { on: string; by?: string }>;

/** The files that a command wrote, changed or removed. */
function touchedBy(command: () => unknown): string[] {
  const before = filesIn(folder);
  command();
  const after = filesIn(folder);
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]);
}

/** Makes the English text of the harbour stale. */
const rename = () => changeIn(folder, { 'sites/hafen/de.mdx': ['title: ', 'title: Neuer '] });

describe('npm run translated', () => {
  it('confirms a text and writes only its own ledger', () => {
    rename();
    let answer: ReturnType<typeof translated> | undefined;
    expect(touchedBy(() => (answer = translated('sites/hafen', 'en')))).toEqual([ledger]);
    expect(answer).toEqual({ code: 0, stdout: 'sites/hafen en: bestätigt am 2026-11-24.\n', stderr: '' });
    expect(ledgerData().en?.on).toBe('2026-11-24');
    expect(run('status', folder).stdout).toMatch(/^sites\/hafen .* aktuell$/m);
  });

  it('records who has read it, and understands the path of the folder', () => {
    expect(translated(`${folder}/sites/hafen/`, 'en', '--by', ' WFG ').code).toBe(0);
    expect(ledgerData().en).toMatchObject({ on: '2026-11-24', by: 'WFG' });
  });

  it.each([
    String.raw`sites\hafen`,
    './sites/hafen',
    './sites/hafen/',
    'sites/hafen/en.mdx',
    String.raw`.\sites\hafen\record.yaml`,
  ])('understands %s as the name of an entry', (name) => {
    expect(translated(name, 'en')).toMatchObject({ code: 0, stdout: 'sites/hafen en: bestätigt am 2026-11-24.\n' });
  });

  it('understands the path of a file in the folder of the region', () => {
    const { code, stdout } = translated(`${folder}/sites/hafen/en.mdx`, 'en');
    expect([code, stdout]).toEqual([0, 'sites/hafen en: bestätigt am 2026-11-24.\n']);
  });

  it.each([
    ['a bracket that is never closed', '[1,2'],
    ['a conflict of Git', '<<<<<<< HEAD\nen: x\n=======\nen: y\n>>>>>>> main\n'],
    ['a list', '- en\n'],
    ['a word', 'en\n'],
  ])('refuses a ledger damaged by %s, and writes no other', (_, text) => {
    rename();
    changeIn(folder, { [ledger]: text, 'services/beratung/de.mdx': ['title: ', 'title: Neue '] });
    for (const options of [
      ['sites/hafen', 'en'],
      ['--all', 'en'],
    ]) {
      let answer: ReturnType<typeof translated> | undefined;
      expect(touchedBy(() => (answer = translated(...options)))).toEqual([]);
      expect(answer).toMatchObject({ code: 1, stdout: '' });
      expect(answer?.stderr).toMatch(
        /^.*sites\/hafen\/translations\.yaml ist beschädigt und lässt sich nicht ergänzen\.\n→ Löschen Sie die Datei und bestätigen Sie neu, [^\n]*\n$/,
      );
    }
  });

  it.each(['', '# leer\n'])('fills a ledger that says nothing: %j', (text) => {
    changeIn(folder, { [ledger]: text });
    expect(translated('sites/hafen', 'en').code).toBe(0);
    expect(ledgerData().en?.on).toBe('2026-11-24');
  });

  it('keeps what the ledger says of other languages', () => {
    const english = ledgerData().en;
    rename();
    expect(translated('sites/hafen', 'de-CH').code).toBe(0);
    expect(Object.keys(ledgerData()).sort()).toEqual(['de-CH', 'en']);
    expect(ledgerData().en).toEqual(english);
    expect(run('status', folder).stdout).toMatch(/^sites\/hafen +Original +gelesen +veraltet!$/m);
  });

  it('writes the same bytes when it is done twice on one day', () => {
    rename();
    translated('sites/hafen', 'en', '--by', 'WFG');
    translated('sites/hafen', 'de-CH');
    expect(touchedBy(() => translated('sites/hafen', 'en', '--by', 'WFG'))).toEqual([]);
    expect(touchedBy(() => translated('sites/hafen', 'de-CH'))).toEqual([]);
  });

  it('confirms all that is stale in a language, and says so where nothing is', () => {
    rename();
    changeIn(folder, { 'stories/eroeffnung/de.mdx': ['title: ', 'title: Neue '] });
    expect(touchedBy(() => translated('--all', 'en'))).toEqual([ledger, 'stories/eroeffnung/translations.yaml']);
    expect(touchedBy(() => translated('--all', 'en'))).toEqual([]);
    expect(translated('--all', 'en').stdout).toBe(
      'Nichts zu bestätigen: Alle Texte sind auf dem Stand ihres Originals.\n',
    );
  });

  it.each([
    [['sites/hafn', 'en'], 'Den Eintrag „sites/hafn“ gibt es nicht.\n→ Meinten Sie „sites/hafen“?\n'],
    [['sites/hafen', 'fr'], 'Die Sprache „fr“ steht nicht in site.yaml.\n→ Vorhanden sind: de, de-CH, en.\n'],
    [['--all', 'fr'], 'Die Sprache „fr“ steht nicht in site.yaml.\n→ Vorhanden sind: de, de-CH, en.\n'],
    [['--all', 'de'], '„de“ ist die Sprache der Originale; sie wird nicht bestätigt.\n→ So wird bestätigt:'],
    [['sites/hafen', 'de'], '„de“ ist die Sprache der Originale; sie wird nicht bestätigt.\n→ So wird bestätigt:'],
    [['sites/hafen'], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [[], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [['sites/hafen', 'en', 'de-CH'], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [['--all', 'en', 'de-CH'], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [['sites/hafen', 'en', '--by', ''], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [['sites/hafen', 'en', '--by', ' '], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
    [['--al', 'en'], 'So wird bestätigt: npm run translated -- locations/cottbus en'],
  ])('refuses %j, with a way out, and writes nothing', (options, message) => {
    let answer: ReturnType<typeof translated> | undefined;
    expect(touchedBy(() => (answer = translated(...options)))).toEqual([]);
    expect(answer).toMatchObject({ code: 1, stdout: '' });
    expect(answer?.stderr.startsWith(message), answer?.stderr).toBe(true);
  });

  it('refuses a text that is not there, with the file to write', () => {
    changeIn(folder, { 'sites/hafen/en.mdx': undefined });
    const { code, stderr } = translated('sites/hafen', 'en');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /^sites\/hafen hat keinen Text in „en“\.\n→ Legen Sie zuerst .*sites\/hafen\/en\.mdx an\.\n$/,
    );
  });

  it('refuses where site.yaml cannot be read', () => {
    changeIn(folder, { 'site.yaml': 'name: [' });
    expect(translated('sites/hafen', 'en')).toMatchObject({
      code: 1,
      stderr: 'site.yaml lässt sich nicht lesen.\n→ npm run check sagt, warum.\n',
    });
  });
});

describe('npm run status', () => {
  it('prints a table, or the same as data', () => {
    expect(run('status', folder)).toMatchObject({ code: 0, stderr: '' });
    const { stdout, code } = run('status', folder, '--json');
    const status = JSON.parse(stdout) as { languages: unknown[]; entries: { key: string }[] };
    expect(code).toBe(0);
    expect(status.languages).toHaveLength(3);
    expect(status.entries.map(({ key }) => key)).toContain('sites/hafen');
  });

  it('prints what it can where a file cannot be read, and says which', () => {
    changeIn(folder, { 'sites/hafen/record.yaml': 'name: [' });
    const { code, stdout, stderr } = run('status', folder);
    expect(code).toBe(1);
    expect(stdout).toContain('locations/musterstadt');
    expect(stderr).toMatch(/^\nNicht alles ließ sich lesen:\n\n.*sites\/hafen\/record\.yaml:1/);
  });

  it('says how to ask where it does not understand', () => {
    expect(run('status', folder, '--jsn')).toMatchObject({ code: 2, stdout: '' });
  });
});
