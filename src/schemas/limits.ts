import type { Issue } from './issue.ts';

/** Characters a file may have. The largest of a region that grew for years has a tenth of it. */
const maxCharacters = { yaml: 500_000, text: 200_000 };

/** The longest paragraph anybody reads has a tenth of it. */
const longestLine = 20_000;

/** The longest address there is has as many signs in a row; the longest German word has not even a hundredth. */
const longestWord = 2_000;

/** Brackets, lists, quotations and groups inside one another. Nobody needs ten. */
const deepest = 50;

/** Entries one list or group may have. A ledger of printed codes that fills its file comes near it. */
const maxItems = 5_000;

/** Sentences of one entry that read otherwise where its text is derived: each is looked for in all of it. */
export const maxOverrides = 200;

type Kind = keyof typeof maxCharacters;

type Excess = Pick<Issue, 'line' | 'column' | 'problem' | 'hint'>;

/** Bytes at which a file is not even opened. */
export const maxBytes = 8 * maxCharacters.yaml;

/**
 * Where a file is too much to be read: its size, a line of it, or how deep its brackets, lists and groups
 * stand inside one another. Looked at before anything is parsed, since a parser takes its time with such files.
 */
export function excessOf(content: string, kind: Kind): Excess | undefined {
  if (content.length > maxCharacters[kind]) return tooLarge(content.length, maxCharacters[kind]);
  const lines = content.split('\n');
  const long = lines.findIndex((line) => line.length > longestLine);
  if (long >= 0) return { line: long + 1, column: 1, ...tooLong(lines[long]?.length ?? 0) };
  return deepLine(lines, kind) ?? deepBracket(lines, kind) ?? endlessWord(lines);
}

/** A line with more signs in a row than any word has: setting and dividing it takes minutes. */
function endlessWord(lines: readonly string[]): Excess | undefined {
  for (const [index, line] of lines.entries()) {
    const words = line.length > longestWord ? line.matchAll(/\S+/g) : [];
    for (const { 0: word, index: column } of words) {
      if (word.length > longestWord) return { line: index + 1, column: column + 1, ...tooLongWord(word.length) };
    }
  }
  return undefined;
}

/** Whether a node of a text's tree stands too deep; a list takes two nodes, itself and its item. */
export const isTooDeep = (depth: number) => depth > 2 * deepest;

/** What stands before the first word of a line: a step in for each sign of a list or quotation. */
const openings: Record<Kind, RegExp> = { yaml: /^[\s?-]*/, text: /^(?:\s|>|[-+*](?=\s)|\d+[.)](?=\s))*/ };

/** Columns a group stands in at the most; two for each step. */
const widest = 4 * deepest;

function deepLine(lines: readonly string[], kind: Kind): Excess | undefined {
  const at = lines.findIndex((line) => {
    const opening = openings[kind].exec(line)?.[0] ?? '';
    return opening.length > widest || opening.replace(/[\s\d.)]/g, '').length > deepest;
  });
  return at < 0 ? undefined : { line: at + 1, column: 1, ...tooDeep };
}

/** A bracket opens and closes; so does a component. */
const brackets: Record<Kind, RegExp> = {
  yaml: /(?<open>[[{])|(?<close>[\]}])/g,
  text: /(?<open>[[{(]|<(?=[A-Za-z]))|(?<close>[\]})]|<(?=\/)|\/>)/g,
};

function deepBracket(lines: readonly string[], kind: Kind): Excess | undefined {
  let depth = 0;
  for (const [index, line] of lines.entries()) {
    for (const { groups, index: column } of line.matchAll(brackets[kind])) {
      depth = groups?.open === undefined ? Math.max(0, depth - 1) : depth + 1;
      if (depth > deepest) return { line: index + 1, column: column + 1, ...tooDeep };
    }
  }
  return undefined;
}

/** Said of a file that is not opened, too. */
export const tooLarge = (size: number, most: number): Pick<Excess, 'problem' | 'hint'> => ({
  problem: `Die Datei ist zu groß: Sie hat ${thousands(size)} Zeichen, und gelesen werden höchstens ${thousands(most)}.`,
  hint: 'Prüfen Sie, ob etwas versehentlich hineinkopiert wurde; sonst verteilen Sie den Inhalt auf mehrere Einträge.',
});

/** What is wrong with a list or group of so many entries; what is told of each of them takes its time. */
export const tooMany = (items: number): Pick<Excess, 'problem' | 'hint'> | undefined =>
  items > maxItems
    ? {
        problem: `Hier stehen ${thousands(items)} Einträge in einer Liste oder Gruppe, und gelesen werden höchstens ${thousands(maxItems)}.`,
        hint: 'Prüfen Sie, ob etwas versehentlich hineinkopiert wurde; sonst verteilen Sie die Einträge auf mehrere Dateien.',
      }
    : undefined;

const tooLong = (length: number): Pick<Excess, 'problem' | 'hint'> => ({
  problem: `Diese Zeile hat ${thousands(length)} Zeichen, und gelesen werden höchstens ${thousands(longestLine)}.`,
  hint: 'Prüfen Sie, ob etwas versehentlich hineinkopiert wurde; sonst machen Sie mehrere Absätze daraus.',
});

const tooLongWord = (length: number): Pick<Excess, 'problem' | 'hint'> => ({
  problem: `Hier stehen ${thousands(length)} Zeichen ohne ein Leerzeichen, und gelesen werden höchstens ${thousands(longestWord)}.`,
  hint: 'Prüfen Sie, ob etwas versehentlich hineinkopiert wurde; Wörter trennt ein Leerzeichen.',
});

export const tooDeep: Pick<Excess, 'problem' | 'hint'> = {
  problem: `Hier stehen mehr als ${deepest} Klammern, Listen, Zitate oder Gruppen ineinander; so wird die Datei nicht gelesen.`,
  hint: 'Prüfen Sie, ob davor eine Klammer nicht geschlossen ist oder etwas versehentlich hineinkopiert wurde.',
};

const thousands = (value: number) => value.toLocaleString('de');
