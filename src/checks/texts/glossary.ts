import { isReadable } from '../../locales/translations/fingerprints.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Issue } from '../../schemas/issue.ts';
import { type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { placeAt } from '../../schemas/texts/passages.ts';
import { stringsOf } from '../../schemas/yaml/strings.ts';
import { termIdOf, termUsesIn } from '../../schemas/texts/term-uses.ts';
import type { CheckContext } from '../check-context.ts';
import { byEntry } from '../entry-by-entry.ts';
import { takenForms } from './glossary-forms.ts';
import { numbersWithUnit } from './numbers.ts';

/** Words nobody uses, numbers in their explanations, and words that a text in another language leaves unexplained. */
export function checkGlossary(context: CheckContext): Issue[] {
  const { glossary, files } = context.parts;
  if (!glossary || !files.glossary) return [];
  // Where a text cannot be read, it may be the one that uses a word.
  const used = usesByEntry.of(context);
  const isWhole = !used.includes(undefined);
  return [
    ...(isWhole ? unused(glossary, files.glossary, new Set(used)) : []),
    ...numbersIn(files.glossary),
    ...takenForms(glossary, files.glossary),
    ...termsByEntry.of(context),
  ];
}

/** The words that texts use, by their keys; undefined stands for those of a text that cannot be read. */
export const usesByEntry = byEntry<string | undefined>(() => ({
  by: [],
  findingsOf: ({ texts }) =>
    Object.values(texts).flatMap((text) => (isReadable(text) ? termUsesIn(text) : [undefined])),
}));

export const termsByEntry = byEntry<Issue>(({ parts: { glossary, files } }) => {
  const words = glossary && files.glossary ? wordsOf(glossary) : [];
  return {
    by: [glossary],
    findingsOf: ({ texts }) =>
      words.length === 0
        ? []
        : Object.entries(texts).flatMap(([locale, text]) => [
            ...unexplained(text, locale, words),
            ...mistaken(text, words),
          ]),
  };
});

function unused(glossary: Glossary, { file, locate }: Document, used: ReadonlySet<string | undefined>): Issue[] {
  return Object.keys(glossary)
    .filter((id) => !used.has(id))
    .map((id) => ({
      file,
      ...locate([id]),
      problem: `Der Begriff „${id}“ wird nirgends verwendet.`,
      hint: `Schreiben Sie <Term id="${id}" /> in einen Text, oder löschen Sie ihn.`,
      level: 'warning',
    }));
}

function numbersIn({ file, data, locate }: Document): Issue[] {
  return stringsOf(data).flatMap(({ at, text }) =>
    numbersWithUnit(text).map((number) => ({
      file,
      at,
      ...locate(at),
      problem: `„${number.text}“ ist eine Zahl mit Einheit; im Glossar hat sie weder Stand noch Quelle.`,
      hint: 'Sagen Sie es ohne Zahl.',
      level: 'warning' as const,
    })),
  );
}

/** A word that comes before its first `<Term>`, or without one, where a `<Term>` could stand. */
function unexplained(document: Document, locale: string, words: readonly Word[]): Issue[] {
  const { language } = new Intl.Locale(locale);
  const pieces = piecesOf(parseMdx(document).tree, document);
  const all = pieces.map(({ text }) => text).join('\n');
  return words
    .filter(({ lang, forms }) => lang !== language && forms.some((form) => all.includes(form)))
    .flatMap(({ id, pattern }) => {
      const first = pieces.find((piece) => piece.term === id || pattern.test(piece.text));
      const found = first && pattern.exec(first.text);
      if (!found) return [];
      const place = placeAt(document, first.offset + found.index);
      return [{ file: document.file, ...place, ...unexplainedWord(found[0], id) }];
    });
}

const unexplainedWord = (word: string, id: string): Pick<Issue, 'problem' | 'hint' | 'level'> => ({
  problem: `„${word}“ steht hier zum ersten Mal und wird nicht erklärt.`,
  hint: `Schreiben Sie <Term id="${id}">${word}</Term>.`,
  level: 'hint',
});

/** A `<Term>` around a word that is explained under another key. */
function mistaken(document: Document, words: readonly Word[]): Issue[] {
  const { tree } = parseMdx(document);
  return (tree ? nodesOf(tree) : []).flatMap((node) => {
    const id = termIdOf(node);
    const [inner] = 'children' in node ? node.children : [];
    const word = inner?.type === 'text' ? inner.value.trim() : '';
    const other = id === undefined ? undefined : words.find(({ forms }) => forms.includes(word));
    if (!other || other.id === id || words.some((own) => own.id === id && own.forms.includes(word))) return [];
    const place = placeAt(document, document.bodyOffset + (node.position?.start.offset ?? 0));
    return [
      {
        file: document.file,
        ...place,
        problem: `<Term id="${id}"> steht um „${word}“, und dieses Wort erklärt das Glossar unter „${other.id}“.`,
        hint: `Schreiben Sie <Term id="${other.id}">${word}</Term>.`,
        level: 'warning',
      },
    ];
  });
}

/** Running words with their place in the document, or a `<Term>`, which has no words left to explain. */
interface Piece {
  text: string;
  offset: number;
  term?: string;
}

const withoutTerms = ['heading', 'link', 'linkReference'];
const names = ['Official', 'Sorbian'];

function piecesOf(node: MdastNode | undefined, document: Document, into: Piece[] = []): Piece[] {
  if (!node || withoutTerms.includes(node.type) || ('name' in node && names.includes(node.name ?? ''))) return into;
  const offset = document.bodyOffset + (node.position?.start.offset ?? 0);
  const term = termIdOf(node);
  if (term !== undefined) into.push({ text: '', offset, term });
  else if (node.type === 'text') into.push({ text: node.value, offset });
  else if ('children' in node) for (const child of node.children) piecesOf(child, document, into);
  return into;
}

/** A word of the glossary in any of its forms, and what finds it whole, not as part of a compound. */
interface Word {
  id: string;
  lang: string;
  forms: string[];
  pattern: RegExp;
}

const wordsOf = (glossary: Glossary): Word[] =>
  Object.entries(glossary).map(([id, { lang, term, aliases }]) => {
    const forms = [term, ...aliases].sort((a, b) => b.length - a.length);
    const written = forms.map((form) => RegExp.escape(form)).join('|');
    return { id, lang, forms, pattern: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${written})(?![\\p{L}\\p{N}-])`, 'u') };
  });
