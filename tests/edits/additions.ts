import { stringify } from 'yaml';
import type { Entry } from '../../src/schemas/region.ts';
import { append, change, type Desk, entriesIn, said, write } from './files.ts';

/** What a new entry says in a language, above its text and below. */
interface Words {
  title: string;
  summary: string;
  body: string;
}

const site: Record<'de' | 'en', Words> = {
  de: {
    title: 'Gewerbepark Neue Mühle',
    summary: 'Neues Gewerbegebiet am Rand der Stadt, für Handwerk und kleinere Betriebe, die Platz brauchen.',
    body: 'Der Gewerbepark umfasst <Figure id="areaGross" />.\n\n## Für Handwerk und kleine Betriebe\n\nDie Straße ist gebaut. Was ein Grundstück kostet, ist noch nicht angegeben.',
  },
  en: {
    title: 'Neue Mühle business park',
    summary: 'A new business park on the edge of town, for trades and smaller companies that need room to grow.',
    body: 'The business park covers <Figure id="areaGross" />.\n\n## For trades and small companies\n\nThe road has been built. What a plot costs has not been stated yet.',
  },
};

const story: Record<'de' | 'en', Words> = {
  de: {
    title: 'Richtfest im neuen Gewerbepark',
    summary: 'Im neuen Gewerbepark steht die erste Halle; eingezogen wird, sobald die Straße fertig ist.',
    body: 'Die erste Halle steht. Zum Richtfest kamen die Nachbarn, und die Zimmerleute sprachen ihren Spruch.\n\n## Wie es weitergeht\n\nAls Nächstes wird die Straße gebaut.',
  },
  en: {
    title: 'Topping-out at the new business park',
    summary: 'The first hall stands at the new business park; companies move in as soon as the road is finished.',
    body: 'The first hall stands. The neighbours came to the topping-out, and the carpenters spoke their verse.\n\n## What comes next\n\nThe road is built next.',
  },
};

const organisation: Record<'de' | 'en', Words> = {
  de: {
    title: 'Gründerverein Neue Mühle',
    summary: 'Ein Verein, der Gründerinnen und Gründer berät und ihnen die ersten Räume vermittelt.',
    body: 'Der Verein berät, wer ein Unternehmen gründen will, und kennt freie Räume in der Stadt.',
  },
  en: {
    title: 'Neue Mühle founders’ association',
    summary: 'An association that advises founders and finds them the first rooms for their new companies.',
    body: 'The association advises people who want to found a company, and knows of rooms to let in town.',
  },
};

const named = 'neue-muehle';

export function addSite(desk: Desk): string | undefined {
  const [town] = entriesIn(desk, 'locations');
  const [source] = Object.keys(desk.region.sources);
  if (!town) return undefined;
  const areaGross = { value: 12.5, unit: 'ha', asOf: desk.today.slice(0, 4), source, class: 'durable' };
  return add(desk, `sites/gewerbepark-${named}`, site, {
    name: site.de.title,
    kind: 'land',
    core: 'industry',
    ...signature(desk),
    locations: [town.id],
    municipality: 'Neue Mühle',
    state: town.record.state ?? said(desk, 'Land', 'State'),
    availability: { state: 'onRequest' },
    figures: { areaGross },
  });
}

export function addStory(desk: Desk): string {
  return add(desk, `stories/richtfest-${named}`, story, {
    date: desk.today,
    published: desk.today,
    ...signature(desk),
    sources: Object.keys(desk.region.sources).slice(0, 1),
  });
}

/** Read today, and cited by the first entry. */
export function addSource(desk: Desk): string | undefined {
  const cited = desk.region.entries.find(({ record }) => record.sources.length > 0);
  if (!cited) return undefined;
  const source = {
    title: 'Wirtschaft in Zahlen',
    publisher: 'Statistisches Amt',
    url: 'https://www.statistik.example/wirtschaft-in-zahlen',
    accessed: desk.today,
  };
  append(desk, 'sources.yaml', `\n${stringify({ 'wirtschaft-in-zahlen': source })}`);
  change(desk, `${cited.key}/record.yaml`, (record) => record.addIn(['sources'], 'wirtschaft-in-zahlen'));
  return `cited by ${cited.key}`;
}

export function addOrganisation(desk: Desk): string {
  return add(desk, `organisations/gruenderverein-${named}`, organisation, {
    name: 'Gründerverein Neue Mühle e. V.',
    kind: 'association',
    ...signature(desk),
    asOf: desk.today.slice(0, 4),
    source: Object.keys(desk.region.sources)[0],
  });
}

/** Who keeps it, and where it stands among its like: last. */
function signature({ region }: Desk): Pick<Entry['record'], 'owner' | 'contact' | 'order'> {
  const { organisation: owner } = region.config.provider;
  return { owner, contact: owner, order: 9000 };
}

/** Writes the record, and a text in every language the region is written in. */
function add(desk: Desk, key: string, words: Record<'de' | 'en', Words>, record: object): string {
  write(desk, `${key}/record.yaml`, stringify(record));
  for (const [index, language] of desk.written.entries()) {
    const { body, ...fields } = words[language.key === 'de' ? 'de' : 'en'];
    const head = { ...fields, updated: desk.today, ...(index > 0 && { localisation: 'translated' }) };
    write(desk, `${key}/${language.key}.mdx`, `---\n${stringify(head, { lineWidth: 0 })}---\n\n${body}\n`);
  }
  return key;
}
