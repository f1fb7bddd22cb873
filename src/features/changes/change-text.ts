import type { Page } from '../../routes/page.ts';
import type { Change } from './change-list.ts';

/** A change in one line, without whose it is: `Freie Fläche: 20 ha (2024), vorher 24 ha (2022)`. */
export function changeText({ kind, name, before, after }: Change, { t }: Page): string {
  const said = after ?? before;
  return said === undefined
    ? t(`changes.bare.${kind}`, { name })
    : t(`changes.with.${kind}`, { name, before: before ?? '', after: said });
}
