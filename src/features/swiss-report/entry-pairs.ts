import type { Language } from '../../locales/languages.ts';
import { defaultWords } from '../../locales/swiss/swiss-words.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { nodesOf, parseMdx } from '../../schemas/texts/mdx.ts';
import { fieldPassage, type Passage, passagesOf } from '../../schemas/texts/passages.ts';
import { localisedTexts } from '../../schemas/references.ts';
import type { Entry } from '../../schemas/region.ts';
import { type Context, derivedPair, ownPair, type Pair } from './pair.ts';

/** Everything of an entry that is read in both languages: its text, then the texts of its record. */
export function pairsOf(
  entry: Entry,
  { german, swiss }: { german: Language; swiss: Language },
  say: Context['say'],
): Pair[] {
  const text = entry.documents.texts[german.key];
  const own = entry.documents.texts[swiss.key];
  const words = swiss.derivation?.words ?? defaultWords();
  const context = { say, words, overrides: entry.overrides, isQuoted: text ? quotationsIn(text) : () => false };
  const ofText = text ? passagesOf(text) : [];
  return [
    ...(own ? ownPairs(ofText, passagesOf(own), context) : ofText.map((passage) => derivedPair(passage, context))),
    ...recordPairs(entry, german.key, swiss.key, context),
  ];
}

/** Fields go together by their names, paragraphs by their order. */
function ownPairs(german: readonly Passage[], swiss: readonly Passage[], context: Context): Pair[] {
  const isField = ({ role }: Passage) => role === 'field';
  const fieldsOf = (passages: readonly Passage[]) =>
    new Map(passages.filter(isField).map((passage) => [passage.at.join('.'), passage]));
  const [from, to] = [fieldsOf(german), fieldsOf(swiss)];
  const names = [...new Set([...from.keys(), ...to.keys()])];
  const [before, after] = [german, swiss].map((passages) => passages.filter((passage) => !isField(passage)));
  const rows = Array.from({ length: Math.max(before?.length ?? 0, after?.length ?? 0) }, (_, row) => row);
  return [
    ...names.flatMap((name) => ownPair(from.get(name), to.get(name), context)),
    ...rows.flatMap((row) => ownPair(before?.[row], after?.[row], context)),
  ];
}

function recordPairs(entry: Entry, german: string, swiss: string, context: Context): Pair[] {
  const { record } = entry.documents;
  const passage = (at: (string | number)[], language: string, text: string | undefined) =>
    text === undefined ? undefined : fieldPassage(record, [...at, language], text);
  return localisedTexts(entry).flatMap(({ texts, at }) => {
    const [from, to] = [passage(at, german, texts[german]), passage(at, swiss, texts[swiss])];
    const pairs = to ? ownPair(from, to, context) : from ? [derivedPair(from, context)] : [];
    return pairs.map((pair) => ({ ...pair, field: at.join('.') }));
  });
}

/** Finds the passages of a text that stand in a quotation. */
function quotationsIn(document: Document): Context['isQuoted'] {
  const { tree } = parseMdx(document);
  const quotations = tree ? nodesOf(tree).filter(({ type }) => type === 'blockquote') : [];
  const spans = quotations.map(({ position }) => [position?.start.offset ?? 0, position?.end.offset ?? 0] as const);
  return ({ start, role }) => {
    const at = start === undefined || role === 'field' ? -1 : start - document.bodyOffset;
    return spans.some(([from, to]) => from <= at && at < to);
  };
}
