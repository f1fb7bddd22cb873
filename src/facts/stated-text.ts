import { localiseName } from '../locales/languages.ts';
import type { Page } from '../routes/page.ts';
import type { Localised } from '../schemas/basics.ts';
import type { Stated } from '../schemas/figures/figure.ts';
import type { Reading } from '../schemas/site-fields/field.ts';
import { statementFields } from '../schemas/site-fields/site-fields.ts';
import { type Dating, datingOf } from './figure-view.ts';

/** A dated statement, ready to print; its words are withdrawn when it is overdue (P1). */
export function statedViewOf(field: string, stated: Stated<unknown>, page: Page): { text: string; dating: Dating } {
  const dating = datingOf(stated, page);
  return { text: dating.isOverdue ? page.t('profile.underReview') : statedText(field, stated.value, page), dating };
}

/** How a statement that is not a number reads, by the field it stands in; a field of no table is a text per language. */
export const statedText = (field: string, value: unknown, page: Page): string =>
  readings[statementFields.get(field)?.reads ?? 'words'](value as never, page, field);

const readings: Record<Reading, (value: never, page: Page, field: string) => string> = {
  words: (value: Localised, { say }) => say(value),
  wordList: (values: Localised[], { say, formats }) => formats.list(values.map(say)),
  names: (names: string[]) => names.join(', '),
  text: (text: string, { say }) => say(text),
  code: (code: string, { t }, field) => t(`${field}.${code}`),
  codes: (codes: string[], { t, formats }, field) => formats.list(codes.map((code) => t(`${field}.${code}`))),
  day: (day: string, { formats }) => formats.day(day),
  plan: ({ stage, name }: { stage: string; name?: Localised }, { t, language }) => {
    const text = t(`planStages.${stage}`);
    return name ? `${text}: ${localiseName(name, language)}` : text;
  },
};
