import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Languages that only the fixture region speaks: `src/` must not need to know one of them. */
const foreign = 'pl';

/** Lines that name the language by its key, in whatever quotes or none; but for patterns of the package hyphen. */
function mentionsOf(key: string, text: string): string[] {
  const mention = new RegExp(`(?<![\\p{L}\\w./-])${key}(?![\\p{L}\\w./])`, 'u');
  return text.split('\n').filter((line) => mention.test(line) && !line.includes("'hyphen/"));
}

describe(`src/ does not know the language ${foreign}, which the fixture region speaks`, () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' });

  it.each([
    "const territories: Record<string, string> = { en: 'GB', pl: 'PL' };",
    "if (language.key === 'pl') return;",
    ':lang(pl) {',
    "const tag = 'pl-PL';",
    '"pl"',
  ])('would be found: %s', (line) => {
    expect(mentionsOf(foreign, `a\n${line}\nb`)).toEqual([line]);
  });

  it.each(['// example, triple, apply', "pl: () => import('hyphen/pl'),", '  PL: Polen'])(
    'is something else: %s',
    (line) => {
      expect(mentionsOf(foreign, line)).toEqual([]);
    },
  );

  it('in no file', () => {
    const texts = files.filter((file) => /\.(ts|astro|css|ya?ml|json|mjs)$/.test(file));
    expect(texts).toContain(join('locales', 'languages.ts'));
    const found = texts.flatMap((file) =>
      mentionsOf(foreign, readFileSync(join('src', file), 'utf8')).map((line) => `${file}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  it('in no name of a file or folder', () => {
    expect(files.filter((file) => file.split(/[\\/.]/).includes(foreign))).toEqual([]);
  });
});
