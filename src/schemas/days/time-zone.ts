import { z } from 'astro/zod';
import { countryNames } from '../places/countries.ts';
import { editDistance } from '../edit-distance.ts';
import { keptByText } from '../kept.ts';
import { slugOf } from '../slug.ts';

/** Where a region says nothing else. */
export const defaultTimeZone = 'Europe/Berlin';

/** A time zone by its name in the IANA database. */
export const timeZone = z.string().superRefine((zone, context) => {
  if (isTimeZone(zone)) return;
  context.addIssue({
    code: 'custom',
    message: `Die Zeitzone „${zone}“ gibt es nicht.`,
    params: { hint: wayOut(zone) },
  });
});

// Node also takes +01:00 and any case; a calendar file does not. A region asks again with each reading.
const isTimeZone = keptByText((zone) => {
  if (!/^(UTC|[A-Z][A-Za-z_]+(\/[A-Z][A-Za-z_-]+)+)$/.test(zone)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
});

function wayOut(zone: string): string {
  const meant = zoneMeant(zone);
  if (meant !== undefined) return `Meinten Sie „${meant}“?`;
  const examples = exampleCountries.flatMap((country) => {
    const [first] = new Intl.Locale(`und-${country}`).getTimeZones() ?? [];
    return first === undefined ? [] : [`${first} (${countryNames('de')[country]})`];
  });
  return `Zeitzonen heißen nach einer Stadt, die für das ganze Land steht, wie in der IANA-Datenbank: ${examples.join(', ')}.`;
}

const exampleCountries = ['DE', 'AT', 'CH', 'PL', 'CZ'];

/** A zone whose city is spelt nearly so in the same part of the world, or exactly so where none is named. */
function zoneMeant(zone: string): string | undefined {
  const parts = zone.split('/');
  const [area, city] = [slugOf(parts.length > 1 ? (parts[0] ?? '') : ''), slugOf(parts.at(-1) ?? '')];
  const zones = Intl.supportedValuesOf('timeZone');
  const areas = new Set(zones.map((known) => slugOf(known.split('/')[0] ?? '')));
  return zones.find((known) => {
    const distance = editDistance(slugOf(known.split('/').at(-1) ?? ''), city);
    return areas.has(area) ? slugOf(known).startsWith(`${area}-`) && distance <= 1 : distance === 0;
  });
}
