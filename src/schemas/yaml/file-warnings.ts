import { oneLine } from '../basics.ts';
import type { Document } from './document.ts';
import type { Issue } from '../issue.ts';
import { hasControl, signIssues } from './signs.ts';
import { stringsOf } from './strings.ts';

/** A file that says nothing, not even in a comment why: most likely it was lost. Where it must say something, that is told. */
export function blankFile(file: string, content: string): Issue[] {
  if (file.endsWith('.mdx') || !/^\s*(?:~|null)?\s*$/i.test(content)) return [];
  return [{ file, line: 1, column: 1, ...emptyAndAllowed }];
}

const emptyAndAllowed = {
  problem: 'Die Datei ist leer.',
  hint: 'Holen Sie die letzte Fassung zurück, oder löschen Sie die Datei.',
  level: 'warning' as const,
};

/** What stands in the file itself, and what its fields spell with escapes. */
export function signsIn(file: string, text: string, data: unknown, locate: Document['locate']): Issue[] {
  const bodyStart = /^\uFEFF?---[ \t]*\r?\n[^]*?\n---[^\n]*\n/.exec(text)?.[0].length ?? 0;
  const found = signIssues(file, text, file.endsWith('.mdx') ? bodyStart : text.length);
  if (hasControl(text.replaceAll('\r\n', '\n'))) return found;
  const escaped = stringsOf(data).filter(({ text }) => hasControl(text));
  const entity = [...text.matchAll(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi)].find(([, hex, decimal]) =>
    hasControl(String.fromCodePoint(Math.min(0x10ffff, hex ? parseInt(hex, 16) : Number(decimal)))),
  );
  return [
    ...found,
    ...escaped.map(({ at, text }) => ({ file, at, ...locate(at), ...notOneLine(text) })),
    ...(entity
      ? [{ file, line: text.slice(0, entity.index).split('\n').length, column: 1, ...controlCharacter(entity[0]) }]
      : []),
  ];
}

/** A control character a field spells with an escape, in the words that every field of one line has for it. */
const notOneLine = (text: string) => ({
  problem: oneLine.error({ input: text }),
  hint: oneLine.params.hint,
  coversLine: true as const,
});

const controlCharacter = (where: string) => ({
  problem: `„${where}“ enthält ein Steuerzeichen.`,
  hint: 'Löschen Sie es: Kalender und Feed ließen sich damit nicht lesen.',
  coversLine: true as const,
});
