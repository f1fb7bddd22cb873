import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Region } from '../schemas/region.ts';
import type { Language } from './languages.ts';
import { overriddenBody } from './swiss/overrides.ts';

/** The text of an entry as it is compiled, without the fields above it. */
export interface Body {
  /** `kind/id/locale`. */
  id: string;
  body: string;
}

interface Opened {
  region: Region;
  languages: readonly Language[];
}

/**
 * Every text of a region as it is compiled: those the reader knows, and those with sentences of their own for
 * a derived language, whose rest is derived when they are rendered. Nothing else of the folder is ever loaded.
 */
export function bodiesOf({ region, languages }: Opened): Body[] {
  const derived = languages.filter(({ derivation }) => derivation);
  return region.entries.flatMap(({ key, texts, overrides, documents }) => [
    ...Object.keys(texts).map((locale) => ({ id: `${key}/${locale}`, body: documents.texts[locale]?.body ?? '' })),
    ...derived.flatMap((language) => {
      const document = documents.texts[language.derivedFrom ?? ''];
      const body = texts[language.key] || !document ? undefined : overriddenBody(document, overrides);
      return body === undefined ? [] : [{ id: `${key}/${language.key}`, body }];
    }),
  ]);
}

/** A body begins behind these lines, lest Astro take one that begins with a line for fields of its own. */
const noFields = '---\n---\n';

/**
 * Writes bodies to files that Astro can compile, and says where each is. They lie in the project, wherever the
 * region does, and are what was read: what changes or leads elsewhere in between is not. Files that are
 * right already are left alone, so that nobody who watches them is woken.
 */
export function writeBodies(bodies: readonly Body[], contentFolder: string): (Body & { file: string })[] {
  const folder = join('.astro', 'texts', nameOf(contentFolder));
  const written = bodies.map((body) => ({ ...body, file: join(folder, `${body.id}.mdx`) }));
  const wanted = new Set(written.map(({ file }) => file));
  for (const file of filesIn(folder)) if (!wanted.has(file)) rmSync(file);
  for (const { file, body } of written) {
    const content = noFields + body;
    if (existsSync(file) && readFileSync(file, 'utf8') === content) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  return written;
}

const filesIn = (folder: string) =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((item) => !item.isDirectory())
        .map(({ parentPath, name }) => join(parentPath, name))
    : [];

/** Two regions never share a folder, whatever they are called. */
function nameOf(contentFolder: string): string {
  const name = contentFolder.replace(/[^\w-]+/g, '_').slice(-40);
  return `${name}-${createHash('sha256').update(resolve(contentFolder)).digest('hex').slice(0, 8)}`;
}
