import type { Page } from '../routes/page.ts';
import type { RecordOf } from '../schemas/collections.ts';
import { isNamed, type Person } from '../schemas/records/desk.ts';

interface DeskRows {
  rows: { label: string; value: string }[];
  /** Who may be named on the day of the build. */
  people: Person[];
}

/** What a desk says of itself: what it is for, in which languages, when, by when it answers, and who (C-16). */
export function deskRowsOf(organisation: RecordOf<'organisations'>, page: Page): DeskRows {
  const { task, languages, hours, answersWithin, people } = organisation;
  const { t, say, formats, site, language } = page;
  const names = new Intl.DisplayNames([language.key], { type: 'language' });
  const promise =
    answersWithin &&
    `${t('desk.within', { count: answersWithin.workingDays })} (${t('desk.agreed', { day: formats.day(answersWithin.agreedOn) })})`;
  const rows = {
    task: task && say(task),
    languages: languages && formats.list(languages.map((key) => names.of(key) ?? key)),
    hours: hours && say(hours),
    answersWithin: promise,
  };
  return {
    rows: Object.entries(rows).flatMap(([name, value]) => (value ? [{ label: t(`desk.${name}`), value }] : [])),
    people: people.filter((person) => isNamed(person, site.asOf)),
  };
}
