import type {
  BreadcrumbList,
  DefinedTermSet,
  Event,
  FAQPage,
  GovernmentService,
  Graph,
  Organization,
  Place,
  WebPage,
} from 'schema-dts';
import { timeZoneOf } from '../routes/fairs.ts';
import { termsOf } from '../routes/glossary.ts';
import { trailOf } from '../routes/navigation.ts';
import type { Page } from '../routes/page.ts';
import { entryOf } from '../routes/site.ts';
import { fairDays, fairPhase, isSettled } from '../schemas/days/fair-phase.ts';
import { hasEnded } from '../schemas/programmes.ts';
import type { Entry } from '../schemas/region.ts';
import { availabilityOf } from '../facts/availability.ts';
import { offsetAt, offsetText } from './fairs/time-zone.ts';

/**
 * The page's structured data (schema.org, JSON-LD) as text that is safe inside a script element.
 * Official spellings stay as they are in every language (LOC-22).
 */
export function jsonLdOf(page: Page, image: string): string {
  const { route, site } = page;
  const graph: Graph['@graph'] = [
    webPage(page, image),
    ...(route.view === 'home'
      ? [
          organization(
            entryOf<'organisations'>(site, `organisations/${site.region.config.provider.organisation}`),
            page,
          ),
        ]
      : []),
    ...(route.entry?.kind === 'organisations' ? [organization(route.entry as Entry<'organisations'>, page)] : []),
    ...(route.entry?.kind === 'locations' ? [place(route.entry as Entry<'locations'>, page)] : []),
    ...(route.entry?.kind === 'sites' ? [sitePlace(route.entry as Entry<'sites'>, page)] : []),
    ...(route.entry?.kind === 'programmes' ? fundingService(route.entry as Entry<'programmes'>, page) : []),
    ...(route.entry?.kind === 'fairs' ? fairEvent(route.entry as Entry<'fairs'>, page) : []),
    ...(route.view === 'glossary' ? [definedTerms(page)] : []),
    ...breadcrumbs(page),
    ...faq(page),
  ];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph } satisfies Graph).replaceAll(
    '<',
    '\\u003c',
  );
}

const idOf = (page: Page, key: string) => `${page.site.origin}/#${key}`;

function webPage({ site, route, language, ...page }: Page, image: string): WebPage {
  return {
    '@type': 'WebPage',
    '@id': site.origin + route.href,
    url: site.origin + route.href,
    name: route.title,
    description: route.summary,
    inLanguage: language.key,
    image,
    publisher: { '@id': idOf({ site, route, language, ...page }, site.region.config.provider.organisation) },
    ...(route.modified && { dateModified: route.modified }),
  };
}

function organization({ id, record }: Entry<'organisations'>, page: Page): Organization {
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

function place({ id, record }: Entry<'locations'>, page: Page): Place {
  const { sorbian, state } = record;
  return {
    '@type': record.type === 'region' ? 'Place' : 'City',
    '@id': idOf(page, id),
    name: record.name,
    ...(sorbian && { alternateName: sorbian.name }),
    ...geoOf(record),
    ...(state && { containedInPlace: { '@type': 'State', name: page.say(state) } }),
  };
}

function sitePlace(entry: Entry<'sites'>, page: Page): Place {
  const { id, record } = entry;
  const [location] = record.locations;
  return {
    '@type': 'Place',
    '@id': idOf(page, id),
    name: record.name,
    ...geoOf(record),
    ...(location && { containedInPlace: { '@id': idOf(page, location) } }),
    additionalProperty: {
      '@type': 'PropertyValue',
      propertyID: 'availability',
      name: page.t('fields.availability'),
      value: availabilityOf(entry, page).text,
    },
  };
}

/** None once the programme has ended: a service is something one can still ask for. */
function fundingService({ id, record }: Entry<'programmes'>, page: Page): GovernmentService[] {
  if (hasEnded(record, page.site.asOf)) return [];
  const { form, places, handledBy, office } = record;
  const operator = handledBy
    ? { '@id': idOf(page, handledBy) }
    : office && { '@type': 'Organization' as const, name: page.say(office) };
  return [
    {
      '@type': 'GovernmentService',
      '@id': idOf(page, id),
      name: page.route.title,
      ...(form && { serviceType: page.t(`forms.${form}`) }),
      ...(places && { areaServed: places.map((place) => ({ '@id': idOf(page, place) })) }),
      ...(operator && { serviceOperator: operator }),
    },
  ];
}

/** Only while people can still come, and once the day is settled: before that there is nothing to announce. */
function fairEvent({ id, record }: Entry<'fairs'>, page: Page): Event[] {
  if (!isSettled(record) || fairPhase(record, page.site.asOf) === 'after') return [];
  const { hours, venue, city, country } = record;
  const zone = timeZoneOf(record, page.site);
  const [first, last] = fairDays(record);
  const at = (day: string, time: string | undefined) => {
    if (!time) return day;
    return `${day}T${time}:00${offsetText(offsetAt(zone, Date.parse(`${day}T12:00Z`)), ':')}`;
  };
  return [
    {
      '@type': record.kind === 'fair' ? 'ExhibitionEvent' : 'BusinessEvent',
      '@id': idOf(page, id),
      name: page.route.title,
      description: page.route.summary,
      startDate: at(first, hours.find(({ on }) => on === first)?.from),
      endDate: at(last, hours.findLast(({ on }) => on === last)?.until),
      eventStatus: 'https://schema.org/EventScheduled',
      eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
      location: {
        '@type': 'Place',
        name: venue?.name ?? page.say(city),
        ...geoOf(record),
        address: {
          '@type': 'PostalAddress',
          ...(venue?.street && { streetAddress: venue.street }),
          ...(venue?.postcode && { postalCode: venue.postcode }),
          addressLocality: page.say(city),
          addressCountry: country,
        },
      },
    },
  ];
}

const geoOf = ({ coordinates }: Pick<Entry<'locations'>['record'], 'coordinates'>) =>
  coordinates && {
    geo: { '@type': 'GeoCoordinates' as const, latitude: coordinates.lat, longitude: coordinates.lon },
  };

function definedTerms({ site, route, language }: Page): DefinedTermSet {
  const url = site.origin + route.href;
  return {
    '@type': 'DefinedTermSet',
    '@id': `${url}#terms`,
    name: route.title,
    inLanguage: language.key,
    hasDefinedTerm: termsOf(site, language).map(({ word, full, text, href }) => ({
      '@type': 'DefinedTerm',
      '@id': site.origin + href,
      name: word,
      ...(full && { alternateName: full }),
      description: text,
    })),
  };
}

/** The page itself closes the trail, where Google takes its address for granted. */
function breadcrumbs({ site, route }: Page): BreadcrumbList[] {
  const trail = [...trailOf(site, route), route];
  if (trail.length < 2) return [];
  return [
    {
      '@type': 'BreadcrumbList',
      itemListElement: trail.map(({ navTitle, href }, index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: navTitle,
        ...(href !== route.href && { item: site.origin + href }),
      })),
    },
  ];
}

function faq({ route, language }: Page): FAQPage[] {
  const questions = route.text?.faq;
  if (!questions?.length) return [];
  return [
    {
      '@type': 'FAQPage',
      inLanguage: language.key,
      mainEntity: questions.map(({ question, answer }) => ({
        '@type': 'Question',
        name: question,
        acceptedAnswer: { '@type': 'Answer', text: answer },
      })),
    },
  ];
}
