import { formatsFor } from '../../locales/formats/formats.ts';
import { languagesOf } from '../../locales/languages.ts';
import { type Translate, translatorFor } from '../../locales/ui.ts';
import type { Figure } from '../../schemas/figures/figure.ts';
import type { Entry } from '../../schemas/region.ts';
import { type Passage, placeAt } from '../../schemas/texts/passages.ts';
import { byEntry } from '../entry-by-entry.ts';
import type { LanguageIssue } from './judge.ts';
import { figuresIn, figuresOf, textsWithFigures } from './side-by-side.ts';

/** L21: a text does not repeat the word before or behind a number that its <Figure /> says by itself: „24 ha ha“. */
export const saidTwiceByEntry = byEntry<LanguageIssue>(({ parts, folder }) => {
  const languages = parts.config ? languagesOf(parts.config, parts.swissWords) : [];
  const derived = languages.find(({ derivedFrom }) => derivedFrom)?.key;
  const words = new Map(languages.map((language) => [language.key, translatorFor(language, languages, folder)]));
  const { figures, wording } = figuresOf(parts);
  const issuesIn = (entry: Entry) =>
    textsWithFigures(entry, derived).flatMap(({ passage, language }) => {
      const t = words.get(language);
      if (!t) return [];
      return figuresIn(passage).flatMap((place) => {
        const figure = figures.get(place.of ?? entry.key)?.[place.id];
        return figure ? repeated(passage, place, wordsAround(figure, { language, t, withUnit: place.withUnit })) : [];
      });
    });
  return {
    by: [wording, languages, ...words.values()],
    findingsOf: (_, entry) => (entry ? issuesIn(entry) : []),
  };
});

interface Around {
  before: string;
  behind: string;
  shown: string;
}

/** The words a figure brings along, and all of it as it is shown. */
function wordsAround(
  figure: Figure,
  { language, t, withUnit }: { language: string; t: Translate; withUnit: boolean },
): Around {
  const shown = formatsFor(language).amount(figure, t, { withUnit });
  const [before = '', behind = ''] = [/^[^\d−-]*/, /[^\d]*$/].map((part) => part.exec(shown)?.[0].trim() ?? '');
  return { before, behind, shown };
}

function repeated(
  passage: Passage,
  { index, end }: { index: number; end: number },
  { before, behind, shown }: Around,
): LanguageIssue[] {
  const { source } = passage;
  const written = (word: string, pattern: string, text: string) =>
    word && new RegExp(pattern.replace('…', RegExp.escape(word)), 'iu').exec(text)?.[1];
  // A currency or a percent sign before the number is as often typed as one behind it.
  const first = written(before, String.raw`(?<![\p{L}\p{N}])(…)[\s\u00A0]*$`, source.slice(0, index));
  const last = written(behind, String.raw`^[\s\u00A0]*(…)(?![\p{L}\p{N}²³/-])`, source.slice(end));
  const word = first || last;
  if (!word) return [];
  const { document, at, start } = passage;
  const place = start === undefined ? passage : placeAt(document, start + index);
  return [
    {
      file: document.file,
      ...(at.length > 0 && { at }),
      line: place.line,
      column: place.column,
      problem: `Hier steht „${first ? `${first} ${shown}` : `${shown} ${word}`}“: „${word}“ sagt die Angabe von selbst.`,
      hint: `Löschen Sie „${word}“ ${first ? 'davor' : 'dahinter'}.`,
      level: 'warning',
      rule: 'L21',
    },
  ];
}
