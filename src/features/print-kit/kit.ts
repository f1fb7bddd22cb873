import { draftReasonOf, draftSuffix } from '../codes/index.ts';
import { openEdition, versionOf, withEdition } from '../../facts/expose-edition.ts';
import { type Page, pageOf } from '../../routes/page.ts';
import { routeOf, type Site } from '../../routes/site.ts';
import type { Entry } from '../../schemas/region.ts';
import { codeSheets } from './code-sheet.ts';
import { bleed, documentOf } from './document.ts';
import { coreOf } from './field.ts';
import { forms } from './forms.ts';
import { problemsOf } from './limits.ts';
import type { Form, Matter } from './piece.ts';

/** A page to print and what its PDF must be. */
export interface Print {
  /** Name of the PDF. */
  name: string;
  /** Where it stands as the browser sees it. */
  url: string;
  html: string;
  /** Millimetres once it is trimmed, and what is cut off on every side. */
  width: number;
  height: number;
  bleed: number;
  sheets: number;
  /** Whether it may take more sheets than that. */
  isOpen: boolean;
  /** What the code on each sheet says, where there is one alone. */
  says: (string | undefined)[];
}

export interface PrintKit {
  prints: Print[];
  /** Pieces nobody has allotted a code for. */
  lacking: { form: Form; language: string }[];
  /** What has no room; the pieces it stands on are not among the prints. */
  problems: string[];
}

/** All that is printed for a fair: each piece in each language that has a code for it, and the codes on sheets of their own. */
export function printKitOf(site: Site, fair: Entry<'fairs'>, names: string[] = []): PrintKit {
  const lines = codesOf(site, fair);
  const kit: PrintKit = { prints: [], lacking: [], problems: [] };
  for (const language of site.languages) {
    const page = pageOf(site, routeOf(site, fair.key, language), language);
    for (const form of forms) {
      const fitting = lines.filter((line) => line.placement === form.placement && line.language === language.key);
      if (fitting.length === 0) kit.lacking.push({ form, language: language.key });
      for (const line of fitting) {
        const matter = { fair, page, line, draft: draftReasonOf(site, line), names };
        const problems = problemsOf(form, matter);
        if (problems.length === 0) kit.prints.push(printOf(form, matter));
        kit.problems.push(...problems.filter((problem) => !kit.problems.includes(problem)));
      }
    }
  }
  if (lines.length > 0) kit.prints.push(sheetOfCodes(site, fair));
  return kit;
}

/** The codes of a fair, retired ones too. */
export const linesOf = ({ region }: Site, { id }: Entry<'fairs'>) => region.codes.filter((line) => line.fair === id);

/** Those that are printed: what is retired stays answered, but nothing new carries it. */
const codesOf = (site: Site, fair: Entry<'fairs'>) =>
  linesOf(site, fair).filter(({ retired }) => !(retired && retired.on <= site.asOf));

/** Whether a file has the name of a piece, be it a draft or of an earlier kit. */
export const isPieceName = (name: string): boolean => pieceName.test(name);

const pieceName = new RegExp(
  `^(${forms.map(({ placement, size }) => `${placement}-${size}`).join('|')}|codes-a4)-[a-z]{2,3}(-[A-Z][A-Za-z]{1,3})?(-[2-9A-Z]{2,8})?(${draftSuffix})?\\.pdf$`,
);

function printOf(form: Form, matter: Matter): Print {
  const { page, line, draft } = matter;
  const { placement, size, width, height, styles } = form;
  const sheets = form.sheets(matter);
  const html = documentOf({
    title: titleOf(page, page.t(`codes.placements.${placement}`)),
    page,
    core: coreOf(matter),
    width,
    height,
    isTrimmed: true,
    styles: [styles],
    draft: draft && page.t(`codes.drafts.${draft}`),
    sheets,
  });
  const name = `${placement}-${size}-${line.language}-${line.code}${draft ? draftSuffix : ''}.pdf`;
  return {
    name,
    url: urlOf(page),
    html: edited(html, page),
    width,
    height,
    bleed,
    sheets: sheets.length,
    isOpen: false,
    says: sheets.map(({ says }) => says),
  };
}

function sheetOfCodes(site: Site, fair: Entry<'fairs'>): Print {
  const language = site.languages[0]!;
  const page = pageOf(site, routeOf(site, fair.key, language), language);
  const lines = codesOf(site, fair);
  const draft = lines.map((line) => draftReasonOf(site, line)).find(Boolean);
  const sheets = codeSheets(fair, lines, page);
  const html = documentOf({
    title: titleOf(page, page.t('pack.sheet.piece')),
    page,
    core: 'ground',
    ...a4,
    isTrimmed: false,
    styles: ['code-sheet'],
    draft: draft && page.t(`codes.drafts.${draft}`),
    sheets,
  });
  const name = `codes-a4-${language.key}${draft ? draftSuffix : ''}.pdf`;
  return {
    name,
    url: urlOf(page),
    html: edited(html, page),
    ...a4,
    bleed: 0,
    sheets: sheets.length,
    isOpen: true,
    says: [],
  };
}

const a4 = { width: 210, height: 297 };

const titleOf = ({ t, route }: Page, piece: string) => t('pack.title', { piece, fair: route.navTitle });

const urlOf = ({ site, route }: Page) => site.origin + route.href;

const edited = (html: string, { site, formats }: Page) =>
  html.includes(openEdition.version)
    ? withEdition(html, { day: formats.day(site.asOf), version: versionOf(html) })
    : html;
