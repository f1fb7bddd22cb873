import type { Issue } from '../issue.ts';

/** The fields above a text, and the text. They end where Astro sees their end, so that nothing it builds is taken for them here. */
export function splitFrontMatter(content: string) {
  const match = /^---[ \t]*\n([\s\S]*?\n)?---([^\n]*)(\n|$)/.exec(content);
  if (!match || match[2]?.trim()) return { yaml: '', body: content, yamlLine: 1, bodyLine: 1 };
  const bodyLine = match[0].split('\n').length;
  return { yaml: match[1] ?? '', body: content.slice(match[0].length), yamlLine: 2, bodyLine };
}

/** What keeps the fields above a text from being read, where they are there. */
export function missingFrontMatter(file: string, content: string): Issue {
  const rows = content.split('\n');
  const first = Math.max(
    0,
    rows.findIndex((row) => row.trim() !== ''),
  );
  const row = (rows[first] ?? '').trimEnd();
  const told = (line: number, [problem, hint]: [problem: string, hint: string]) => ({
    file,
    line,
    column: 1,
    problem,
    hint,
  });
  if (row === '---') return first > 0 ? told(1, blankBefore) : told(1, unended);
  if (/^\s*[-–—_*=]+$/.test(row)) return told(first + 1, otherSign(row));
  const opening = rows.findIndex((other) => other.trimEnd() === '---');
  const isField = /^(?:title|summary|slug|updated):/;
  return opening > 0 && isField.test(rows[opening + 1] ?? '')
    ? told(first + 1, textBefore(row.trim()))
    : told(1, noFields);
}

const blankBefore: [string, string] = [
  'Vor den Angaben steht eine leere Zeile; so werden sie nicht als Angaben gelesen.',
  'Löschen Sie sie: Die erste Zeile der Datei muss „---“ sein.',
];

const otherSign = (row: string): [string, string] =>
  row.trim() === '---'
    ? [
        'Vor der ersten Zeile „---“ steht ein Leerzeichen; so werden die Angaben nicht gelesen.',
        'Löschen Sie es: Die erste Zeile der Datei muss „---“ sein.',
      ]
    : [`Über den Angaben steht „${row}“ statt „---“.`, 'Schreiben Sie dort drei Bindestriche: „---“.'];

const textBefore = (row: string): [string, string] => [
  `Vor den Angaben steht „${row.slice(0, 60)}“; so werden sie nicht als Angaben gelesen.`,
  'Löschen Sie, was davor steht, oder setzen Sie es unter die Angaben: Die erste Zeile der Datei muss „---“ sein.',
];

const begins = 'Jeder Text beginnt mit „---“, title, summary, updated und wieder „---“.';

const unended: [string, string] = [
  'Die Angaben oben enden nirgends: Die zweite Zeile „---“ fehlt, oder dahinter steht noch etwas.',
  begins,
];

const noFields: [string, string] = ['Oben fehlen die Angaben zur Seite zwischen zwei Zeilen „---“.', begins];
