import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { randomInt, seeded } from '../bench/random.ts';
import { prose } from './prose.ts';

/**
 * Makes a region of so many entries out of the small one of the tests: three fifths sites, the rest stories, in German,
 * Swiss German by derivation and English, each text of 650 words. The same count gives the same bytes.
 */
export function growLargeRegion(folder: string, count: number) {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/region', folder, { recursive: true });
  const config = recordAt(folder, 'site');
  config.languages = [
    { key: 'de', name: 'Deutsch' },
    { key: 'de-CH', name: 'Deutsch (Schweiz)', derivedFrom: 'de' },
    // Nobody compared the texts with their originals: their pages say so, and hold nothing up.
    { key: 'en', name: 'English', release: 'should' },
  ];
  write(folder, 'site.yaml', stringify(config));
  const sites = Math.round(count * 0.6);
  const site = recordAt(folder, 'sites/hafen/record');
  const story = recordAt(folder, 'stories/eroeffnung/record');
  for (let number = 0; number < count; number++) {
    if (number < sites) writeEntry(folder, 'sites', number, siteOf(number, site), sites);
    else writeEntry(folder, 'stories', number, story, sites);
  }
}

type YamlRecord = Record<string, unknown>;

const names = { sites: { de: 'Fläche', en: 'Site' }, stories: { de: 'Meldung', en: 'Story' } };

function siteOf(number: number, like: YamlRecord): YamlRecord {
  const hectares = 0.5 + ((number * 37) % 240) / 4;
  const area = (value: number, kind: string) => ({
    value,
    unit: 'ha',
    asOf: '2026-11-01',
    source: 'stadt-musterstadt',
    class: kind,
  });
  return {
    ...like,
    name: `Fläche ${number}`,
    figures: { areaGross: area(hectares * 2, 'durable'), areaFree: area(hectares, 'listing') },
  };
}

function writeEntry(folder: string, kind: keyof typeof names, number: number, record: YamlRecord, sites: number) {
  const at = `${kind}/${kind === 'sites' ? 'flaeche' : 'meldung'}-${number}`;
  write(folder, `${at}/record.yaml`, stringify(record, { aliasDuplicateObjects: false }));
  for (const language of ['de', 'en'] as const) {
    const title = `${names[kind][language]} ${number}`;
    const isEnglish = language === 'en';
    const frontMatter = {
      title,
      ...(isEnglish && { slug: title.toLowerCase().replace(' ', '-'), localisation: 'translated' }),
      summary: isEnglish
        ? `${title} is made for measuring and lies in no region there is.`
        : `${title} ist zum Messen gemacht und liegt in keiner wirklichen Region.`,
      updated: '2026-11-01',
    };
    const random = seeded(number * 2 + Number(isEnglish));
    const body = prose(language, random, (words) => `[${words}](sites/flaeche-${randomInt(random, sites)})`);
    const free = kind === 'sites' ? `\n${isEnglish ? 'Free are' : 'Frei sind'} <Figure id="areaFree" />.\n` : '';
    write(folder, `${at}/${language}.mdx`, `---\n${stringify(frontMatter)}---\n\n${body}\n${free}`);
  }
}

const recordAt = (folder: string, name: string) =>
  parse(readFileSync(join(folder, `${name}.yaml`), 'utf8')) as YamlRecord;

function write(folder: string, file: string, content: string) {
  mkdirSync(join(folder, file, '..'), { recursive: true });
  writeFileSync(join(folder, file), content);
}
