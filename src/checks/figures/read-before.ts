import type { Document } from '../../schemas/yaml/document.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { Source } from '../../schemas/site-config.ts';
import type { CheckContext } from '../check-context.ts';
import { type Dated, datedOf, isDated } from './dated.ts';

type Path = (string | number)[];

/**
 * What is stated of a day on which its source had been read already, and sources that appeared after that. An exchange
 * rate is of its own day, whenever its source was read first (LOC-14).
 */
export function checkReadBefore({ parts, today }: CheckContext): Issue[] {
  const { entries, sources = {}, files } = parts;
  const ofEntries = entries.flatMap((entry) =>
    [...(isDated(entry.record) ? [{ at: [], value: entry.record }] : []), ...datedOf(entry)].map((dated) => ({
      ...dated,
      document: entry.documents.record,
    })),
  );
  return [
    ...ofEntries.flatMap((dated) => laterThanRead(dated, sources, today)),
    ...Object.entries(sources).flatMap(([key, source]) => laterThanItself(key, source, files.sources)),
  ];
}

interface Stated {
  at: Path;
  value: Pick<Dated, 'asOf' | 'source' | 'status' | 'checked'>;
  document: Document;
}

function laterThanRead({ at, value, document }: Stated, sources: Record<string, Source>, today: string): Issue[] {
  const { asOf, source, status = 'actual', checked = '' } = value;
  const ids = [source].flat();
  const day = firstPoint(asOf);
  // What is to come may be told ahead, and a day to come is told as such.
  const isJudged = asOf !== 'undated' && ['actual', 'potential'].includes(status) && !isAfter(day, today);
  if (!isJudged || ids.some((id) => !sources[id])) return [];
  const read = [...ids.map((id) => sources[id]!.accessed), checked].sort().at(-1)!;
  if (!isAfter(day, read)) return [];
  return [
    {
      ...placeOf(document, [...at, 'asOf']),
      problem: `Der Stand „${asOf}“ liegt nach dem ${read}; an diesem Tag hat zuletzt jemand die Quelle „${ids.join('“ und „')}“ gelesen.`,
      hint: 'Berichtigen Sie asOf, oder tragen Sie in sources.yaml unter accessed ein, wann Sie die Quelle zuletzt gelesen haben.',
      level: 'warning',
    },
  ];
}

function laterThanItself(key: string, { published, accessed }: Source, document: Document | undefined): Issue[] {
  if (!document || published === undefined || !isAfter(firstPoint(published), accessed)) return [];
  return [
    {
      ...placeOf(document, [key, 'published']),
      problem: `Die Quelle „${key}“ erschien „${published}“, also nach dem ${accessed}, an dem sie jemand gelesen hat.`,
      hint: 'Berichtigen Sie published oder accessed.',
      level: 'warning',
    },
  ];
}

/** The year, month or day with which a time begins. */
const firstPoint = (time: string) => time.replace('~', '').split('/')[0] ?? '';

/** Compared no finer than the coarser of them. */
const isAfter = (point: string, day: string) => point > day.slice(0, point.length);

const placeOf = (document: Document, at: Path) => ({ file: document.file, at, ...document.locate(at) });
