import type { Issue } from '../../schemas/issue.ts';
import { type Passage, placeholder } from '../../schemas/texts/passages.ts';

/** A rule of the language linter: what it looks for, where, and how much weight it has. */
export interface LanguageRule {
  /** As in `docs/requirements.md`: `L7`, or `LOC-11` for one without a number of its own. */
  id: string;
  level: NonNullable<Issue['level']>;
  /** Keys of the languages it holds for. */
  languages: readonly string[] | 'all';
  /** Roles of the passages it holds for; all, if not said. */
  where?: readonly Passage['role'][];
  /** Signs without which it finds nothing, so that most texts need not be searched: a class of signs, or a few words. */
  signs?: RegExp;
  /** Looks into official spellings too, or into what may be an address; Sorbian and code stay hidden from every rule. */
  reads?: 'official' | 'addresses';
  /** What breaks it in a passage's text, in which U+FFFC stands for a figure or a gap, U+FFFD for a hidden sign. */
  find: (text: string, language: string) => LanguageFinding[];
}

export interface LanguageFinding {
  at: number;
  length: number;
  problem: string;
  hint: string;
  /** What mends it without a doubt. */
  fix?: Edit[];
}

/** The characters from `at` on are replaced by others; with the length 0, something is put between them. */
export interface Edit {
  at: number;
  length: number;
  to: string;
}

/** Where no mark-up is possible, and where it is. */
export const plainRoles = ['field', 'attribute'] as const;
export const markupRoles = ['heading', 'paragraph', 'cell'] as const;

/** One finding for each match of a global pattern; `tell` may decide that it is none. */
export function findEach(
  text: string,
  pattern: RegExp,
  tell: (match: RegExpExecArray) => Omit<LanguageFinding, 'at' | 'length'> | undefined,
): LanguageFinding[] {
  return matchesIn(text, pattern).flatMap((match) => {
    const told = tell(match);
    return told ? [{ at: match.index, length: match[0].length, ...told }] : [];
  });
}

/** What `matchAll` finds, which would make a pattern of its own for each of a hundred thousand texts. */
function matchesIn(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match);
  return found;
}

/** Stands, sign for sign, for words that are nobody's to respell; a figure or a gap keeps its placeholder. */
export const hiddenSign = '\uFFFD';

/** A part of a text as a message quotes it: on one line, `…` for a figure or a name, and for the middle of a long one. */
export const quoted = (text: string) =>
  `„${shortened(text)
    .replace(/\s*\n\s*/g, ' ')
    .replace(unseen, '…')}“`;

/** More than a sentence nobody looks for. */
const longestQuote = 300;

const shortened = (text: string) =>
  text.length > longestQuote ? `${text.slice(0, longestQuote - 80)} … ${text.slice(-60)}` : text;

const unseen = new RegExp(`${placeholder}+|${hiddenSign}+`, 'g');

/** The word around an index. */
export function wordAround(text: string, index: number): string {
  const [left, right] = sidesOf(text, index);
  const before = /[\p{L}\p{M}\p{N}\u00AD-]*$/u.exec(left)?.[0] ?? '';
  const after = /^[\p{L}\p{M}\p{N}\u00AD-]*/u.exec(right)?.[0] ?? '';
  return before + after;
}

/** What stands before an index and from it on, as far as a word may reach: what is longer is none. */
export const sidesOf = (text: string, index: number): [before: string, after: string] => [
  text.slice(Math.max(0, index - longestWord), index),
  text.slice(index, index + longestWord),
];

const longestWord = 80;
