import { languagesOf } from '../../locales/languages.ts';
import { occurs, takesPlace } from '../../locales/swiss/overrides.ts';
import { isReadable } from '../../locales/translations/fingerprints.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import { clip, parseMdx } from '../../schemas/texts/mdx.ts';
import { type Override, overridesFile } from '../../schemas/overrides.ts';
import { fieldPassage, type Passage, passagesOf } from '../../schemas/texts/passages.ts';
import { localisedTexts } from '../../schemas/references.ts';
import type { Entry } from '../../schemas/region.ts';
import { refusedIn } from '../../schemas/texts/text-gate.ts';
import type { CheckContext } from '../check-context.ts';
import { nearestSentence } from './nearest-sentence.ts';
import { bodyIssues } from '../texts/prose.ts';
import { type TextTargets, textTargetsOf } from '../texts/text-targets.ts';

/**
 * Sentences of `swiss.yaml` whose German text does not occur any more: they are open again, since nobody
 * knows whether they fit what stands there now; and what stands instead must be fit to stand there.
 */
export function checkOverrides({ parts, features }: CheckContext): Issue[] {
  const { config, swissWords, entries } = parts;
  // Which languages there are, nobody knows then.
  if (!config) return [];
  const derived = languagesOf(config, swissWords).find(({ derivation }) => derivation);
  const known = textTargetsOf(parts, features);
  return entries.flatMap((entry) => {
    const document = entry.documents.overrides;
    if (!document || entry.overrides.length === 0) return [];
    if (!derived?.derivedFrom) return [{ file: document.file, ...withoutDerivation }];
    const original = entry.documents.texts[derived.derivedFrom];
    if (!original || !isReadable(original)) return [];
    const passages = originalPassages(entry, derived.derivedFrom, derived.key);
    return entry.overrides.flatMap((override, index) => {
      const place = (at: (string | number)[]) => ({ file: document.file, at, ...document.locate(at) });
      const swiss = [index, 'swiss'];
      const found = passages.filter(({ source }) => occurs(override.german, source));
      if (found.length === 0) return [{ ...place([index, 'german']), ...reopened(override, passages) }];
      return [
        ...(takesPlace(override, entry.overrides, found)
          ? []
          : [{ ...place([index, 'german']), ...covered(override) }]),
        ...(found.some(({ role }) => role === 'field' || role === 'attribute')
          ? markupIn(override.swiss).map((markup) => ({ ...place(swiss), ...plainText(markup) }))
          : sentenceIssues(document, index, override, entry.key, known)),
      ];
    });
  });
}

function reopened({ german }: Override, passages: readonly Passage[]): Finding {
  const near = nearestSentence(german, passages);
  return {
    level: 'warning',
    problem: `Wieder offen: Der deutsche Satz „${clip(german)}“ kommt im Eintrag nicht mehr vor.`,
    hint: near
      ? `Am nächsten kommt ${near.file}:${near.line}: „${near.sentence}“. Passen Sie german und swiss an, oder entfernen Sie beide.`
      : 'Entfernen Sie ihn, oder schreiben Sie unter german den Satz, wie er jetzt in de.mdx oder record.yaml steht.',
  };
}

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'>;

const covered = ({ german }: Override): Finding => ({
  level: 'warning',
  problem: `„${clip(german)}“ kommt nicht zum Zug: Ein anderer Satz dieser Datei tritt an dieselbe Stelle.`,
  hint: 'Fassen Sie beide zu einem Satz zusammen, oder entfernen Sie einen.',
});

/** A sentence stands in a text as MDX: one line of it, with the components and links any text may have. */
function sentenceIssues(
  document: Document,
  index: number,
  { swiss }: Override,
  key: string,
  known: TextTargets,
): Issue[] {
  const at = [index, 'swiss'];
  const { line } = document.locate(at);
  const sentence: Document = { ...document, body: swiss, bodyLine: line };
  const { tree } = parseMdx(sentence);
  const blocks = tree && 'children' in tree ? tree.children : [];
  const isOneLine = blocks.length <= 1 && blocks.every(({ type }) => type === 'paragraph' || type.startsWith('mdx'));
  const issues = [...refusedIn(sentence), ...bodyIssues(sentence, key, known)].map((issue) => ({ ...issue, at }));
  return isOneLine ? issues : [...issues, { file: document.file, at, ...document.locate(at), ...severalBlocks }];
}

const severalBlocks: Finding = {
  problem: 'Unter „swiss“ steht ein Satz oder ein Absatz, keine Überschrift, Liste oder mehrere Absätze.',
  hint: 'Schreiben Sie für jeden Absatz einen eigenen Eintrag, Überschriften ohne „##“; für mehr gibt es de-CH.mdx.',
};

const markupIn = (text: string) => /<\/?[A-Za-z][^>]*>?|\]\([^)]*\)|\{[^}]*\}/.exec(text)?.slice(0, 1) ?? [];

const plainText = (markup: string): Finding => ({
  problem: `„${clip(markup)}“ erschiene so auf der Seite: Dieser Satz steht in einem Feld, und Felder sind reiner Text.`,
  hint: 'Schreiben Sie ihn ohne Bausteine und Verweise.',
});

/** What an override may replace: the text, unless the derived language has one of its own, and the record. */
function originalPassages(entry: Entry, language: string, derived: string): Passage[] {
  const { record, texts: documents } = entry.documents;
  const text = documents[derived] ? undefined : documents[language];
  const fields = localisedTexts(entry).flatMap(({ texts, at }) => {
    const written = texts[language];
    return written === undefined ? [] : [fieldPassage(record, [...at, language], written)];
  });
  return [...(text ? passagesOf(text) : []), ...fields];
}

const withoutDerivation: Pick<Issue, 'problem' | 'hint' | 'level'> = {
  problem: `${overridesFile} wird nicht gebraucht: Keine Sprache in site.yaml wird abgeleitet.`,
  hint: 'Entfernen Sie die Datei, oder ergänzen Sie in site.yaml eine Sprache mit derivedFrom.',
  level: 'warning',
};
