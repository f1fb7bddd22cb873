import type { Page } from '../../routes/page.ts';
import { entriesOf, routeOf } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { fitWords } from '../../styles/filter-rules.ts';
import { type HeadlineFigure, headlineFiguresOf } from '../../facts/headline-figures.ts';
import { programmeStateOf, programmeTexts, type StateView } from '../../facts/programme-view.ts';
import { fundingQuestions, programmeFitOf } from './criteria.ts';

type Programme = Entry<'programmes'>;

/** A programme as one row of the overview: what tells a company whether to read on. */
export interface ProgrammeRow {
  href: string;
  name: string;
  textLang: string | undefined;
  /** Grant or loan, and from whom. */
  kind: string;
  state: StateView;
  /** Undefined where no amount is stated. */
  figure: HeadlineFigure | undefined;
  facts: { label: string; value: string | undefined }[];
  /** Which choices of the filter it fits. */
  fit: string;
}

const levels = ['eu', 'federal', 'state'] as const;

/** Programmes by where their money comes from; those that have ended come last, under a heading of their own. */
export function programmeRowsOf(page: Page): { heading: string; rows: ProgrammeRow[] }[] {
  const rows = entriesOf(page.site, 'programmes').map((entry) => ({
    level: entry.record.level,
    row: rowOf(entry, page),
  }));
  const hasEnded = ({ row }: (typeof rows)[number]) => row.state.state === 'ended';
  return [
    ...levels.map((level) => ({
      heading: page.t(`levels.${level}`),
      rows: rows.filter((row) => row.level === level && !hasEnded(row)),
    })),
    { heading: page.t('funding.ended'), rows: rows.filter(hasEnded) },
  ]
    .map(({ heading, rows }) => ({ heading, rows: rows.map(({ row }) => row) }))
    .filter(({ rows }) => rows.length > 0);
}

function rowOf(entry: Programme, page: Page): ProgrammeRow {
  const { t, site, language } = page;
  const { form, level, ...texts } = programmeTexts(entry, page);
  const route = routeOf(site, entry.key, language);
  const [figure] = headlineFiguresOf(entry, page);
  return {
    href: route.href,
    name: route.navTitle,
    textLang: route.textLang,
    kind: [form, level].filter(Boolean).join(', '),
    state: programmeStateOf(entry, page),
    figure,
    facts: (['places', 'applicants', 'projectKinds', 'handledBy'] as const).flatMap((field) => {
      const value = texts[field];
      return value ? [{ label: t(`fields.${field}`), value }] : [];
    }),
    fit: fitWords(fundingQuestions(page), programmeFitOf(entry, page)),
  };
}
