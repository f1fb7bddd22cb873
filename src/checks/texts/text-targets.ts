import type { Feature } from '../../routes/feature.ts';
import { originOf } from '../../routes/site.ts';
import type { EntryFiles, Parts } from '../../schemas/region.ts';
import { isGroup, namesIn } from '../../schemas/messages/shape.ts';
import type { TradeTax } from '../../schemas/trade-tax.ts';

/** What a text may refer to, taken from the files as they are: a mistake elsewhere in one hides nothing. */
export interface TextTargets {
  entries: ReadonlySet<string>;
  /** The pages made of all entries, by their keys: `overview/sites`, `compare/sites`, `index`, `glossary`, `data`. */
  overviews: ReadonlySet<string>;
  sources: ReadonlySet<string>;
  /** Where the site stands; undefined where site.yaml cannot be read. */
  origin: string | undefined;
  /** Keys of the glossary, and its file; undefined where the region has none. */
  terms: { keys: string[]; file: string; isReadable: boolean } | undefined;
  /** What the tax burden is computed from; undefined where site.yaml cannot be read. */
  tradeTax: TradeTax | 'none' | undefined;
  /** Keys of an entry's figures; undefined where its record cannot be read. */
  figuresOf: (key: string) => string[] | undefined;
  /** The file of an entry's record, as the editor knows it. */
  recordOf: (key: string) => string;
}

export function textTargetsOf({ config, files }: Parts, features: readonly Feature[]): TextTargets {
  const figures = new Map(files.entries.map((entry) => [entry.key, figureKeys(entry)]));
  const records = new Map(files.entries.map(({ key, record }) => [key, record?.file]));
  return {
    entries: new Set(figures.keys()),
    overviews: new Set([
      ...files.entries.filter(({ kind }) => kind !== 'pages').map(({ kind }) => `overview/${kind}`),
      ...(files.glossary ? ['glossary'] : []),
      'index',
      ...features.flatMap(({ linkable }) => linkable?.(files.entries) ?? []),
    ]),
    sources: new Set(namesIn(files.sources?.data)),
    origin: config && originOf(config),
    terms: files.glossary && {
      keys: namesIn(files.glossary.data),
      file: files.glossary.file,
      isReadable: files.glossary.issues.length === 0 && isGroup(files.glossary.data),
    },
    tradeTax: config && (config.tradeTax ?? 'none'),
    figuresOf: (key) => figures.get(key),
    recordOf: (key) => records.get(key) ?? key,
  };
}

/** The same as a text that is another as soon as any of it is. */
export function wordingOf({ entries, overviews, sources, figuresOf, recordOf, ...others }: TextTargets): string {
  const keys = [...entries].map((key) => [key, figuresOf(key), recordOf(key)]);
  return JSON.stringify([keys, [...overviews], [...sources], others]);
}

function figureKeys({ record }: EntryFiles): string[] | undefined {
  const data = record?.data;
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const figures: unknown = 'figures' in data ? data.figures : {};
  // A figure beside its group is in the wrong place, which is told; it is there.
  return [...(typeof figures === 'object' && figures !== null ? Object.keys(figures) : []), ...strayFigures(data)];
}

const strayFigures = (data: object): string[] =>
  Object.entries(data)
    .filter(([, value]: [string, unknown]) => typeof value === 'object' && value !== null && 'unit' in value)
    .map(([key]) => key);
