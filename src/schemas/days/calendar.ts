/** What cannot be of something written as a day or a time, and the way out; for an editor. */
export interface Impossible {
  problem: string;
  hint: string;
}

/** A day as it is written; whether there is one is another question. */
export const dayPattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether a day stands in the calendar: 2028-02-29 does, 2027-02-29 does not. */
export const isDay = (text: string): boolean => dayPattern.test(text) && impossiblePoint(text) === undefined;

/** Years anything at all may be of. What a field can be of within them, whoever knows the field judges. */
const [firstYear, lastYear] = [1000, 2999];

/** What is wrong with a day, a month or a year of the right form. */
export function impossiblePoint(point: string): Impossible | undefined {
  const [year = 0, month = 1, day = 1] = point.split('-').map(Number);
  if (year < firstYear || year > lastYear) {
    return {
      problem: `„${point}“ kann nicht gemeint sein: Möglich sind die Jahre ${firstYear} bis ${lastYear}.`,
      hint: 'Berichtigen Sie das Jahr.',
    };
  }
  const last = daysIn(year, month);
  if (day <= last) return undefined;
  return {
    problem: `Den Tag „${point}“ gibt es nicht: Der ${monthNames[month - 1]} ${year} hat ${last} Tage.`,
    hint: `Berichtigen Sie ihn, z. B. ${point.slice(0, 8)}${last}.`,
  };
}

/**
 * The same of the forms of a figure's date: a range has both its ends, the first before the second, and a
 * term ends in the year after.
 */
export function impossibleTime(asOf: string): Impossible | undefined {
  if (asOf === 'undated') return undefined;
  const [from = '', until = ''] = asOf.replace('~', '').split('/');
  if (until.length === 2) return impossibleTerm(from, until);
  const points = [from, until].filter(Boolean);
  const wrong = points.map(impossiblePoint).find((found) => found !== undefined);
  if (wrong) return wrong;
  const length = Math.min(from.length, until.length);
  if (!until || from.slice(0, length) <= until.slice(0, length)) return undefined;
  return {
    problem: `Der Zeitraum „${asOf}“ endet, bevor er beginnt.`,
    hint: `Meinten Sie „${asOf.startsWith('~') ? '~' : ''}${until}/${from}“?`,
  };
}

/** School and business years: 2024/25, 1999/00. */
function impossibleTerm(from: string, until: string): Impossible | undefined {
  const next = String(Number(from) + 1);
  if (next.endsWith(until)) return undefined;
  const [century, year] = [from.slice(0, 2), Number(until)];
  const isRange = year > Number(from.slice(2));
  return {
    problem: `„${from}/${until}“ ist kein Jahr wie 2024/25: Auf ${from} folgt ${next}.`,
    hint: isRange
      ? `Meinen Sie den Zeitraum, schreiben Sie „${from}/${century}${until}“, sonst „${from}/${next.slice(2)}“.`
      : `Meinten Sie „${from}/${next.slice(2)}“?`,
  };
}

/** How many days a month of a year has. */
export const daysIn = (year: number, month: number): number => {
  const date = new Date(0);
  // Date.UTC takes the years up to 99 for 1900 to 1999.
  date.setUTCFullYear(year, month, 0);
  return date.getUTCDate();
};

const monthNames = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
