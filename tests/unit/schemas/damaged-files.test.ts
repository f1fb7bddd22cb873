import { checkRegion } from '../../../src/features/house.ts';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mendSigns } from '../../../src/checks/language/mend.ts';
import { reportOfMended } from '../../../src/reports/report.ts';
import { conflictIn } from '../../../src/schemas/yaml/conflicts.ts';
import { readDocument } from '../../../src/schemas/yaml/document.ts';
import { textOfIssues } from '../../../src/schemas/issue.ts';
import { type SignIssue, signIssues } from '../../../src/schemas/yaml/signs.ts';
import { messagesOfSlip, regionWith } from '../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/de.mdx';
const problems = (text: string, bodyStart = 0) => signIssues('a.mdx', text, bodyStart).map(({ problem }) => problem);

/** Writes a file of a copy of the region as bytes, and lets it be looked at. */
function withBytes<T>(file: string, bytes: Buffer, use: (folder: string) => T): T {
  const folder = regionWith({});
  try {
    writeFileSync(join(folder, file), bytes);
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const messagesIn = (folder: string) =>
  textOfIssues(checkRegion(folder, { asOf: '2026-11-23' }).filter(({ level }) => level !== 'open'));

describe('a conflict of the version control', () => {
  it('is one message that names its lines', () => {
    expect(
      messagesOfSlip({
        [hafen]: ['Frei sind', '<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> origin/main\n\nFrei sind'],
      }),
    ).toEqual([
      [
        `region/${hafen}:9:1`,
        '    Ein Konflikt der Versionsverwaltung steht noch in der Datei: Zeilen 9, 11 und 13 („<<<<<<< HEAD“ …).',
        '    → Behalten Sie von den beiden Fassungen, was gilt, und entfernen Sie die Zeilen mit <<<<<<<, ======= und >>>>>>>.',
      ].join('\n'),
    ]);
  });

  it.each([
    ['>>>>>>> origin/main', 1],
    ['a\n<<<<<<< HEAD', 2],
    ['a\n\n=======\n', 3],
    ['a: 1\r\n<<<<<<< HEAD\r\nb: 2\r\n', 2],
    ['||||||| 1a2b3c4', 1],
  ])('is also half of one: %j', (text, line) => {
    expect(conflictIn('a.mdx', text)?.line).toBe(line);
  });

  it.each(['Titel\n=======\n', '| a |\n|||||||\n', '> > > Zitat', '>>> Zitat', '======', 'a ======= b', '=========='])(
    'is no mark-up: %j',
    (text) => {
      expect(conflictIn('a.mdx', text)).toBeUndefined();
    },
  );
});

describe('letters in another encoding', () => {
  it.each([
    [
      'Die StraÃŸe fÃ¼hrt hin.',
      '„StraÃŸe“ ist zweimal in UTF-8 umgewandelt; gemeint ist wohl „Straße“. Dasselbe noch einmal, zuletzt in Zeile 1.',
    ],
    ['2024 â€“ 2025', '„â€““ ist zweimal in UTF-8 umgewandelt; gemeint ist wohl „–“.'],
    ['ChoÅ›ebuz', '„ChoÅ›ebuz“ ist zweimal in UTF-8 umgewandelt; gemeint ist wohl „Chośebuz“.'],
    ['24Â\u00A0ha', '„24Â\u00A0ha“ ist zweimal in UTF-8 umgewandelt; gemeint ist wohl „24\u00A0ha“.'],
    ['Stra\uFFFDe', 'In „Strae“ steht ein Ersatzzeichen; der Buchstabe an seiner Stelle ging verloren.'],
  ])('are told with what was meant: %s', (text, problem) => {
    expect(problems(text)).toEqual([problem]);
  });

  it.each([
    '„Spaß“ und „Ä“',
    'Ära, Åse, São Paulo',
    'château, naïve, à la',
    'Größe: 5 € – „ja“',
    'Łódź, Chośebuz',
    'SÃO',
  ])('are not found in %s', (text) => {
    expect(problems(text)).toEqual([]);
  });

  it.each(['utf16le', 'latin1'] as const)('are told of a file in %s, once', (encoding) => {
    const bytes = Buffer.from(
      `\uFEFF${readFileSync('tests/fixtures/region/locations/musterstadt/de.mdx', 'utf8')}`,
      encoding,
    );
    withBytes('locations/musterstadt/de.mdx', bytes, (folder) => {
      const [message, ...others] = messagesIn(folder).split('\n\n');
      expect(message).toContain('Die Datei ist nicht in UTF-8 gespeichert');
      expect(others).toEqual([]);
    });
  });
});

describe('signs that nobody typed', () => {
  it.each([
    ['Grund\u00ADstück', 'weiches Trennzeichen'],
    ['Hafen\u200Bstraße', 'Zeichen ohne Breite (U+200B)'],
    ['Hafen\uFEFFstraße', 'Zeichen ohne Breite (U+FEFF)'],
    ['abc\u202Edef', 'die Schreibrichtung umkehrt (U+202E)'],
    ['of\uFB01ziell', '„fi“ als ein einziges Zeichen'],
    ['E\u2011Mail', 'der Strich U+2011'],
    ['Hafen\u0007', 'das Steuerzeichen U+0007'],
    ['\uF0B7 Punkt', 'U+F0B7, das nur ein Programm wie Word als Zeichen zeigt'],
    ['##\u00A0Titel', 'ein geschütztes Leerzeichen; so ist es keine Überschrift'],
    ['die\u00A0Stadt und\u00A0der Hafen am\u00A0Meer', 'geschützte Leerzeichen zwischen gewöhnlichen Wörtern'],
  ])('are told: %j', (text, problem) => {
    expect(problems(text)).toEqual([expect.stringContaining(problem)]);
  });

  it.each(['z.\u00A0B. 24\u00A0ha am 5.\u00A0Mai', '👩\u200D🔧', '\uFEFFHafen', 'a – b … „c“ ‚d‘'])(
    'may be right: %j',
    (text) => {
      expect(problems(text)).toEqual([]);
    },
  );

  it.each([
    ['a record', 'sites/hafen/record.yaml', 'name: Gewerbepark Hafen', 'name: Gewerbe\u00ADpark Hafen', 2],
    ['a source', 'sources.yaml', 'title: Zahlen', 'title: Zah\u200Blen', 2],
    ['site.yaml', 'site.yaml', 'name: Nordmark\n', 'name: Nord\u202Emark\n', 1],
    ['the glossary', 'glossary.yaml', 'term: Bebauungsplan', 'term: Bebauungs\u00ADplan', 2],
    ['a text', hafen, 'Frei sind', 'Frei\u0007 sind', 9],
    ['a name of a figure in a text', hafen, 'areaFree', 'area\u200BFree', 9],
  ])('are told once in %s', (_, file, from, to, line) => {
    const [message, ...others] = messagesOfSlip({ [file]: [from, to] });
    expect(message).toMatch(`region/${file}:${line}:`);
    expect(message).toMatch(/steht (das|ein|Ein)/);
    expect(others.filter((other) => !other.includes('nicht auf dem Stand'))).toEqual([]);
  });

  it('are told in a text of the interface', () => {
    expect(messagesOfSlip({ 'ui/de.yaml': 'site:\n  menu: Me\u00ADnü\n' }).join('\n')).toContain(
      'region/ui/de.yaml:2:',
    );
  });

  it.each([
    ['sites/hafen/record.yaml', 'name: Gewerbepark Hafen', 'name: "Hafen\\x07"', '„Hafen␣“ ist nicht eine Zeile'],
    [hafen, 'Frei sind', 'Frei&#7; sind', '„&#7;“ enthält ein Steuerzeichen.'],
  ])('are told where %s spells them', (file, from, to, problem) => {
    expect(messagesOfSlip({ [file]: [from, to] }).join('\n')).toContain(problem);
  });

  it('are taken out by --fix where they have one remedy', () => {
    withBytes(
      hafen,
      Buffer.from(
        readFileSync(`tests/fixtures/region/${hafen}`, 'utf8').replace(
          'Frei sind',
          'Die Grund\u00ADstücke of\uFB01ziell\u200B: frei sind',
        ),
      ),
      (folder) => {
        const file = join(folder, hafen);
        const { warnings } = readDocument(file, file);
        expect(reportOfMended(mendSigns(warnings as SignIssue[]))).toContain('Zeile 9: Grund|stücke → Grundstücke');
        expect(readFileSync(file, 'utf8')).toContain('Die Grundstücke offiziell: frei sind <Figure');
      },
    );
  });
});

describe('letters in decomposed form, as macOS writes them', () => {
  const composed = readFileSync('tests/fixtures/region/locations/musterstadt/de.mdx', 'utf8');

  it('are read in composed form, in fields and body', () => {
    withBytes('locations/musterstadt/de.mdx', Buffer.from(composed.normalize('NFD')), (folder) => {
      const { content, body, data } = readDocument(join(folder, 'locations/musterstadt/de.mdx'), 'de.mdx');
      expect(content).toBe(composed);
      expect(body).toContain('Die Straße zum Hafen ist kurz');
      expect(JSON.stringify(data)).toContain('zwei Häfen');
      expect(messagesIn(folder)).toBe('');
    });
  });

  it('move no message from its place', () => {
    const slip = composed.replace('In Musterstadt leben', 'Größe, Höhe und <Figure id="nix" /> leben');
    const [whole, apart] = [slip, slip.normalize('NFD')].map((text) =>
      withBytes('locations/musterstadt/de.mdx', Buffer.from(text), (folder) =>
        messagesIn(folder).replaceAll(/\S*region-\w+/g, 'region'),
      ),
    );
    expect(apart).toBe(whole);
    expect(whole).toContain('de.mdx:9:29');
  });
});
