import { globSync, readFileSync } from 'node:fs';
import { ESLint, Linter } from 'eslint';
import astro from 'eslint-plugin-astro';
import { describe, expect, it } from 'vitest';
import { definedRequirements } from '../../../.config/eslint-requirements.js';
import { definedIds, definedIn, idsIn } from '../../../.config/requirement-ids.js';

const rule = 'house/defined-requirements';

/** What the rule says of some code: line, column and id. */
const refused = (code: string, filename = 'a.js') =>
  new Linter()
    .verify(
      code,
      [
        ...astro.configs.base,
        { plugins: { house: { rules: { 'defined-requirements': definedRequirements } } }, rules: { [rule]: 'error' } },
      ],
      { filename },
    )
    .map(
      ({ line, column, message }) =>
        `${line}:${column} ${message.replace(/^There is no requirement (\S+)\. → .*/, '$1')}`,
    );

// Numbers are filled in, since the rule reads this file too: 10 is defined with each of these letters, 99 with none.
describe('an id that docs/requirements.md does not define', () => {
  it.each([
    ['in a comment', '// Words break without a dictionary (LOC-#).', '1:38 LOC-#'],
    ['in the middle of one', 'let a; // As C-# asks.', '1:14 C-#'],
    ['on a later line of one', '/**\n * Figures are records\n * (P#).\n */', '3:5 P#'],
    ['at its beginning', '/** L#: full stops. */', '1:5 L#'],
    ['beside one that is defined', '// Found by its keys (LOC-84, P#).', '1:31 P#'],
    ['in a list of them', '/** L1 to L#: how each language is written. */', '1:11 L#'],
    ['in a string', "say('see QR-#');", '1:10 QR-#'],
    ['in a template', 'say(`${name} of SLIP-B#`);', '1:17 SLIP-B#'],
    ['in the name of a test', "test('P#: a figure', () => {});", '1:7 P#'],
    ['in the name of a table of tests', 'it.each(rows)(`P1, C-#: ${name}`, () => {});', '1:20 C-#'],
    ['in brackets of such a name', "describe('figures (P#)', () => {});", '1:20 P#'],
    ['as the name', "describe('L#', () => {});", '1:11 L#'],
    ['in what is expected', "expect(lang, 'C-#: the language').toBe('de');", '1:15 C-#'],
    ['as the id of a rule', "rules.push({ id: 'L#', level: 'error' });", '1:19 L#'],
  ])('is refused %s', (_, code, place) => {
    expect(refused(code.replaceAll('#', '99'))).toEqual([place.replace('#', '99')]);
    expect(refused(code.replaceAll('#', '10'))).toEqual([]);
  });

  it('is refused in all parts of an .astro file', () => {
    const head = ['---', '// QR-#', '---', '<!-- (P#) -->', '<p title="LOC-#">', 'LOC-#', '</p>'];
    const code = [...head, '<style>', '/* QR-# */', '</style>', '<script>', 'f(P#); // LOC-#', '</script>'].join('\n');
    const found = refused(code.replaceAll('#', '99'), 'a.astro').map((place) => place.replace('99', '#'));
    expect(found).toEqual(['2:4 QR-#', '4:7 P#', '5:11 LOC-#', '6:1 LOC-#', '9:4 QR-#', '12:12 LOC-#']);
  });

  it('is refused wherever it stands, each time', () => {
    const code = "test('LOC-#, P#: a', () => {}); // LOC-#".replaceAll('#', '99');
    expect(refused(code).map((place) => place.replace('99', '#'))).toEqual(['1:7 LOC-#', '1:15 P#', '1:38 LOC-#']);
  });
});

it.each([
  ['a road', `say('an der L52, der B96 und der A15'); say({ to: 'L52' }); // The L52 ends at the A15.`],
  ['a road in brackets of a text', `say('Spremberger Straße (L52)'); say('L52: Ausbau bis 2028');`],
  ['a sheet of paper', `test('A4: a sheet fits', () => {}); // Sheets of A4, signs of A5 (A6).`],
  ['a hall', `say('Halle C-70, Stand B12');`],
  ['an aeroplane and a method', `say('eine C-17, gemessen mit C-14'); // A C-130 lands.`],
  ['a drawing', `say('M0 0 L10 10'); say('M0 0L99 99');`],
  ['a share of durations', `// The P95 of all durations.`],
  ['a code and a file', `say('/M/K7R4/'); say('B66-flyer-de-CH-min20mm.svg'); say('QR-Code'); say('LOC-2026');`],
  ['a class, a vitamin and a colour', `say('Energieklasse A3, Vitamin B12, #C0FFEE');`],
  ['an encoding', `say('UTF-8, SHA-256, P-256');`],
  ['names in code', `f(P99); f(L99); const C = 1; f(C-99);`],
])('%s is no requirement', (_, code) => {
  expect(refused(code)).toEqual([]);
});

it.each(['src/checks/parts.ts', 'src/components/lists/Name.astro', '.config/eslint-house.js'])(
  'lint asks it of %s',
  async (file) => {
    const config: unknown = await new ESLint({ overrideConfigFile: '.config/eslint.config.js' }).calculateConfigForFile(
      file,
    );
    expect(config).toHaveProperty(['rules', rule, 0], 2);
  },
);

describe('docs/requirements.md', () => {
  it('defines each id once', () => {
    const ids = definedIds();
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(200);
  });

  it('defines by a line of a list, with a text', () => {
    expect(definedIn('- **P1** A.\n- **SLIP-A1** B.\n- **P2**\nAs **P3** says\n| P4 | C |')).toEqual(['P1', 'SLIP-A1']);
  });

  it('has all that pages, styles and configurations of servers cite', () => {
    const defined = definedIds();
    const files = globSync(['*.md', 'docs/*.md', '.config/servers/*', 'src/**/*.css']);
    const cited = files.flatMap((file) => idsIn(readFileSync(file, 'utf8'), 'comment').map(({ id }) => ({ file, id })));
    expect(cited.length).toBeGreaterThan(0);
    expect(cited.filter(({ id }) => !defined.includes(id))).toEqual([]);
  });
});
