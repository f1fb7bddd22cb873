import type { Page } from '../routes/page.ts';

/** What is listed from A to Z, in order and under the letters it begins with; Ä stands under A. */
export function byLetter<T>(items: T[], nameOf: (item: T) => string, { language, formats }: Page): [string, T[]][] {
  const sorted = items.toSorted((a, b) => formats.compare(nameOf(a), nameOf(b)));
  const letterOf = (name: string) =>
    name
      .normalize('NFD')
      .replace(/[^\p{L}\d]/gu, '')
      .charAt(0)
      .toLocaleUpperCase(language.key);
  return [...Map.groupBy(sorted, (item) => letterOf(nameOf(item)))];
}
