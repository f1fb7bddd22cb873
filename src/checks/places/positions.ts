import { kilometresBetween, liesIn, type Position } from '../../schemas/places/country-shapes.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Entry, Parts } from '../../schemas/region.ts';
import type { CheckContext } from '../check-context.ts';
import { homeOf } from './home-country.ts';

/** Coordinates that lie elsewhere: exchanged, with a wrong sign or point, or far from their municipality or country. */
export function checkPositions({ parts }: CheckContext): Issue[] {
  return parts.entries.flatMap((entry) => {
    const place = placeOf(entry);
    const expected = place && expectedOf(entry, parts);
    if (!place || !expected || expected.holds(place)) return [];
    const meant = slips
      .map((slip) => ({ ...slip, place: slip.meant(place) }))
      .find(({ place }) => isOnEarth(place) && expected.holds(place));
    const { file, locate } = entry.documents.record;
    const at = ['coordinates'];
    const written = `${place.lat}, ${place.lon}`;
    return [
      {
        file,
        at,
        ...locate(at),
        problem: meant
          ? `„${written}“ liegt ${expected.away(place)}: ${meant.what}.`
          : `„${written}“ liegt ${expected.away(place)}.`,
        hint: meant
          ? `Meinten Sie „coordinates: { lat: ${meant.place.lat}, lon: ${meant.place.lon} }“?`
          : 'lat ist die Breite (Nord positiv), lon die Länge (Ost positiv), beide in Grad mit Dezimalpunkt. Prüfen Sie auch, ob der Ort stimmt.',
        level: meant ? 'error' : 'warning',
      },
    ];
  });
}

/** Where something should lie, and how that it does not is said. */
interface Expected {
  holds: (place: Position) => boolean;
  away: (place: Position) => string;
}

function expectedOf(entry: Entry, parts: Parts): Expected | undefined {
  const { record } = entry;
  if ('municipality' in record) return nearTowns(record.locations, parts) ?? inCountry(homeOf(parts), 100);
  if ('city' in record) return inCountry(record.country, 30);
  return inCountry(homeOf(parts), 100);
}

/** Kilometres a site may lie from the middle of its municipality, where nobody says how large that is. */
const usual = 40;

function nearTowns(ids: readonly string[], { entries }: Parts): Expected | undefined {
  const towns = entries.flatMap((entry) => {
    const place = ids.includes(entry.id) && entry.kind === 'locations' ? placeOf(entry) : undefined;
    return place ? [{ name: 'name' in entry.record ? entry.record.name : entry.id, place, reach: reachOf(entry) }] : [];
  });
  const [first] = towns;
  if (!first) return undefined;
  return {
    holds: (place) => towns.some((town) => kilometresBetween(place, town.place) <= town.reach),
    away: (place) =>
      `${Math.round(kilometresBetween(place, first.place)).toLocaleString('de')} km von ${first.name} entfernt`,
  };
}

/** Thrice the radius of its area. */
function reachOf({ record }: Entry): number {
  const { area } = record.figures;
  if (area?.unit !== 'km2' || typeof area.value !== 'number') return usual;
  return Math.max(usual, 3 * Math.sqrt(area.value / Math.PI));
}

function inCountry(country: string | undefined, withinKm: number): Expected | undefined {
  if (country === undefined) return undefined;
  const name = new Intl.DisplayNames('de', { type: 'region' }).of(country) ?? country;
  return {
    holds: (place) => liesIn(country, place, withinKm) ?? true,
    away: () => `nicht im Land ${country} (${name}), auch nicht in seiner Nähe`,
  };
}

const placeOf = ({ record }: Entry): Position | undefined => ('coordinates' in record ? record.coordinates : undefined);

const isOnEarth = ({ lat, lon }: Position) => Math.abs(lat) <= 90 && Math.abs(lon) <= 180;

const shifted = (degrees: number, tens: number) => Number((degrees * 10 ** tens).toFixed(6));

/** How coordinates go wrong, the commonest first. */
const slips: { what: string; meant: (place: Position) => Position }[] = [
  { what: 'Breite und Länge sind wohl vertauscht', meant: ({ lat, lon }) => ({ lat: lon, lon: lat }) },
  { what: 'bei der Länge stimmt wohl das Vorzeichen nicht', meant: ({ lat, lon }) => ({ lat, lon: -lon }) },
  { what: 'bei der Breite stimmt wohl das Vorzeichen nicht', meant: ({ lat, lon }) => ({ lat: -lat, lon }) },
  { what: 'bei der Breite steht der Punkt wohl falsch', meant: ({ lat, lon }) => ({ lat: shifted(lat, 1), lon }) },
  { what: 'bei der Länge steht der Punkt wohl falsch', meant: ({ lat, lon }) => ({ lat, lon: shifted(lon, 1) }) },
  { what: 'bei der Länge steht der Punkt wohl falsch', meant: ({ lat, lon }) => ({ lat, lon: shifted(lon, -1) }) },
];
