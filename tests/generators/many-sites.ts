import { cpSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, parseDocument, stringify } from 'yaml';
import type { Localised } from '../../src/schemas/basics.ts';

/** Towns the generated sites lie in. */
const towns = 12;

/**
 * Makes a region of very many sites out of the small one of the tests, in German or in English, too: to
 * measure and to prove that the finder holds them. The same count gives the same sites.
 */
export function growManySites(folder: string, count: number, { inEnglish }: { inEnglish: boolean }) {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/region', folder, { recursive: true });
  if (inEnglish) acceptUnconfirmed(folder);
  else keepGerman(folder);
  const town = recordIn(folder, 'locations/musterstadt');
  const site = recordIn(folder, 'sites/hafen');
  const places = Array.from({ length: towns }, (_, index) => townOf(index + 1, town));
  for (const place of places) writeEntry(folder, 'locations', place, inEnglish);
  for (let number = 1; number <= count; number += 1) writeEntry(folder, 'sites', siteOf(number, site), inEnglish);
}

/** Nobody compared the texts with their originals: their pages say so, and hold nothing up. A kind shares one picture. */
function acceptUnconfirmed(folder: string) {
  const file = join(folder, 'site.yaml');
  const config = parseDocument(readFileSync(file, 'utf8'));
  config.setIn(['languages', 1, 'release'], 'should');
  config.set('shareImages', 'perKind');
  writeFileSync(file, config.toString());
}

function keepGerman(folder: string) {
  for (const file of globSync(`${folder}/**/{en.mdx,translations.yaml}`)) rmSync(file);
  for (const file of globSync(`${folder}/**/*.yaml`)) {
    writeFileSync(file, stringify(inGerman(parse(readFileSync(file, 'utf8')))));
  }
}

/** A record without what it says in English, and a list of languages without that. */
function inGerman(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.filter((item) => (item as Values | null)?.key !== 'en').map(inGerman);
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'en')
      .map(([key, item]) => [key, inGerman(item)]),
  );
}

type Values = Record<string, unknown>;

interface Made {
  id: string;
  name: string;
  record: Values;
}

function townOf(number: number, model: Values): Made {
  const angle = (number / towns) * 2 * Math.PI;
  const coordinates = { lat: 54.1 + 0.3 * Math.cos(angle), lon: 9.6 + 0.5 * Math.sin(angle) };
  const name = `Ort ${number}`;
  // Towns that agree in all their figures are one town, copied.
  const { population, ...figures } = model.figures as { population: Values };
  const own = { ...figures, population: { ...population, value: 10_000 + number } };
  return { id: `ort-${number}`, name, record: { ...model, name, coordinates, figures: own } };
}

/** Every answer a site can give to the finder comes up, in many combinations, and none by chance. */
function siteOf(number: number, model: Values): Made {
  const name = `Fläche ${number}`;
  const stated = { asOf: '2025', source: 'stadt-musterstadt', class: 'durable' };
  const pick = <T>(values: T[], step: number) => values[Math.floor(number / step) % values.length] as T;
  const town = 1 + (number % towns);
  const hectares = 0.5 + ((number * 37) % 240) / 4;
  const zones = pick([undefined, ['GE'], ['GI'], ['GE', 'GI'], ['SO']], 1);
  const rail = pick([undefined, 'inUse', 'planned', 'reactivatable', 'none'], 3);
  const kilometres = pick([undefined, 3, 8, 17, 36, 61], 7);
  const municipality: Localised = `Ort ${town}`;
  return {
    id: `flaeche-${number}`,
    name,
    record: {
      ...model,
      name,
      locations: [`ort-${town}`],
      municipality,
      availability: pick(
        [{ state: 'now', confirmedOn: '2026-11-01', confirmedBy: 'wfg' }, { state: 'planned' }, { state: 'onRequest' }],
        2,
      ),
      zoning: zones && { ...stated, value: zones },
      rail: rail && { ...stated, value: rail },
      figures: {
        areaGross: { ...stated, value: hectares * 2, unit: 'ha' },
        ...(number % 11 > 0 && { areaFree: { ...stated, value: hectares, unit: 'ha' } }),
      },
      distances: kilometres ? [{ ...stated, to: 'A7', kind: 'motorway', value: kilometres, unit: 'km' }] : [],
    },
  };
}

const recordIn = (folder: string, entry: string) =>
  parse(readFileSync(join(folder, entry, 'record.yaml'), 'utf8')) as Values;

function writeEntry(folder: string, kind: string, { id, name, record }: Made, inEnglish: boolean) {
  const place = join(folder, kind, id);
  mkdirSync(place, { recursive: true });
  writeFileSync(join(place, 'record.yaml'), stringify(record, { aliasDuplicateObjects: false }));
  writeFileSync(
    join(place, 'de.mdx'),
    textOf({ title: name, summary: `${name} ist für Messungen gemacht und liegt in keiner wirklichen Region.` }),
  );
  if (!inEnglish) return;
  const title = name.replace('Fläche', 'Site').replace('Ort', 'Town');
  const slug = title.replace(' ', '-').toLowerCase();
  const summary = `${title} is made for measuring and lies in no region there is.`;
  writeFileSync(join(place, 'en.mdx'), textOf({ title, slug, summary, localisation: 'translated' }));
}

const textOf = (about: Values) =>
  `---\n${stringify({ ...about, updated: '2026-11-01' })}---\n\n${String(about.summary)}\n`;
