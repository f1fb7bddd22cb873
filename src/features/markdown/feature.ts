import type { Feature } from '../../routes/feature.ts';
import { markdownHref, writtenPaths } from './paths.ts';

/** Each page also as Markdown, and a list of them in each language (llmstxt.org), for machines that quote (P18). */
export const markdown: Feature = {
  name: 'markdown',
  files: writtenPaths,
  alternate: (_, route) => {
    const href = markdownHref(route);
    return href === undefined ? undefined : { href, mediaType: 'text/markdown' };
  },
  entrypoints: [{ pattern: '/[...folder]/llms.txt', entrypoint: 'src/features/markdown/llms.txt.ts' }],
};
