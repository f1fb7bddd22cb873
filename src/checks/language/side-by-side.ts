import { formatsFor } from '../../locales/formats/formats.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import { fieldPassage, type Passage, passagesOf, placeAt } from '../../schemas/texts/passages.ts';
import { kept } from '../../schemas/kept.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { Document } from '../../schemas/yaml/document.ts';
import { byEntry } from '../entry-by-entry.ts';
import type { LanguageIssue } from './judge.ts';

/**
 * L16: two numbers are read as one where nothing but a space stands between them: "bis 2027 15,825 %". Holds
 * for every language, and sees what a <Figure /> will show in it.
 */
export const sideBySideByEntry = byEntry<LanguageIssue>(({ parts }) => {
  const { figures, wording } = figuresOf(parts);
  const derived = parts.config?.languages.find(({ derivedFrom }) => derivedFrom)?.key;
  const figureAt = (key: string, id: string) => figures.get(key)?.[id];
  return {
    by: [wording, derived],
    findingsOf: (_, entry) =>
      entry
        ? textsWithFigures(entry, derived).flatMap(({ passage, language }) =>
            neighbours(passage, (tag) => shown(tag, entry.key, language, figureAt)),
          )
        : [],
  };
});

/** The figures of a region by their entries, and what they say as a text. */
export const figuresOf = kept(({ entries }: Parts) => {
  const figures = new Map(entries.map(({ key, record }) => [key, record.figures]));
  return { figures, wording: JSON.stringify([...figures]) };
});

/** The texts of an entry that may hold a figure, and its sentences for a derived language. */
export function textsWithFigures({ documents, overrides }: Entry, derived: string | undefined) {
  const file = documents.overrides;
  return [
    ...Object.entries(documents.texts).flatMap(([language, document]) =>
      passagesWithFigures(document).map((passage) => ({ passage, language })),
    ),
    ...(file && derived
      ? overrides.map(({ swiss }, index) => ({
          passage: fieldPassage(file, [index, 'swiss'], swiss),
          language: derived,
        }))
      : []),
  ];
}

/** They stay in mind: where a figure changes, any text may name it, and few of its passages do. */
const passagesWithFigures = kept((document: Document) =>
  passagesOf(document).filter(({ source }) => source.search(element) >= 0),
);

/** What an element shows: a figure in its language, a tax as a number; undefined of all others. */
function shown(
  tag: string,
  key: string,
  language: string,
  figureAt: (key: string, id: string) => Figure | undefined,
): string | undefined {
  if (tag.startsWith('<TradeTax ')) return '0 %';
  const { of, id, withUnit } = namedIn(tag);
  const figure = tag.startsWith('<Figure ') && figureAt(of ?? key, id);
  if (!figure || figure.qualifier) return undefined;
  const { value, unit } = figure;
  // Only how it begins and ends counts, not the name of its unit.
  return formatsFor(language).amount({ value, unit }, (_, values) => `${String(values?.amount)} x`, { withUnit });
}

function namedIn(tag: string) {
  const attribute = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];
  return { of: attribute('of'), id: attribute('id') ?? '', withUnit: attribute('form') !== 'number' };
}

/** Where the figures of a passage stand in its source, and which they are. */
export const figuresIn = ({ source }: Passage) =>
  elementsIn(source, /<Figure\s[^>]*\/>/g).map((place) => ({ ...place, ...namedIn(place.tag) }));

const elementsIn = (source: string, element: RegExp) =>
  source.includes('<')
    ? [...source.matchAll(element)].map(({ 0: tag, index }) => ({ index, end: index + tag.length, tag }))
    : [];

const element = /<(?:Figure|TradeTax)\s[^>]*\/>/g;
/** Marks that are not read: emphasis, the end of a link or of an element. */
const marks = String.raw`(?:\*{1,2}|_|\]\([^)]*\)|</\w+>)*`;
const numberBefore = new RegExp(String.raw`(?:^|[\s(„«“‹])([\d.,’]*\d)${marks}[\s\u00A0]+${marks}$`);
const numberBehind = new RegExp(String.raw`^${marks}[\s\u00A0]+[\[*_]*(\d[\d.,’]*)`);

function neighbours(passage: Passage, shownBy: (tag: string) => string | undefined): LanguageIssue[] {
  const { source } = passage;
  const found = elementsIn(source, element);
  return found.flatMap(({ index, end, tag }, position) => {
    const text = shownBy(tag);
    if (text === undefined) return [];
    const last = found[position - 1];
    const between = last && source.slice(last.end, index);
    const before =
      between !== undefined && /^[\s\u00A0]+$/.test(between)
        ? endingNumber(shownBy(last?.tag ?? ''))
        : numberBefore.exec(source.slice(0, index))?.[1];
    if (before && /^[−-]?\d/.test(text)) return [issueAt(passage, index, `${before} ${text.replace(/ x$/, ' …')}`)];
    const behind = numberBehind.exec(source.slice(end))?.[1];
    return behind && endingNumber(text) ? [issueAt(passage, index, `${text} ${behind}`)] : [];
  });
}

const endingNumber = (text: string | undefined) => /[\d.,’]*\d$/.exec(text ?? '')?.[0];

function issueAt(passage: Passage, index: number, numbers: string): LanguageIssue {
  const { document, at, start } = passage;
  const place = start === undefined ? passage : placeAt(document, start + index);
  return {
    file: document.file,
    ...(at.length > 0 && { at }),
    line: place.line,
    column: place.column,
    problem: `In „${numbers}“ stehen zwei Zahlen ohne ein Wort dazwischen.`,
    hint: 'Stellen Sie den Satz um oder setzen Sie ein Wort dazwischen, etwa „… beträgt seit 2025 …“ oder „2025 waren es …“.',
    level: 'warning',
    rule: 'L16',
  };
}
