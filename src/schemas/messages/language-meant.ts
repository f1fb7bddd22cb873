/** The form of the key of a language: a language of BCP 47, and a region where one matters. */
export const languageKey = /^[a-z]{2,3}(-[A-Z]{2})?$/;

/** The key meant by one that is written otherwise: `EN`, `de_CH`, `eng`, `English`, `deutsch`. */
export function languageMeant(written: string): string | undefined {
  const word = written.trim().replaceAll('_', '-');
  const key = /^[a-z]{2,3}(-[a-z]{2})?$/i.test(word) ? Intl.getCanonicalLocales(word)[0] : keyNamed(word);
  return key !== undefined && languageKey.test(key) && isLanguage(key) ? key : undefined;
}

/** Whether CLDR knows the language of a key. */
export function isLanguage(key: string): boolean {
  return languageKey.test(key) && names('de').of(key.split('-')[0] ?? '') !== undefined;
}

const names = (locale: string) => new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' });

const letters = 'abcdefghijklmnopqrstuvwxyz'.split('');

/** The key of a language by its name in German, in English, or in itself. */
function keyNamed(name: string): string | undefined {
  const keys = letters.flatMap((first) => letters.map((second) => first + second));
  const [german, english] = [names('de'), names('en')];
  const isNamed = (known: string | undefined) => known?.toLowerCase() === name.toLowerCase();
  return keys.find(
    (key) =>
      german.of(key) !== undefined &&
      (isNamed(german.of(key)) || isNamed(english.of(key)) || isNamed(names(key).of(key))),
  );
}
