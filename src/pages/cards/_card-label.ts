import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';

/** What a page is, from the general to the particular: its kind, then its place or date. */
export function cardLabel({ route, site, say, t, formats }: Page): string[] {
  const { entry, kind } = route;
  switch (entry?.kind) {
    case 'sites': {
      const { record } = entry as Entry<'sites'>;
      return [t(record.kind === 'centre' ? 'kind.centre' : 'kind.sites'), ...say(record.municipality).split(', ')];
    }
    case 'strengths':
      return [t((entry as Entry<'strengths'>).record.level === 'field' ? 'kind.field' : 'kind.strengths')];
    case 'fairs': {
      const { record } = entry as Entry<'fairs'>;
      return [t(record.kind === 'fair' ? 'kind.fairs' : `kind.${record.kind}`), formats.asOf(record.date)];
    }
    case 'stories':
      return [t('kind.stories'), formats.asOf((entry as Entry<'stories'>).record.date)];
    case 'organisations':
      return [t(`organisationKinds.${(entry as Entry<'organisations'>).record.kind}`)];
    case 'locations':
    case 'services':
    case 'guides':
      return [t(`kind.${entry.kind}`)];
    default:
      return [route.view === 'overview' ? t(`kinds.${kind}`) : say(site.region.config.title)];
  }
}
