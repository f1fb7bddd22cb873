import { describe, expect, it } from 'vitest';
import { tally } from '../../../src/reports/report.ts';
import { type Change, issuesOf, messagesOn } from '../../fixtures/mistakes/region-with.ts';

const text = 'sites/hafen/de.mdx';
const body = (body: string): Record<string, Change> => ({
  [text]: `---\ntitle: Hafen\nsummary: Am Wasser.\nupdated: '2026-11-01'\n---\n\n${body}\n`,
});
const repeated = (times: number, piece: (index: number) => string) =>
  Array.from({ length: times }, (_, at) => piece(at));

/** How many issues a file has by their level, and the last of the kind that a pattern finds. */
function toldOf(changes: Record<string, Change>, file: string, pattern: RegExp) {
  const found = issuesOf(changes).filter((issue) => issue.file.endsWith(file) && pattern.test(issue.problem));
  return { count: found.length, last: found.at(-1), found };
}

describe('of one kind a file has twenty messages at the most', () => {
  it.each<[string, Record<string, Change>, string, RegExp, number]>([
    [
      'straight quotation marks',
      body(repeated(300, (at) => `Der "Kai${at}" ist da.\n`).join('\n')),
      text,
      /gerade/,
      280,
    ],
    [
      'figures that are not there',
      body(repeated(50, (at) => `<Figure id="a${at}" />\n`).join('\n')),
      text,
      /Angabe/,
      30,
    ],
    ['links', body(repeated(50, (at) => `[a](javascript:x${at})\n`).join('\n')), text, /führt Programmcode aus/, 30],
    ['numbers', body(repeated(50, (at) => `Es sind ${100 + at} Meter.\n`).join('\n')), text, /Zahl mit Einheit/, 30],
    [
      'codes',
      {
        'codes.yaml': repeated(
          30,
          (at) =>
            `- { code: K${'ABCDEFGHJK'[at % 10]}${'234'[Math.floor(at / 10)]}, target: sites/hafen, language: de, placement: flyer, owner: wfg }\n`,
        ).join(''),
        'codes.lock.json': JSON.stringify({ url: 'https://nordmark.example', codes: [] }),
      },
      'codes.yaml',
      /codes\.lock/,
      10,
    ],
    [
      'words of the glossary',
      {
        'glossary.yaml': repeated(
          60,
          (at) => `w${at}: { term: Wort${at}, text: { de: D., en: E. }, plain: { en: e } }\n`,
        ).join(''),
      },
      'glossary.yaml',
      /nirgends verwendet/,
      40,
    ],
  ])('%s', (_, changes, file, pattern, others) => {
    const { count, last } = toldOf(changes, file, pattern);
    expect(count).toBe(20);
    expect(last?.problem).toMatch(new RegExp(`\\. Und ${others} weitere dieser Art in dieser Datei\\.$`));
    expect(last?.hint).toBeTruthy();
  });

  it('twenty-one are twenty and one more, twenty are told as they are', () => {
    const numbers = (times: number) => body(repeated(times, (at) => `Es sind ${100 + at} Meter.\n`).join('\n'));
    expect(toldOf(numbers(21), text, /Meter/).last?.problem).toContain('Und eine weitere dieser Art');
    expect(toldOf(numbers(20), text, /Meter/).last?.problem).not.toContain('weitere');
  });

  it('what is of another kind is told beside them', () => {
    const many = repeated(60, (at) => `Es sind ${100 + at} Meter.\n`).join('\n');
    const issues = issuesOf(body(`${many}\n[a](javascript:x)\n\n<Figure id="areaFre" />`)).map(
      ({ problem }) => problem,
    );
    expect(issues.some((problem) => problem.includes('führt Programmcode aus'))).toBe(true);
    expect(issues.some((problem) => problem.includes('„areaFre“'))).toBe(true);
  });

  it('and all of them are counted', () => {
    const found = toldOf(body(repeated(60, (at) => `Es sind ${100 + at} Meter.\n`).join('\n')), text, /Meter/).found;
    expect(tally(found)).toContain('Keine Fehler, 60 Warnungen');
  });
});

describe('what no word is as long as', () => {
  const long = (piece: string) =>
    body(repeated(10, () => `Am Kai ${piece.repeat(Math.floor(14_000 / piece.length))}\n`).join('\n'));

  it.each(["'", 'https://', '-a ', "a'", 'x„'])('is quoted in part: %j', (piece) => {
    for (const message of messagesOn(long(piece)).split('\n\n')) expect(message.length).toBeLessThan(1500);
  });
});
