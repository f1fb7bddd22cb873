import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '../schemas/region.ts';
import type { Language } from './languages.ts';
import { overriddenBody } from './swiss/overrides.ts';

/**
 * Writes each body in which `swiss.yaml` has sentences of its own, as MDX that Astro can compile, and
 * returns the folder. The rest of such a body is derived like any other when it is rendered.
 */
export function writeOverriddenTexts(
  { region, languages }: { region: Region; languages: readonly Language[] },
  contentFolder: string,
): string {
  const folder = join('.astro', 'overridden', contentFolder.replace(/[^\w-]+/g, '_'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const { key, texts, overrides, documents } of region.entries) {
    for (const language of languages.filter(({ derivedFrom }) => derivedFrom)) {
      const document = documents.texts[language.derivedFrom ?? ''];
      const body = texts[language.key] || !document ? undefined : overriddenBody(document, overrides);
      if (body === undefined) continue;
      const file = join(folder, key, `${language.key}.mdx`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, body);
    }
  }
  return folder;
}
