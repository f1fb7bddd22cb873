import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/schemas/yaml/document.ts';
import { validate } from '../../../src/schemas/yaml/validate.ts';
import { sourcesFile } from './sources-file.ts';
import { refusedIn } from '../../../src/schemas/texts/text-gate.ts';
import { issuesOf, messagesOn } from '../../fixtures/mistakes/region-with.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'limits-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const deep = 5000;
const many = (text: string, times = deep) => text.repeat(times);

/** What is told of a file. A reader that starts again at every sign would take longer than a test may. */
function told(name: string, content: string) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const document = readDocument(path, name);
  return name.endsWith('.mdx')
    ? { issues: [...document.issues, ...refusedIn(document)] }
    : validate(document, sourcesFile);
}

const tooDeep =
  'Hier stehen mehr als 50 Klammern, Listen, Zitate oder Gruppen ineinander; so wird die Datei nicht gelesen.';

describe('SLIP-A7: what is too deep is told before it is parsed', () => {
  it.each([
    ['flow.yaml', `x: ${many('[', 90)}`],
    ['flow-in-lines.yaml', `x: [\n${many('[\n')}`],
    ['map.yaml', `x: ${many('{a: ', 90)}`],
    ['sequence.yaml', `${many('- ')}a`],
    ['keys.yaml', `${many('? ')}a`],
    ['block.yaml', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n')],
    ['lock.json', `{"codes":\n${many('{"a":\n')}`],
    ['quotation.mdx', `---\ntitle: x\n---\n${many('> ')}a`],
    ['quotation-without-spaces.mdx', `---\ntitle: x\n---\n${many('>')}a`],
    ['list.mdx', `---\ntitle: x\n---\n${many('- ')}a`],
    ['numbers.mdx', `---\ntitle: x\n---\n${many('1. ')}a`],
    ['brackets.mdx', `---\ntitle: x\n---\n${many('[')}a${many(']')}`],
    ['braces.mdx', `---\ntitle: x\n---\n${many('{')}`],
    ['components.mdx', `---\ntitle: x\n---\n${many('<Note>\n\n')}a\n\n${many('</Note>\n\n')}`],
    ['emphasis.mdx', `---\ntitle: x\n---\n${many('*', 900)}a${many('*', 900)}`],
    ['emphasis-in-words.mdx', `---\ntitle: x\n---\n${many('*a _b ', 800)}c${many('_ *', 800)}`],
  ])('%s', (name, content) => {
    const { issues } = told(name, content);
    expect(issues.map(({ problem }) => problem)).toEqual([tooDeep]);
    expect(issues[0]?.line).toBeGreaterThan(0);
  });

  it('what an editor writes is not: ten brackets, ten steps in, ten quotations', () => {
    expect(told('fine.yaml', `x: ${many('[', 10)}${many(']', 10)}`).issues[0]?.problem).not.toBe(tooDeep);
    const { issues } = told(
      'fine.mdx',
      `---\ntitle: x\n---\n${many('> ', 10)}a [b (c)](https://d.example) **e *f***\n`,
    );
    expect(issues).toEqual([]);
  });
});

describe('SLIP-A7: what is too large is told and not read', () => {
  it('a file, by its size', () => {
    const { issues } = told('large.mdx', `---\ntitle: x\n---\n${many('Ein Satz.\n', 30_000)}`);
    expect(issues.map(({ problem }) => problem)).toEqual([
      'Die Datei ist zu groß: Sie hat 300.017 Zeichen, und gelesen werden höchstens 200.000.',
    ]);
  });

  it('a file of many megabytes, without opening it', () => {
    const { issues } = told('huge.yaml', many('# nichts\n', 1_000_000));
    expect(issues.map(({ problem }) => problem)).toEqual([
      'Die Datei ist zu groß: Sie hat 9.000.000 Zeichen, und gelesen werden höchstens 4.000.000.',
    ]);
  });

  it('a line, by its length', () => {
    const { issues } = told('line.yaml', `a:\n  title: ${many('x', 30_000)}`);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
      [2, 'Diese Zeile hat 30.009 Zeichen, und gelesen werden höchstens 20.000.'],
    ]);
  });
});

describe('SLIP-A7: a word nobody could set or divide is told and not read', () => {
  const problem = 'Hier stehen 9.000 Zeichen ohne ein Leerzeichen, und gelesen werden höchstens 2.000.';

  it.each([
    ['word.yaml', `a:\n  title: Im ${many('x', 9000)}`, [2, 13]],
    ['word.mdx', `---\ntitle: x\n---\n\nIm ${many('&lt;', 2250)}`, [5, 4]],
  ])('%s', (name, content, place) => {
    const { issues } = told(name, content);
    expect(issues.map(({ line, column, problem }) => [[line, column], problem])).toEqual([[place, problem]]);
  });

  it('the longest address is read', () => {
    expect(told('address.mdx', `---\ntitle: x\n---\n[x](https://a.example/${many('x', 1900)})`).issues).toEqual([]);
  });
});

describe('SLIP-A7: what is wrong very often is not told more often than anybody reads', () => {
  it.each([
    ['twice.yaml', many('a: 1\n')],
    ['different.yaml', Array.from({ length: 10_000 }, (_, index) => `a${index}: 1`).join('\n')],
    ['errors.yaml', many('a: b: c\n')],
    ['open-quote.yaml', `a: "${many('x\n', 20_000)}"`],
    ['aliases.yaml', `a: &a [x]\n${Array.from({ length: deep }, (_, index) => `b${index}: [*a, *a]`).join('\n')}`],
    ['anchors.yaml', many('&a ')],
    ['tags.yaml', many('!a ')],
    ['documents.yaml', many('---\n')],
  ])('%s', (name, content) => {
    const { issues } = told(name, content);
    expect(issues.length).toBeGreaterThan(0);
  });
});

describe('SLIP-A7: a list or group of more entries than anybody writes is told once and not read', () => {
  const lines = (line: (index: number) => string, times = 40_000) => Array.from({ length: times }, (_, at) => line(at));
  const crowd =
    'Hier stehen 40.000 Einträge in einer Liste oder Gruppe, und gelesen werden höchstens 5.000.\n    → Prüfen Sie, ob';

  it.each([
    ['sources.yaml', 'sources.yaml:1:1', lines((at) => `k${at}: a`).join('\n')],
    ['ui/de.yaml', 'ui/de.yaml:2:3', `nav:\n${lines((at) => `  k${at}: a`).join('\n')}`],
    ['hyphenation.yaml', 'hyphenation.yaml:2:3', `de:\n${lines(() => '  - a-b').join('\n')}`],
    ['codes.yaml', 'codes.yaml:1:1', lines(() => '- a').join('\n')],
    ['glossary.yaml', 'glossary.yaml:1:4', `x: [\n${lines(() => ' a,').join('\n')}\n ]`],
  ])('in %s', (file, place, content) => {
    expect(messagesOn({ [file]: content })).toContain(`region/${place}\n    ${crowd}`);
  });

  it('what fills a file entry by entry is read, and each finding has its line', () => {
    const text = lines(
      (at) => `s${at}:\n  title: A\n  publisher: B\n  url: https://m.example/\n  accessed: '2026-11-01'\n`,
      4_900,
    ).join('');
    const { issues } = told('many.yaml', `${text}x:\n  title: A\n`);
    expect(issues.map(({ line, problem }) => [line, problem])).toEqual([
      [24_501, 'Das Pflichtfeld „publisher“ fehlt.'],
      [24_501, 'Das Pflichtfeld „url“ fehlt.'],
      [24_501, 'Das Pflichtfeld „accessed“ fehlt.'],
    ]);
  });

  it('finds every place of such a file, and of a long text, in one go through it', () => {
    const terms = lines((at) => `w${at}: { term: Wort${at}, text: { de: D., en: E. }, plain: { en: e } }`, 4_500);
    const body = lines((at) => `Es sind ${1000 + at} Meter.\n\n`, 4_500).join('');
    const issues = issuesOf({
      'glossary.yaml': terms.join('\n'),
      'sites/hafen/de.mdx': `---\ntitle: Hafen\nsummary: Am Wasser.\nupdated: '2026-11-01'\n---\n${body}`,
    });
    const linesOf = (pattern: RegExp) =>
      issues.filter(({ problem }) => pattern.test(problem)).map(({ line = 0 }) => line);
    expect(linesOf(/wird nirgends verwendet/)[0]).toBe(1);
    expect(linesOf(/Zahl mit Einheit/)[0]).toBe(6);
  });
});

describe('SLIP-A7: the check of a region', () => {
  it('names every such file, and nothing that follows from it', () => {
    const text = messagesOn({
      'glossary.yaml': `x: ${many('[')}`,
      'codes.lock.json': many('{"a":\n'),
      'sites/hafen/en.mdx': many('> '),
    });
    expect(text).toContain(`region/glossary.yaml:1:54\n    ${tooDeep}`);
    expect(text).toContain(`region/codes.lock.json:51:1\n    ${tooDeep}`);
    expect(text).toContain(`region/sites/hafen/en.mdx:1:1\n    ${tooDeep}`);
  });
});
