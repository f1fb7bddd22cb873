import { daysIn } from '../../schemas/days/calendar.ts';
import { findEach, type LanguageFinding, type LanguageRule, quoted } from './rule.ts';

/** Most numbers of a text are no part of a day: behind one stands a word or a month, or before a year a comma. */
const mayBeDay = /\d(?:\.|st|nd|rd|th)?\s[\p{L}\p{N}]|\d\.\s?\d|,\s\d{4}/iu;

/** L19: a day in a text is in the calendar, and on the day of the week that is named with it. */
export const dayRules: LanguageRule[] = [
  { id: 'L19', level: 'error', languages: 'all', signs: mayBeDay, find: wrongDays },
];

function wrongDays(text: string, language: string): LanguageFinding[] {
  const { months, weekdays, patterns } = calendarOf(language);
  return patterns.flatMap((pattern) =>
    findEach(text, pattern, ({ 0: found, groups = {} }) => {
      const month = months.indexOf((groups.month ?? '').toLowerCase()) + 1 || Number(groups.month);
      const [day, year] = [Number(groups.day), groups.year ? Number(groups.year) : undefined];
      if (day > 31 || day < 1 || month < 1 || month > 12) return undefined;
      const most = daysIn(year === undefined || year < firstSureYear ? leapYear : year, month);
      const date = found.slice(groups.weekday ? found.indexOf(groups.day ?? '') : 0);
      if (day > most) {
        return {
          problem: `Den Tag ${quoted(date)} gibt es nicht; dieser Monat hat ${most} Tage.`,
          hint: 'Berichtigen Sie den Tag oder den Monat.',
        };
      }
      const told = weekdays.indexOf((groups.weekday ?? '').toLowerCase());
      if (told < 0 || year === undefined || year < firstSureYear) return undefined;
      const right = new Date(Date.UTC(year, month - 1, day)).getUTCDay();
      return right === told
        ? undefined
        : {
            problem: `${quoted(found)}: Dieser Tag ist ein ${germanWeekdays[right] ?? ''}.`,
            hint: `Schreiben Sie ${quoted((weekdays[right] ?? '').replace(/^./, (letter) => (/^\p{Lu}/u.test(groups.weekday ?? '') ? letter.toUpperCase() : letter)))}, oder berichtigen Sie den Tag.`,
          };
    }),
  );
}

/** Before, not every country had the same calendar. */
const firstSureYear = 1930;

/** Where the year is not sure, a month has as many days as it ever has. */
const leapYear = 2000;

/** Any Sunday to count on from. */
const sunday = Date.UTC(2023, 0, 1);
const dayLength = 24 * 60 * 60 * 1000;

const weekdaysIn = (language: string) =>
  Array.from({ length: 7 }, (_, index) =>
    new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' }).format(sunday + index * dayLength),
  );

const germanWeekdays = weekdaysIn('de');

interface Calendar {
  months: string[];
  weekdays: string[];
  patterns: RegExp[];
}

const calendars = new Map<string, Calendar>();

function calendarOf(language: string): Calendar {
  const known = calendars.get(language) ?? readCalendar(language);
  calendars.set(language, known);
  return known;
}

/** The names of days and months as they stand in a date of the language, and how dates are written with them. */
function readCalendar(language: string): Calendar {
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const months = Array.from(
    { length: 12 },
    (_, month) => format.formatToParts(Date.UTC(2023, month, 1)).find(({ type }) => type === 'month')?.value ?? '',
  ).map((name) => name.toLowerCase());
  const weekdays = weekdaysIn(language).map((name) => name.toLowerCase());
  const weekday = String.raw`(?:(?<![\p{L}])(?<weekday>${weekdays.join('|')}),?(?:\s(?:dem|den|the))?\s)?`;
  const month = String.raw`(?<month>${months.join('|')})(?!\p{L})`;
  const year = String.raw`(?<year>\d{4})(?!\d)`;
  return {
    months,
    weekdays,
    patterns: [
      new RegExp(
        String.raw`${weekday}(?<![\p{L}\d.,:/-])(?<day>\d{1,2})(?:\.|st|nd|rd|th)?\s${month}(?:,?\s${year})?`,
        'giu',
      ),
      new RegExp(String.raw`${weekday}(?<!\p{L})${month}\s(?<day>\d{1,2})(?:st|nd|rd|th)?,\s${year}`, 'giu'),
      new RegExp(String.raw`${weekday}(?<![\p{L}\d.,:/-])(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?${year}`, 'giu'),
    ],
  };
}
