import type { Document } from '../../schemas/yaml/document.ts';
import { reviewMonths } from '../../schemas/figures/figure.ts';
import type { Issue } from '../../schemas/issue.ts';
import { addDays, addMonths } from '../../schemas/figures/review.ts';
import { dayMeant } from '../../schemas/days/written-day.ts';
import type { CheckContext } from '../check-context.ts';

type Path = (string | number)[];

/**
 * Days no one can mean: something done that has not come yet, a review in decades, a year such as 1026. They are
 * judged by the day of the check, whatever the reference date: looking ahead or back changes nothing that was done.
 */
export function checkDays({ parts, today }: CheckContext): Issue[] {
  const valid = new Set(documentsOf(parts));
  return [...new Set([...valid, ...readDocuments(parts)])].flatMap((document) =>
    [...daysIn(document.data)].flatMap(({ at, day, written, beside }) => {
      // What is no day, nor meant as one, its schema says where it refuses the file.
      if (!valid.has(document) && written === day) return [];
      const rule = ruleFor(document.file, at);
      const found =
        rule &&
        judged(day, rule, { today, beside, written, field: String(at.findLast((part) => typeof part === 'string')) });
      return found ? [{ file: document.file, at, ...document.locate(at), ...found }] : [];
    }),
  );
}

/** What schemas refuse, without the days that are judged here: what they were meant as cannot be either. */
export function withoutJudged(issues: readonly Issue[], days: readonly Issue[]): Issue[] {
  const placeOf = ({ file, at = [] }: Issue) => [file, ...at].join('\n');
  const judged = new Set(days.map(placeOf));
  return issues.filter((issue) => !judged.has(placeOf(issue)));
}

/** All files that people write days into, whether their schemas take them or not. */
const readDocuments = ({ files }: CheckContext['parts']): Document[] =>
  [
    files.config,
    files.sources,
    files.exchangeRates,
    files.swissWords,
    files.codes,
    ...files.entries.flatMap(({ record, texts }) => [record, ...Object.values(texts)]),
  ].filter((document) => document !== undefined);

/** All that people write days into, as far as it could be read. */
function documentsOf({ files, entries, ...parts }: CheckContext['parts']): Document[] {
  const { config, sources, exchangeRates, swissWords, codes } = files;
  const read: [unknown, Document | undefined][] = [
    [parts.config, config],
    [parts.sources, sources],
    [parts.exchangeRates, exchangeRates],
    [parts.swissWords, swissWords],
    [parts.codes, codes],
  ];
  const ofEntries = entries.flatMap(({ documents, texts }) => [
    documents.record,
    ...Object.keys(texts).map((locale) => documents.texts[locale]),
    documents.overrides,
  ]);
  return [...read.map(([data, document]) => (data ? document : undefined)), ...ofEntries].filter(
    (document) => document !== undefined,
  );
}

interface Finding {
  at: Path;
  day: string;
  /** The same as it stands in the file: `15.01.2027`. */
  written: string;
  /** The fields it stands among. */
  beside: Record<string, unknown>;
}

const dayLike = /^~?\d{4}(-\d\d){0,2}(\/\d{2,4}(-\d\d){0,2})?$/;

function* daysIn(value: unknown, at: Path = []): Generator<Finding> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, item] of Object.entries(value) as [string, unknown][]) {
    const path = [...at, Array.isArray(value) ? Number(key) : key];
    const day = typeof item !== 'string' ? undefined : dayLike.test(item) ? item : dayMeant(item);
    if (typeof item === 'string' && day !== undefined) yield { at: path, day, written: item, beside: { ...value } };
    else yield* daysIn(item, path);
  }
}

interface Rule {
  /** The end of its path, without numbers. */
  field: string;
  /** Where a field of this name means something else elsewhere. */
  file?: RegExp;
  earliest: string;
  latest: (today: string, beside: Record<string, unknown>) => string;
  /** What it is the day of, behind „der Tag“. */
  of: string;
  level: 'error' | 'warning';
}

// A day more for those who write beyond the date line, or after midnight.
const notToCome = (today: string) => addDays(today, 1);
const within = (years: number) => (today: string) => addMonths(today, years * 12);
/** Figures and sources may be older than all that a region does. */
const firstOfOurTime = '1900';
/** In so many years nobody keeps what is written today. */
const maxYears = 100;
const done = { earliest: '2000', latest: notToCome, level: 'error' } as const;

const rules: Rule[] = [
  { ...done, field: 'accessed', of: ', an dem jemand die Quelle gelesen hat' },
  { ...done, field: 'checked', of: ', an dem jemand nachgesehen hat' },
  { ...done, field: 'updated', of: ', an dem jemand den Inhalt geändert hat' },
  { ...done, field: 'assessedOn', of: ' der Bewertung' },
  { ...done, field: 'reviewedOn', of: ', an dem jemand den Satz gelesen hat' },
  { ...done, field: 'signedOff.on', of: ' der Freigabe' },
  {
    ...done,
    field: 'published',
    file: /sources\.yaml$/,
    earliest: '1500',
    of: ', an dem die Quelle erschien',
    level: 'warning',
  },
  { ...done, field: 'published', of: ' der Veröffentlichung', level: 'warning' },
  { ...done, field: 'printed', latest: within(1), of: ' des Drucks', level: 'warning' },
  { ...done, field: 'retired.on', latest: within(10), of: ', an dem der Code endet', level: 'warning' },
  { ...done, field: 'reviewBy', latest: reviewLimit, of: ' der nächsten Prüfung', level: 'warning' },
  { ...done, field: 'security.expires', latest: within(1.25), of: ', bis zu dem security.txt gilt', level: 'warning' },
  {
    ...done,
    field: 'domainPaidUntil',
    latest: within(11),
    of: ', bis zu dem die Domain bezahlt ist',
    level: 'warning',
  },
  {
    ...done,
    field: 'term.value.from',
    earliest: '1950',
    latest: within(25),
    of: ', an dem die Laufzeit beginnt',
    level: 'warning',
  },
  {
    ...done,
    field: 'term.value.until',
    earliest: '1950',
    latest: within(25),
    of: ', an dem die Laufzeit endet',
    level: 'warning',
  },
  // Whether these are right beside other days is told with what they belong to.
  { field: 'hours.on', earliest: firstOfOurTime, latest: within(maxYears), of: ' der Öffnung', level: 'error' },
  { field: 'cancelledDays', earliest: firstOfOurTime, latest: within(maxYears), of: ', der ausfällt', level: 'error' },
  { field: 'confirmedOn', earliest: '2000', latest: within(maxYears), of: ' der Bestätigung', level: 'error' },
  { ...done, field: 'date', earliest: '1900', latest: within(10), of: ', an dem es beginnt', level: 'warning' },
  {
    ...done,
    field: 'asOf',
    file: /\/organisations\/[^/]+\/record\.yaml$/,
    earliest: '1990',
    of: ' des Standes',
    level: 'warning',
  },
  { ...done, field: 'asOf', earliest: '1500', latest: within(50), of: ' des Standes', level: 'warning' },
];

/** Twice what its class allows: later, nobody would look at it again. */
function reviewLimit(today: string, beside: Record<string, unknown>): string {
  const { class: held } = beside;
  const months = held === 'listing' || held === 'yearly' ? reviewMonths[held] : reviewMonths.durable;
  return addMonths(today, 2 * months);
}

function ruleFor(file: string, at: Path): Rule | undefined {
  const path = at.filter((part) => typeof part === 'string').join('.');
  return rules.find(
    (rule) =>
      `.${path}`.endsWith(`.${rule.field}`) && (rule.file?.test(`/${file}`) ?? true) && !isOwnFigure(rule, at, file),
  );
}

/** Of an organisation's record, the date of the address alone is its own; its figures may be of any time. */
const isOwnFigure = ({ file }: Rule, at: Path, name: string) =>
  file !== undefined && file.test(`/${name}`) && at[0] === 'figures';

function judged(
  day: string,
  { earliest, latest, of, level }: Rule,
  { today, beside, written, field }: { today: string; beside: Record<string, unknown>; written: string; field: string },
): Pick<Issue, 'problem' | 'hint' | 'level'> | undefined {
  const [first = ''] = day.replace('~', '').split('/');
  const limit = latest(today, beside);
  const isLate = first > limit.slice(0, first.length);
  if (!isLate && first >= earliest) return undefined;
  const isDone = latest === notToCome;
  const side = isLate ? (isDone ? `nach dem ${today}, also in der Zukunft` : `nach dem ${limit}`) : `vor ${earliest}`;
  const meant = isDone ? sameDayOf(day, today) : undefined;
  const form = written === day ? '' : ` Ein Tag wird '${day}' geschrieben, in Anführungszeichen.`;
  return {
    problem: `„${field}“ ist der Tag${of}; „${written}“ liegt ${side}.`,
    hint: meant ? `Meinten Sie '${meant}'?` : `Berichtigen Sie das Jahr.${form}`,
    level: written !== day || isAbsurd(first, earliest, today) ? 'error' : level,
  };
}

/** What is unlikely of a day may be so; not so what nobody lived to see, nor what nobody living will. */
function isAbsurd(day: string, earliest: string, today: string): boolean {
  const isOfOurTime = earliest >= firstOfOurTime;
  return (isOfOurTime && day < firstOfOurTime) || day > addMonths(today, maxYears * 12);
}

/** The same day in the last year in which it has been. */
function sameDayOf(written: string, today: string): string | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(written)) return undefined;
  const year = Number(today.slice(0, 4));
  return [year, year - 1].map((near) => `${near}${written.slice(4)}`).find((day) => day <= today);
}
