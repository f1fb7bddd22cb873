import { languagesOf } from '../locales/languages.ts';
import { translatorFor } from '../locales/ui.ts';
import { claimedRoutes, type Route } from '../routes/routes.ts';
import type { Issue } from '../schemas/issue.ts';
import type { Region } from '../schemas/region.ts';
import type { CheckContext } from './check-context.ts';

/** No two pages share an address: printed codes point there, and Astro would leave one of them out. */
export function checkAddresses(region: Region, { folder, features }: CheckContext): Issue[] {
  const languages = languagesOf(region.config, region.swissWords);
  const translators = new Map(languages.map((language) => [language.key, translatorFor(language, languages, folder)]));
  const taken = new Map<string, Route>();
  const issues: Issue[] = [];
  for (const route of claimedRoutes(region, languages, translators, features)) {
    const other = taken.get(route.path);
    if (other) issues.push(...sharedAddress(route, other));
    else taken.set(route.path, route);
  }
  return issues;
}

function sharedAddress(route: Route, other: Route): Issue[] {
  const text = textFile(route);
  // A derived language has no text of its own; its parent's tells it already.
  if (!text) return [];
  const isWritten = text.data !== null && typeof text.data === 'object' && 'slug' in text.data;
  return [
    {
      file: text.file,
      at: ['slug'],
      ...(isWritten && text.locate(['slug'])),
      problem: `Die Adresse „${route.href}“ hat schon ${textFile(other)?.file ?? `die Übersicht „${other.title}“`}.`,
      hint: isWritten ? 'Geben Sie einem der beiden einen anderen slug.' : 'Ergänzen Sie hier einen anderen slug.',
    },
  ];
}

function textFile({ entry, language }: Route) {
  return language && entry?.documents.texts[language.key];
}
