import type { Language } from '../../locales/languages.ts';
import type { ComparedKind } from '../../routes/compared-kinds.ts';
import { pageOf } from '../../routes/page.ts';
import { entriesOf, routeOf, type Site } from '../../routes/site.ts';
import { type ComparedEntry, elsewhereOf } from './comparison.ts';

/** Entries by name: the address of each one's page, its short name, and what that page says outside its facts. */
export type CompareIndex = Record<string, [href: string, name: string, elsewhere: Record<string, ComparedValue>]>;

/** A value, and its date where it has one; null where it is not stated. */
export type ComparedValue = [value: string, date?: string] | null;

/** What a page with too many entries for a table has to know of all of them. */
export function compareIndexOf(kind: ComparedKind, site: Site, language: Language): CompareIndex {
  const entries: ComparedEntry[] = entriesOf(site, kind);
  return Object.fromEntries(
    entries.map((entry) => {
      const route = routeOf(site, entry.key, language);
      const { rows } = elsewhereOf(entry, pageOf(site, route, language));
      const told = rows.map(({ field, value, dating }): [string, ComparedValue] => [
        field,
        value === undefined ? null : dating ? [value, dating.short] : [value],
      ]);
      return [entry.id, [route.href, route.navTitle, Object.fromEntries(told)]];
    }),
  );
}
