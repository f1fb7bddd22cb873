import type { Translate } from './ui.ts';

/** A counted text in each plural form of its language, `#` where the number stands: `{ one: '# site', other: '# sites' }`. */
export type CountedText = Partial<Record<Intl.LDMLPluralRule, string>>;

/** A counted text of the interface for a script, which counts what no build can know. */
export function countedText(key: string, locale: string, t: Translate): CountedText {
  const forms = new Intl.PluralRules(locale).resolvedOptions().pluralCategories;
  // A count that is no number makes i18next take the key as it stands, form and all.
  return Object.fromEntries(forms.map((form) => [form, t(`${key}_${form}`, { count: '#' })]));
}

/** The text for a number, in the browser. */
export function withCount(text: Record<string, string | undefined>, count: number, locale: string): string {
  const form = new Intl.PluralRules(locale).select(count);
  return (text[form] ?? text.other ?? '').replace('#', String(count));
}
