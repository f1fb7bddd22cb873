import { fairDate, townOf } from '../routes/fairs.ts';
import type { Page } from '../routes/page.ts';
import type { Entry } from '../schemas/region.ts';

/** What an entry is, from the general to the particular: its kind, then its place or date. Empty for plain pages. */
export function entryLabel(entry: Entry, page: Page): string[] {
  const { say, t, formats } = page;
  switch (entry.kind) {
    case 'sites': {
      const { kind, municipality } = (entry as Entry<'sites'>).record;
      return [t(kind === 'centre' ? 'kind.centre' : 'kind.sites'), ...say(municipality).split(', ')];
    }
    case 'strengths':
      return [t((entry as Entry<'strengths'>).record.level === 'field' ? 'kind.field' : 'kind.strengths')];
    case 'services':
      return [`${t('kind.services')} ${(entry as Entry<'services'>).record.number}`];
    case 'programmes':
      return [t('kind.programmes'), t(`levels.${(entry as Entry<'programmes'>).record.level}`)];
    case 'fairs': {
      const { record } = entry as Entry<'fairs'>;
      const name = t(record.kind === 'fair' ? 'kind.fairs' : `kind.${record.kind}`);
      return [name, fairDate(record, page), townOf(record, page)];
    }
    case 'stories': {
      const { settlement, date } = (entry as Entry<'stories'>).record;
      return [t(settlement ? 'kind.settlement' : 'kind.stories'), formats.asOf(date)];
    }
    case 'organisations': {
      const { kind, sector } = (entry as Entry<'organisations'>).record;
      return [t(`organisationKinds.${kind}`), ...(sector ? [say(sector)] : [])];
    }
    case 'pages':
      return [];
    default:
      return [t(`kind.${entry.kind}`)];
  }
}
