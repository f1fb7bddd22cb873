import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { randomInt, seeded } from '../bench/random.ts';
import { prose } from './prose.ts';

/**
 * A site of as many pages and words as a large region (`large-region.ts`), as plain as a site generator makes it: no
 * index for the search, no derived language, no figures, no data.
 */
export type PlainSite = (folder: string, count: number) => void;

const languages = ['de', 'de-ch', 'en'];

/** With Astro, its collections and MDX. */
export const plainAstro: PlainSite = (folder, count) => {
  rmSync(folder, { recursive: true, force: true });
  write(folder, 'astro.config.mjs', astroConfig);
  write(folder, 'src/content.config.ts', collection);
  write(folder, 'src/pages/[...id].astro', astroPage);
  writePages(join(folder, 'src/texts'), 'mdx', count);
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'));
};

/** With Hugo and Markdown. */
export const plainHugo: PlainSite = (folder, count) => {
  rmSync(folder, { recursive: true, force: true });
  write(
    folder,
    'hugo.toml',
    'baseURL = "https://plain.example/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap"]\n',
  );
  write(folder, 'layouts/_default/single.html', hugoPage);
  write(folder, 'layouts/_default/list.html', '<h1>{{ .Title }}</h1>');
  writePages(join(folder, 'content'), 'md', count);
};

function writePages(folder: string, ending: string, count: number) {
  for (const [at, language] of languages.entries()) {
    for (let number = 0; number < count; number++) {
      const random = seeded(number * languages.length + at);
      const link = (words: string) => `[${words}](/${language}/seite-${randomInt(random, count)}/)`;
      const body = prose(language.replace(/-.*/, ''), random, link);
      const fields = `title: Seite ${number}\ndescription: Seite ${number} ist zum Messen gemacht.\nlang: ${language}\n`;
      write(folder, `${language}/seite-${number}.${ending}`, `---\n${fields}---\n\n${body}\n`);
    }
  }
}

const astroConfig = `import { defineConfig } from 'astro/config';
import mdx from '@astrojs/mdx';

export default defineConfig({
  site: 'https://plain.example',
  cacheDir: './cache',
  integrations: [mdx()],
  build: { inlineStylesheets: 'always' },
});
`;

const collection = `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

const schema = z.object({ title: z.string(), description: z.string(), lang: z.string() });

export const collections = {
  texts: defineCollection({ loader: glob({ base: './src/texts', pattern: '**/*.mdx' }), schema }),
};
`;

const astroPage = `---
import { getCollection, render } from 'astro:content';

export async function getStaticPaths() {
  return (await getCollection('texts')).map((text) => ({ params: { id: text.id }, props: { text } }));
}

const { text } = Astro.props;
const { Content } = await render(text);
---
<!doctype html>
<html lang={text.data.lang}>
  <head><meta charset="utf-8"><title>{text.data.title}</title><meta name="description" content={text.data.description}></head>
  <body><main><h1>{text.data.title}</h1><Content /></main></body>
</html>
`;

const hugoPage = `<!doctype html>
<html lang="{{ .Params.lang }}">
<head><meta charset="utf-8"><title>{{ .Title }}</title><meta name="description" content="{{ .Description }}"></head>
<body><main><h1>{{ .Title }}</h1>{{ .Content }}</main></body>
</html>
`;

function write(folder: string, file: string, content: string) {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), content);
}
