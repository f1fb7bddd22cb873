/**
 * How postcodes are written in the German-speaking countries and around them, after CLDR's
 * `supplemental/postalCodeData.xml` (Intl does not hold it) and, for 9498 in LI and L-1648 in LU, the posts there.
 */
const postcodes: Readonly<Record<string, { form: RegExp; example: string }>> = {
  AT: { form: /^\d{4}$/, example: '1010' },
  BE: { form: /^\d{4}$/, example: '1000' },
  CH: { form: /^\d{4}$/, example: '3014' },
  CZ: { form: /^\d{3} ?\d{2}$/, example: '110 00' },
  DE: { form: /^\d{5}$/, example: '03046' },
  DK: { form: /^\d{4}$/, example: '2100' },
  FR: { form: /^\d{2} ?\d{3}$/, example: '67000' },
  HU: { form: /^\d{4}$/, example: '1051' },
  IT: { form: /^\d{5}$/, example: '39100' },
  LI: { form: /^(948[5-9]|949[0-8])$/, example: '9490' },
  LU: { form: /^(L-)?\d{4}$/, example: '1648' },
  NL: { form: /^\d{4} ?[A-Z]{2}$/, example: '1012 AB' },
  PL: { form: /^\d{2}-\d{3}$/, example: '66-400' },
  SE: { form: /^\d{3} ?\d{2}$/, example: '111 20' },
  SI: { form: /^\d{4}$/, example: '1000' },
  SK: { form: /^\d{3} ?\d{2}$/, example: '811 01' },
};

/** Whether a postcode is one of a country (ISO 3166); undefined for countries nobody has said it of. */
export const isPostcodeOf = (country: string, written: string): boolean | undefined =>
  postcodes[country]?.form.test(written);

export const examplePostcode = (country: string): string => postcodes[country]?.example ?? '';

/** Before the number, an older habit writes the country: `D-03046`, `CH 3014`. */
const countryBefore = /^[A-Z]{1,3}[- ]+(?=\d)/;

/** The postcode that is meant, where only a sign or a leading zero is wrong. */
export function postcodeMeant(country: string, written: string): string | undefined {
  const number = written.replace(countryBefore, '').trim();
  const digits = number.replace(/[ -]/g, '');
  const example = examplePostcode(country);
  const length = example.replace(/[ -]/g, '').length;
  return [number, digits, spaced(digits, example), country === 'DE' && digits.length === length - 1 ? `0${digits}` : '']
    .filter((candidate) => candidate !== written)
    .find((candidate) => isPostcodeOf(country, candidate));
}

/** The same digits with the space or hyphen where the country has it. */
function spaced(digits: string, example: string): string {
  const at = example.search(/[ -]/);
  return at < 0 ? digits : `${digits.slice(0, at)}${example.charAt(at)}${digits.slice(at)}`;
}
