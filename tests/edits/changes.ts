import { isMap, isSeq } from 'yaml';
import { passagesOf } from '../../src/schemas/texts/passages.ts';
import type { Entry } from '../../src/schemas/region.ts';
import { append, change, type Desk, entriesIn, remove, rewrite, said } from './files.ts';

const recordOf = ({ key }: Entry) => `${key}/record.yaml`;

/** Its days, hours, ground and stand are known at last. */
export function settleFair(desk: Desk): string | undefined {
  const fair = entriesIn(desk, 'fairs').find(({ record }) => record.status);
  if (!fair) return undefined;
  const year = fair.record.date.slice(0, 4);
  const days = ['08-31', '09-01', '09-02'].map((day) => `${year}-${day}`);
  change(desk, recordOf(fair), (record) => {
    record.delete('status');
    record.set('date', `${days[0]}/${days.at(-1)}`);
    record.set('venue', { name: 'Messegelände', street: 'Messeplatz 6', postcode: '3014' });
    record.set('stand', said(desk, 'Halle 2, Stand B12', 'Hall 2, stand B12'));
    record.set(
      'hours',
      days.map((on) => ({ on, from: '09:00', until: '17:00' })),
    );
  });
  rewrite(desk, `${fair.key}/*.mdx`, (text) => text.replace(/^updated: .*$/m, `updated: '${desk.today}'`));
  return fair.key;
}

/** What it was printed for has ended; from today it leads to another page. */
export function retireCode(desk: Desk): string | undefined {
  // One of a fair that is still to come is not retired before it.
  const line = desk.region.codes.find(({ retired, fair }) => !retired && !fair);
  const successor = desk.region.entries.find(
    ({ key, kind }) => (kind === 'services' || kind === 'sites') && key !== line?.target,
  );
  if (!line || !successor) return undefined;
  change(desk, 'codes.yaml', (ledger) => {
    const lines = isSeq(ledger.contents) ? ledger.contents.items : [];
    const written = lines.find((item) => isMap(item) && item.get('code') === line.code);
    if (isMap(written)) written.set('retired', { on: desk.today, successor: successor.key });
  });
  return `${line.code}, which leads to ${successor.key} now`;
}

/** The story most linked to. Where a text led to it, its words stay. */
export function removeStory(desk: Desk): string | undefined {
  const targets = desk.region.codes.flatMap(({ target, retired }) => [target, retired?.successor]);
  const linksTo = ({ key }: Entry) => JSON.stringify(desk.region.entries.map(textsOf)).split(`(${key}`).length;
  const [story] = entriesIn(desk, 'stories')
    .filter(({ key }) => !targets.includes(key))
    .sort((one, other) => linksTo(other) - linksTo(one));
  if (!story) return undefined;
  remove(desk, story.key);
  const link = new RegExp(`\\[([^\\]]*)\\]\\(${story.key}(?:#[^)]*)?\\)`, 'g');
  rewrite(desk, '*/*/{*.mdx,swiss.yaml}', (text) => text.replace(link, '$1'));
  rewrite(desk, '*/*/record.yaml', (text) =>
    text.replace(new RegExp(`^ *- ${story.key}\\n`, 'gm'), '').replace(/^\w+:\n(?=\w|$(?![\s\S]))/gm, ''),
  );
  return story.key;
}

const textsOf = ({ documents }: Entry) => Object.values(documents.texts).map(({ body }) => body);

/** In the language that names its pages otherwise than their folders. */
export function renameSlug(desk: Desk): string | undefined {
  const language = desk.written.at(-1)!;
  const entry = entriesIn(desk, 'strengths').find(({ texts }) => texts[language.key]) ?? desk.region.entries[0];
  if (!entry) return undefined;
  const slug = `${entry.texts[language.key]?.slug ?? entry.id}-2`;
  rewrite(desk, `${entry.key}/${language.key}.mdx`, (text) =>
    /^slug: /m.test(text)
      ? text.replace(/^slug: .*$/m, `slug: ${slug}`)
      : text.replace(/^title: .*$/m, (title) => `${title}\nslug: ${slug}`),
  );
  return `${entry.key} is at ${slug} in ${language.key}`;
}

/** As the office counted it at the end of last year. */
export function changePopulation(desk: Desk): string | undefined {
  const town = entriesIn(desk, 'locations').find(
    ({ record }) =>
      typeof record.figures.population?.value === 'number' && record.figures.population.status === 'actual',
  );
  const counted = Number(town?.record.figures.population?.value);
  if (!town) return undefined;
  const value = Math.round(counted * 1.013);
  change(desk, recordOf(town), (record) => {
    record.setIn(['figures', 'population', 'value'], value);
    record.setIn(['figures', 'population', 'asOf'], `${Number(desk.today.slice(0, 4)) - 1}-12-31`);
  });
  return `${town.key} has ${value} inhabitants, not ${counted}`;
}

/** A sentence that reads otherwise where the text is derived. */
export function swissSentence(desk: Desk): string | undefined {
  const derived = desk.languages.find(({ derivedFrom }) => derivedFrom === 'de');
  if (!derived) return undefined;
  for (const entry of desk.region.entries) {
    const text = entry.documents.texts.de;
    if (!text || entry.texts[derived.key]) continue;
    const sentence = passagesOf(text)
      .filter(({ role, pieces, source }) => role === 'paragraph' && pieces.length === 1 && !/[<[\\*_&]/.test(source))
      .map(({ source }) => /^[^.!?„“]{30,}\.(?= |$)/.exec(source)?.[0])
      .find((found) => found?.includes('ß') && !entry.overrides.some(({ german }) => german === found));
    if (!sentence) continue;
    const swiss = `${sentence.replaceAll('ß', 'ss').slice(0, -1)}, so sagt man hier.`;
    append(desk, `${entry.key}/swiss.yaml`, `- german: '${sentence}'\n  swiss: '${swiss}'\n`);
    return `${entry.key}: ${swiss}`;
  }
  return undefined;
}

/** Somebody asked, and the land is free. */
export function confirmOffer(desk: Desk): string | undefined {
  const site = entriesIn(desk, 'sites').find(
    ({ record: { availability } }) => availability.state === 'onRequest' || !availability.confirmedOn,
  );
  if (!site) return undefined;
  change(desk, recordOf(site), (record) =>
    record.set('availability', { state: 'now', confirmedOn: desk.today, confirmedBy: site.record.owner }),
  );
  return `${site.key} is free`;
}

/** The domain belongs to the region for good. */
export function publishAddress(desk: Desk): string | undefined {
  change(desk, 'site.yaml', (config) => {
    config.set('urlConfirmed', true);
    config.set('domainPaidUntil', `${Number(desk.today.slice(0, 4)) + 5}-12-31`);
  });
  return desk.region.config.url;
}
