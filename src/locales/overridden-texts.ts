import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Region } from '../schemas/region.ts';
import type { Language } from './languages.ts';
import { overriddenBody } from './swiss/overrides.ts';

/** A body with sentences of its own for a derived language, as MDX. The rest of it is derived when it is rendered. */
export interface OverriddenText {
  /** `kind/id/locale`. */
  id: string;
  body: string;
}

export function overriddenTextsOf({
  region,
  languages,
}: {
  region: Region;
  languages: readonly Language[];
}): OverriddenText[] {
  return region.entries.flatMap(({ key, texts, overrides, documents }) =>
    languages
      .filter(({ derivation }) => derivation)
      .flatMap((language) => {
        const document = documents.texts[language.derivedFrom ?? ''];
        const body = texts[language.key] || !document ? undefined : overriddenBody(document, overrides);
        return body === undefined ? [] : [{ id: `${key}/${language.key}`, body }];
      }),
  );
}

/** Writes such bodies to files that Astro can compile, and returns their folder. */
export function writeOverriddenTexts(texts: readonly OverriddenText[], contentFolder: string): string {
  const folder = join('.astro', 'overridden', contentFolder.replace(/[^\w-]+/g, '_'));
  rmSync(folder, { recursive: true, force: true });
  for (const { id, body } of texts) {
    const file = join(folder, `${id}.mdx`);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, body);
  }
  return folder;
}
