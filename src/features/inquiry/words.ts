import { conventionOf } from '../../locales/formats/conventions.ts';
import type { Language } from '../../locales/languages.ts';
import type { Site } from '../../routes/site.ts';
import type { LetterWords } from './letter.ts';

/** What is asked for in numbers: the units stand beside the fields. */
export const amounts = ['area', 'power', 'water', 'people'] as const;

const sentences = [
  'subject',
  'subjectNone',
  'greeting',
  'about',
  'code',
  'responsible',
  'open',
  'needs',
  'answer',
  'callBack',
  'visit',
  'times',
  'language',
  'closing',
  'shortened',
] as const satisfies readonly (keyof LetterWords)[];

/** All that a script writes a letter with, in one language. */
export interface Wording {
  /** BCP 47, for days and times. */
  locale: string;
  letter: LetterWords;
  /** "Fläche: # ha", by the name of the need. */
  needs: Record<(typeof amounts)[number] | 'from', string>;
}

const blank = '#';

export function wordingOf(site: Site, language: Language): Wording {
  const t = site.translator(language);
  const filled = { names: blank, code: blank, desk: blank, fields: blank, language: blank };
  return {
    locale: conventionOf(language.key).intl,
    letter: Object.fromEntries(sentences.map((key) => [key, t(`inquiry.letter.${key}`, filled)])) as LetterWords,
    needs: Object.fromEntries([
      ...amounts.map((name) => [name, `${t(`inquiry.need.${name}`)}: ${blank} ${t(`inquiry.units.${name}`)}`]),
      ['from', `${t('inquiry.need.from')}: ${blank}`],
    ]) as Wording['needs'],
  };
}
