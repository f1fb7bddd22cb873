import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { clip } from '../../schemas/texts/mdx.ts';
import { fieldPassage, type Passage, passagesOf, placeholder, textOfPassage } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import { lettersMissingIn } from '../../schemas/typeface.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { interfaceDocuments } from './interface-texts.ts';
import { placeIn } from '../language/passage-places.ts';

/** Letters the typeface has not: a card cannot be drawn with them, and a page or PDF would take them from any font of its machine. */
export function checkLetters(context: CheckContext): Issue[] {
  const { files } = context.parts;
  return [
    ...[files.config, files.sources, files.glossary, files.swissWords].flatMap(inFields),
    ...lettersByEntry.flatMap(({ of }) => of(context)),
    ...interfaceDocuments(context.folder).flatMap(inFields),
  ];
}

export const lettersByEntry = [
  byEntry<Issue>(() => ({ by: [], findingsOf: ({ record }) => inFields(record) })),
  byEntry<Issue>(() => ({ by: [], findingsOf: (_, entry) => inFields(entry?.documents.overrides) })),
  byEntry<Issue>(() => ({
    by: [],
    findingsOf: ({ texts }) => Object.values(texts).flatMap(passagesOf).flatMap(lettersIssue),
  })),
];

const inFields = (document: Document | undefined): Issue[] =>
  stringsOf(document?.data).flatMap(({ at, text }) =>
    document && lettersMissingIn(text).length > 0 ? lettersIssue(fieldPassage(document, at, text)) : [],
  );

// What stands for a figure is no letter; a file in another encoding, or with control characters, says so itself.
const otherwiseTold = new RegExp(`[${placeholder}\\uFFFD\\p{Cc}]`, 'gu');

/** One issue for a passage, however many letters of another script stand in it. */
function lettersIssue(passage: Passage): Issue[] {
  const text = textOfPassage(passage);
  const [first, ...others] = lettersMissingIn(text.replace(otherwiseTold, ' '));
  if (first === undefined) return [];
  const { document, at } = passage;
  const { line, column } = placeIn(passage, Math.max(0, text.indexOf(first)));
  const names = [first, ...others].slice(0, maxNamed).map(nameOf).join(', ');
  const word = wordWith(first, text);
  return [
    {
      file: document.file,
      ...(at.length > 0 && { at }),
      line,
      column,
      problem: `Die Schrift der Website hat ${names} nicht${word === first ? '' : ` (in „${clip(word)}“)`}.`,
      hint: wayOut(first),
    },
  ];
}

const maxNamed = 5;

const isSeen = (letter: string) => /[\p{L}\p{N}\p{P}\p{S}]/u.test(letter);

function nameOf(letter: string): string {
  const code = `U+${letter.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0')}`;
  return isSeen(letter) ? `„${letter}“ (${code})` : `das unsichtbare Zeichen ${code}`;
}

const wordWith = (letter: string, text: string) =>
  text.split(/\s+/).find((word) => word.includes(letter) && isSeen(letter)) ?? letter;

/** What a sign is made of, such as `°C` of `℃`, where the typeface has that. */
function wayOut(letter: string): string {
  if (!isSeen(letter)) return 'Löschen Sie es; setzen Sie ein gewöhnliches Leerzeichen, wo eines fehlt.';
  const plain = (instead[letter] ?? letter.normalize('NFKC')).replace('⁄', '/');
  if (plain !== letter && lettersMissingIn(plain).length === 0) return `Schreiben Sie „${plain}“.`;
  return 'Schreiben Sie es in Worten oder in lateinischer Umschrift. Welche Zeichen es gibt, steht in content/LIESMICH.md.';
}

/** Look-alikes that Unicode does not know as such. */
const instead: Record<string, string> = {
  '‒': '–',
  '―': '–',
  '⌀': 'Ø',
  '∅': 'Ø',
  '∆': 'Δ',
  '⇄': '↔',
  '∙': '·',
  '\u2010': '-',
  '\u2011': '-',
  '●': '•',
};
