import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { kept } from '../../schemas/kept.ts';
import { byEntry } from '../entry-by-entry.ts';
import { clip, type MdastNode, nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { fieldsOf } from '../../schemas/texts/passages.ts';
import { termIdOf } from '../../schemas/texts/term-uses.ts';
import { type Finding, placeOf } from '../../schemas/texts/text-gate.ts';
import { namedElsewhere } from '../links/named-elsewhere.ts';
import { numbersWithUnit } from './numbers.ts';
import { elementFindings } from './prose-elements.ts';
import { type TextTargets, textTargetsOf, wordingOf } from './text-targets.ts';
import { linkFindings } from './prose-links.ts';
import { wordsOf } from './prose-words.ts';

/** What texts refer to, and numbers that should be figures (P1). What they may not hold is refused where they are read. */
export const proseByEntry = byEntry<Issue>(({ parts, features }) => {
  const known = textTargetsOf(parts, features);
  return {
    by: [wordingOf(known)],
    findingsOf: ({ key, texts }) =>
      Object.values(texts).flatMap((document) => [...frontMatterIssues(document), ...bodyIssues(document, key, known)]),
  };
});

/** What is wrong with a body, or with a sentence that is to stand in one. */
export function bodyIssues(document: Document, entryKey: string, known: TextTargets): Issue[] {
  const { tree } = parseMdx(document);
  if (!tree) return [];
  const findings = nodesOf(tree).flatMap((node) =>
    findingsOf(node, entryKey, known).map(({ word, ...finding }) => ({ ...placeOf(document, node, word), ...finding })),
  );
  return [...findings, ...numbersIn(document)];
}

const numbersIn = kept((document: Document): readonly Issue[] => {
  const { tree } = parseMdx(document);
  return (tree ? wordsOf(tree, numbersWithUnit) : []).map(({ node, line, text }) => ({
    ...placeOf(document, node, text, line),
    ...handWritten(text),
  }));
});

function findingsOf(node: MdastNode, entryKey: string, known: TextTargets): Finding[] {
  switch (node.type) {
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return [
        ...elementFindings(node, entryKey, known),
        ...(node.name === 'Term' ? termsIn(node, 'einem anderen <Term>') : []),
      ];
    case 'link':
      return [...linkFindings(node.url, known), ...namedElsewhere(node), ...termsIn(node, 'einem Verweis')];
    case 'definition':
      return linkFindings(node.url, known);
    case 'heading':
      return [...(node.depth === 1 ? [topHeading()] : []), ...termsIn(node, 'einer Überschrift')];
    default:
      return [];
  }
}

/** A term's first use is a link with brackets behind it, for which there is no room in some places. */
const termsIn = (place: MdastNode, name: string): Finding[] =>
  nodesOf(place)
    .filter((node) => node !== place && termIdOf(node) !== undefined)
    .map(() => ({
      problem: `<Term> steht in ${name}; dort ist für die Erklärung kein Platz.`,
      hint: 'Schreiben Sie hier das bloße Wort, und <Term> in einen Satz.',
      word: '<Term',
    }));

const topHeading = (): Finding => ({
  problem: 'Eine Überschrift mit einem „#“ hat nur die Seite selbst: ihren Titel.',
  hint: 'Beginnen Sie mit „##“.',
});

const handWritten = (text: string): Pick<Issue, 'problem' | 'hint' | 'level'> => ({
  problem: `„${text.replaceAll('\n', ' ')}“ ist eine Zahl mit Einheit, von Hand geschrieben.`,
  hint: 'Tragen Sie sie mit Stand und Quelle unter figures im record.yaml ein und schreiben Sie hier <Figure id="…" />.',
  level: 'warning',
});

/** The fields above a text hold plain words: markup would be shown as it is written. */
function frontMatterIssues(document: Document): Issue[] {
  return fieldsOf(document).flatMap(({ at, text }) => {
    const place = { file: document.file, at, ...document.locate(at) };
    const markup = /<\/?[A-Za-z][^>]*>?|\]\([^)]*\)|\{[^}]*\}/.exec(text)?.[0];
    return [
      ...(markup ? [{ ...place, ...plainText(markup) }] : []),
      ...numbersWithUnit(text).map((number) => ({
        ...place,
        ...handWritten(number.text),
        hint: 'Sagen Sie es ohne Zahl; Zahlen mit Einheit stehen als <Figure> im Text darunter.',
      })),
    ];
  });
}

const plainText = (markup: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„${clip(markup)}“ erschiene so auf der Seite: Die Angaben oben sind reiner Text.`,
  hint: 'Schreiben Sie es ohne Bausteine und Verweise, oder in den Text darunter.',
});
