import { entryLabel } from '../../facts/entry-label.ts';
import type { ProfileRow } from '../../facts/profile-rows.ts';
import { deskFor } from '../../routes/desks.ts';
import type { Page } from '../../routes/page.ts';
import type { Route } from '../../routes/routes.ts';
import type { Kind } from '../../schemas/collections.ts';
import type { Entry } from '../../schemas/region.ts';
import { keyWordsOf } from './key-words.ts';
import { isStopWord } from './stop-words.ts';
import { normalForm, wordsOf } from './words/normal-form.ts';
import { stemOfWord } from './words/stem.ts';

/** What a page is called besides its short title: an entry, or the overview of a kind. */
export const otherNamesOf = (route: Route, page: Page): string[] =>
  route.entry ? entryNamesOf(route.entry, route, page) : overviewNamesOf(route, page);

/** Other names of an entry, and what it is; its id where that is a short form nobody reads elsewhere. */
function entryNamesOf(entry: Entry, { title, navTitle }: Route, page: Page): string[] {
  const { id, record } = entry;
  const named = [
    title === navTitle ? undefined : title,
    'name' in record ? record.name : undefined,
    'shortName' in record ? record.shortName : undefined,
    'sorbian' in record ? record.sorbian?.name : undefined,
  ].flatMap((name) => name?.replaceAll('\u00a0', ' ') ?? []);
  const known = new Set([navTitle, ...named].flatMap(wordsOf).map(normalForm));
  const label = entryLabel(entry, page)
    .slice(0, 1)
    .filter((label) => !label.startsWith(page.t(`kind.${entry.kind}`)));
  const isDesk = entry.key === deskFor(page.site).key;
  return [
    ...new Set([
      ...named.filter((name) => name !== navTitle),
      ...label,
      ...(isDesk ? [page.t('profile.contact')] : []),
    ]),
    ...id.split('-').filter((word) => !known.has(normalForm(word))),
  ];
}

/** Other names of a page that lists entries: what one of them is called. */
const overviewNamesOf = ({ title, navTitle, kind }: Route, { t }: Page): string[] => [
  ...(title === navTitle ? [] : [title]),
  ...(kind ? [t(`kind.${kind}`)] : []),
  ...(kind === 'sites' ? [t('finder.title')] : []),
];

/** So many words of its text is an entry found by; what is a page has no profile to be found by. */
const keyWords: Partial<Record<Kind, number>> = { pages: 7 };

/** What an entry's profile says in words, and what its text is about; no word that stands above it already. */
export function matterOf(entry: Entry, rows: readonly ProfileRow[], page: Page, said: string[]): string[] {
  const stated = [
    ...rows.flatMap(({ value, isOfficial }) => (value && !isOfficial && !/\d/.test(value) ? [value] : [])),
    ...('journeys' in entry.record ? entry.record.journeys.map(({ from }) => page.say(from)) : []),
  ];
  const { key } = page.language;
  const formsOf = (texts: string[]) => texts.flatMap(wordsOf).map((word) => stemOfWord(word, key));
  const known = new Set(formsOf(said));
  const telling = stated
    .flatMap((text) => text.match(/[\p{L}\p{N}-]+/gu) ?? [])
    .filter((word) => !isStopWord(word, key));
  return [
    ...new Set([...telling, ...keyWordsOf(page.site, page.language, entry.key, keyWords[entry.kind] ?? 2)]),
  ].filter((word) => !formsOf([word]).every((form) => known.has(form)));
}
