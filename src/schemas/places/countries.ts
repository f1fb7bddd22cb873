import { z } from 'astro/zod';

/** Codes that CLDR has names for and no address has: groups of countries, islands of one, and trials. */
const noCountries = ['AC', 'CP', 'CQ', 'DG', 'EA', 'EU', 'EZ', 'IC', 'QO', 'TA', 'UN', 'XA', 'XB', 'ZZ'];

/** The countries of ISO 3166-1 by their two letters, and Kosovo (XK), named in a language (CLDR). */
export function countryNames(locale: string): Readonly<Record<string, string>> {
  const known = namesByLocale.get(locale) ?? namesIn(locale);
  namesByLocale.set(locale, known);
  return known;
}

const namesByLocale = new Map<string, Readonly<Record<string, string>>>();

function namesIn(locale: string): Record<string, string> {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  return Object.fromEntries(
    pairsOfLetters
      .filter((code) => isCurrent(code) && !noCountries.includes(code))
      .flatMap((code) => {
        const name = names.of(code);
        return name ? [[code, name]] : [];
      }),
  );
}

/** A country as its code in ISO 3166-1, such as CH. Its name in each language comes from CLDR. */
export const country = z.string().superRefine((value, context) => {
  if (Object.hasOwn(namesInGerman(), value)) return;
  const meant = codeMeant(value);
  context.addIssue({
    code: 'custom',
    message: `„${value}“ ist kein Land nach ISO 3166.`,
    params: {
      hint: meant
        ? `Meinten Sie „${meant}“ (${namesInGerman()[meant]})?`
        : 'Schreiben Sie zwei Großbuchstaben, z. B. DE, AT, CH oder PL.',
    },
  });
});

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const pairsOfLetters = letters.flatMap((first) => letters.map((second) => first + second));

/** Not a code of old, or of habit, for another one, such as UK for GB. */
const isCurrent = (code: string) => new Intl.Locale(`und-${code}`).region === code;

const namesInGerman = () => countryNames('de');

/** The code of a name in German or English, of another spelling, or of a code of habit. */
function codeMeant(value: string): string | undefined {
  const word = value.trim();
  if (/^[a-z]{2}$/i.test(word)) {
    const { region = '' } = new Intl.Locale(`und-${word}`);
    return Object.hasOwn(namesInGerman(), region) ? region : undefined;
  }
  const named = [namesInGerman(), countryNames('en')].flatMap((names) => Object.entries(names));
  return named.find(([, name]) => name.toLowerCase() === word.toLowerCase())?.[0];
}
