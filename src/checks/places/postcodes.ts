import { countryNames } from '../../schemas/places/countries.ts';
import type { Issue } from '../../schemas/issue.ts';
import { examplePostcode, isPostcodeOf, postcodeMeant } from '../../schemas/places/postcodes.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { countryOf } from './home-country.ts';

interface Written {
  at: string[];
  postcode: string;
  /** ISO 3166. */
  country: string;
  /** How to say that it is another country. */
  elsewhere: string;
  /** Where the country is but the publisher's. */
  isGuessed?: boolean;
}

/** Postcodes that are none in their country. */
export function checkPostcodes({ parts }: CheckContext): Issue[] {
  return parts.entries.flatMap((entry) => {
    const { file, locate } = entry.documents.record;
    return postcodesOf(entry, parts)
      .filter(({ country, postcode }) => isPostcodeOf(country, postcode) === false)
      .map(({ at, ...written }) => ({ file, at, ...locate(at), ...noPostcode(written) }));
  });
}

function postcodesOf(entry: Entry, parts: Parts): Written[] {
  const { record } = entry;
  if ('venue' in record) {
    const { venue, country } = record;
    const elsewhere = 'Findet sie anderswo statt, berichtigen Sie country.';
    return venue?.postcode ? [{ at: ['venue', 'postcode'], postcode: venue.postcode, country, elsewhere }] : [];
  }
  if ('address' in record && typeof record.address === 'object' && 'city' in record.address) {
    const { postcode, country } = record.address;
    const elsewhere = 'Liegt der Ort in einem anderen Land, steht es daneben unter country, z. B. „country: CH“.';
    return postcode ? [{ at: ['address', 'postcode'], postcode, country, elsewhere }] : [];
  }
  if (!('postcode' in record) || !record.postcode) return [];
  const country = countryOf(entry, parts);
  const elsewhere = 'Liegt der Ort in einem anderen Land, sagen es seine coordinates.';
  const isGuessed = !record.coordinates;
  return country ? [{ at: ['postcode'], postcode: record.postcode, country, elsewhere, isGuessed }] : [];
}

function noPostcode({
  postcode,
  country,
  elsewhere,
  isGuessed,
}: Omit<Written, 'at'>): Pick<Issue, 'problem' | 'hint' | 'level'> {
  const meant = postcodeMeant(country, postcode);
  const way = meant
    ? `Meinten Sie '${meant}'?`
    : `Dort schreibt man sie wie '${examplePostcode(country)}'; ergänzen oder berichtigen Sie die Ziffern.`;
  return {
    problem: `„${postcode}“ ist keine Postleitzahl des Landes ${country} (${countryNames('de')[country] ?? country}).`,
    hint: `${way} ${elsewhere}`,
    ...(isGuessed && { level: 'warning' }),
  };
}
