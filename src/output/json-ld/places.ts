import type { Place, PropertyValue } from 'schema-dts';
import { availabilityOf } from '../../facts/availability.ts';
import { headlinesOf } from '../../facts/headline-figures.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';
import { propertiesOf, statementsOf } from './figures.ts';
import { geoOf, idOf } from './identity.ts';

export function place(entry: Entry<'locations'>, page: Page): Place {
  const { id, record } = entry;
  const { sorbian, state } = record;
  const properties = propertiesOf(headlinesOf(entry, page), page);
  return {
    '@type': record.type === 'region' ? 'Place' : 'City',
    '@id': idOf(page, id),
    name: record.name,
    ...(sorbian && { alternateName: sorbian.name }),
    ...geoOf(record),
    ...(state && { containedInPlace: { '@type': 'State', name: page.say(state) } }),
    ...(properties.length > 0 && { additionalProperty: properties }),
  };
}

export function sitePlace(entry: Entry<'sites'>, page: Page): Place {
  const { id, record } = entry;
  const [location] = record.locations;
  const availability: PropertyValue = {
    '@type': 'PropertyValue',
    propertyID: 'availability',
    name: page.t('fields.availability'),
    value: availabilityOf(entry, page).text,
  };
  return {
    '@type': 'Place',
    '@id': idOf(page, id),
    name: record.name,
    ...geoOf(record),
    ...(location && { containedInPlace: { '@id': idOf(page, location) } }),
    additionalProperty: [availability, ...propertiesOf(headlinesOf(entry, page), page), ...statementsOf(entry, page)],
  };
}
