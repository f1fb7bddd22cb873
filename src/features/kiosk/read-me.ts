import { formatsFor } from '../../locales/formats/formats.ts';
import type { Site } from '../../routes/site.ts';
import { english, german, type ReadMeFacts } from './read-me-texts.ts';

type Contents = Omit<ReadMeFacts, 'name' | 'origin' | 'day'>;

/** What those who look after a stand have to know, in German and in English, whatever the site speaks. */
export function readMe(site: Site, contents: Contents): string {
  const known = { ...contents, name: nameOf(site), origin: site.origin };
  const dayIn = (language: string) => formatsFor(language).day(site.asOf);
  const parts = [german({ ...known, day: dayIn('de') }), english({ ...known, day: dayIn('en') })];
  return parts.join(`\n\n${'='.repeat(76)}\n\n`);
}

/** The region as its first language calls it. */
export function nameOf({ region, languages }: Site): string {
  const { name } = region.config;
  return typeof name === 'string' ? name : (name[languages[0]!.key] ?? Object.values(name)[0]!);
}
