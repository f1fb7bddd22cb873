import type { Organization } from 'schema-dts';
import type { Page } from '../../routes/page.ts';
import { entryOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { idOf } from './identity.ts';

export function organization({ id, record }: Entry<'organisations'>, page: Page): Organization {
  const { address, phone, email, web } = record;
  return {
    '@type': 'Organization',
    '@id': idOf(page, id),
    name: record.name,
    ...(web && { url: web }),
    ...(phone && { telephone: phone }),
    ...(email && { email }),
    ...(address && {
      address: {
        '@type': 'PostalAddress',
        ...(address.street && { streetAddress: address.street }),
        ...(address.postcode && { postalCode: address.postcode }),
        addressLocality: address.city,
        addressCountry: address.country,
      },
    }),
  };
}

/** Who publishes the site. */
export const providerOf = ({ site }: Page) =>
  entryOf<'organisations'>(site, `organisations/${site.region.config.provider.organisation}`);
