import type { Page } from '../routes/page.ts';
import { programmeProfile } from '../schemas/profile.ts';
import { hasEnded, type ProgrammeState, programmeStateOn } from '../schemas/programmes.ts';
import type { Entry } from '../schemas/region.ts';
import { type Dating, datingOf, figureViewOf } from './figure-view.ts';
import type { ProfileGroup, ProfileRow } from './profile-rows.ts';
import { figureLabel } from './figure-label.ts';

type Programme = Entry<'programmes'>;

/** How a programme stands on the reference date, and in words; an ended one is offered nowhere as current. */
export interface StateView {
  state: ProgrammeState;
  text: string;
  dating: Dating | undefined;
}

export function programmeStateOf({ record: { term, successor } }: Programme, page: Page): StateView {
  const { site, t, formats, name } = page;
  const state = programmeStateOn(term?.value, site.asOf);
  const dating = term && datingOf(term, page);
  const day = (of: string | undefined) => of && formats.day(of);
  const { from, until } = term?.value ?? {};
  if (state !== 'ended' && dating?.isOverdue) return { state, text: t('profile.underReview'), dating };
  switch (state) {
    case 'ended': {
      const after = successor
        ? t('funding.successor', { programme: name(`programmes/${successor}`) })
        : t('funding.noSuccessor');
      return { state, text: `${endedOn(until, page)}; ${after}`, dating };
    }
    case 'notYet':
      return { state, text: t('funding.states.notYet', { day: day(from) }), dating };
    case 'running': {
      const text = until
        ? t('funding.states.running', { day: day(until) })
        : t('funding.states.since', { day: day(from) });
      return { state, text, dating };
    }
    case 'notStated':
      return { state, text: t('funding.states.notStated'), dating };
  }
}

/** `ended on 30 June 2027`, for where a programme is only named; undefined until then. */
export const endOf = ({ record }: Programme, page: Page): string | undefined =>
  hasEnded(record, page.site.asOf) ? endedOn(record.term?.value.until, page) : undefined;

const endedOn = (until: string | undefined, { t, formats }: Page) =>
  t('funding.states.ended', { day: until && formats.day(until) });

/** The statements of a programme that are words, as they read in its profile and in the overview. */
export function programmeTexts({ record }: Programme, page: Page): Record<ProgrammeField, string | undefined> {
  const { t, formats, name, say } = page;
  const listed = (part: string, codes: string[] | undefined) =>
    codes && formats.list(codes.map((code) => t(`${part}.${code}`)));
  const { level, places, applicants, projectKinds, form, handledBy, office } = record;
  return {
    level: t(`levels.${level}`),
    places: places ? formats.list(places.map((place) => name(`locations/${place}`))) : t('funding.everywhere'),
    applicants: applicants && applicantsText(applicants, page),
    projectKinds: listed('projectKinds', projectKinds),
    form: form && t(`forms.${form}`),
    handledBy: handledBy ? name(`organisations/${handledBy}`) : office && say(office),
  };
}

/** `small, medium-sized and large companies`; public bodies have no size. */
export function applicantsText(applicants: string[], { t, formats }: Page): string {
  const sizes = applicants.filter((code) => code !== 'public').map((code) => t(`applicants.${code}`));
  const companies = sizes.length > 0 ? [t('funding.companies', { sizes: formats.list(sizes) })] : [];
  return formats.list([...companies, ...(applicants.includes('public') ? [t('applicants.public')] : [])]);
}

type ProgrammeField = 'level' | 'places' | 'applicants' | 'projectKinds' | 'form' | 'handledBy';

/** The rows of a programme's profile, the same for each; its own figures stand below those all have. */
export function programmeProfileOf(entry: Programme, page: Page): ProfileGroup[] {
  const standard = programmeProfile.flatMap(({ fields }) => fields);
  const own = Object.keys(entry.record.figures).filter((key) => !standard.includes(key));
  return programmeProfile.map(({ group, fields }) => ({
    group,
    heading: page.t(`groups.${group}`),
    rows: fields.map((field) => rowOf(field, entry, page)),
    furtherRows: group === 'amount' ? own.map((field) => rowOf(field, entry, page)) : [],
  }));
}

function rowOf(field: string, entry: Programme, page: Page): ProfileRow {
  const { t, href } = page;
  const { figures, conditions, handledBy } = entry.record;
  if (!field.startsWith('@')) {
    const figure = figures[field];
    const view = figure && figureViewOf(figure, page, 'table');
    return {
      field,
      label: figureLabel(field, figure, page),
      value: view?.text,
      equivalent: view?.equivalent,
      dating: view,
    };
  }
  const name = field.slice(1);
  const row = { field: name, label: t(`fields.${name}`), dating: undefined };
  switch (name) {
    case 'conditions':
      return { ...row, ...conditionsOf(conditions, page) };
    case 'term': {
      const { state, text, dating } = programmeStateOf(entry, page);
      return { ...row, value: state === 'notStated' ? undefined : text, dating };
    }
    default: {
      const value = programmeTexts(entry, page)[name as ProgrammeField];
      const link = name === 'handledBy' && handledBy ? { href: href(`organisations/${handledBy}`) } : {};
      return { ...row, ...link, value };
    }
  }
}

function conditionsOf(conditions: Programme['record']['conditions'], page: Page): Pick<ProfileRow, 'value' | 'dating'> {
  if (!conditions) return { value: undefined, dating: undefined };
  const dating = datingOf(conditions, page);
  const text = conditions.value.map(page.say).join('; ');
  return { value: dating.isOverdue ? page.t('profile.underReview') : text, dating };
}
