import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '../schemas/region.ts';
import type { Language } from './languages.ts';
import { overriddenBody } from './swiss/overrides.ts';

interface Edition {
  region: Region;
  languages: readonly Language[];
}

/**
 * Writes the bodies in which `swiss.yaml` has sentences of its own to files that Astro can compile, and
 * returns the folder. The rest of such a body is derived like any other when it is rendered.
 */
export function writeOverriddenTexts(edition: Edition, contentFolder: string): string {
  const folder = join('.astro', 'overridden', contentFolder.replace(/[^\w-]+/g, '_'));
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [id, body] of overriddenTextsOf(edition)) {
    const file = join(folder, `${id}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return folder;
}

/** As MDX, by `kind/id/locale`. */
function overriddenTextsOf({ region, languages }: Edition): [id: string, body: string][] {
  return region.entries.flatMap(({ key, texts, overrides, documents }) =>
    languages
      .filter(({ derivedFrom }) => derivedFrom)
      .flatMap((language): [string, string][] => {
        const document = documents.texts[language.derivedFrom ?? ''];
        const body = texts[language.key] || !document ? undefined : overriddenBody(document, overrides);
        return body === undefined ? [] : [[`${key}/${language.key}`, body]];
      }),
  );
}
