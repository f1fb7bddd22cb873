import type { Page } from '../../routes/page.ts';
import { initialOf } from '../../routes/sections.ts';

/** What is listed from A to Z, in order and under the letters it begins with; Ä stands under A. */
export function byLetter<T>(items: T[], nameOf: (item: T) => string, { language, formats }: Page): [string, T[]][] {
  const sorted = items.toSorted((a, b) => formats.compare(nameOf(a), nameOf(b)));
  return [...Map.groupBy(sorted, (item) => initialOf(nameOf(item), language.key))];
}
