import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { MdastNode } from '../schemas/texts/mdx.ts';
import { refusalsOf } from '../schemas/texts/text-gate.ts';

/**
 * Refuses once more, where texts are compiled, what the reader refuses where they are read: code, HTML,
 * pictures, links that run something, and fields Astro would read. So a file nobody read cannot run either.
 */
export const dataOnly = defineMdastPlugin({
  name: 'standortkern:data-only',
  options: { position: true },
  before: (_, { data, fileURL }) => {
    const [field] = Object.keys(data.astro?.frontmatter ?? {});
    if (field) throw new Error(`${placeOf(fileURL)}„${field}“: Was hier übersetzt wird, hat keine Felder.`);
  },
  mdxjsEsm: refuse,
  mdxFlowExpression: refuse,
  mdxTextExpression: refuse,
  mdxJsxFlowElement: refuse,
  mdxJsxTextElement: refuse,
  html: refuse,
  link: refuse,
  definition: refuse,
  image: refuse,
  imageReference: refuse,
});

function refuse(node: MdastNode, { fileURL }: MdastVisitorContext): undefined {
  const [refusal] = refusalsOf(node);
  if (!refusal) return undefined;
  const { line = 1, column = 1 } = node.position?.start ?? {};
  throw new Error(`${placeOf(fileURL, `:${line}:${column}`)}${refusal.problem}\n    → ${refusal.hint}`);
}

const placeOf = (file: URL | undefined, position = '') =>
  file ? `${relative(process.cwd(), fileURLToPath(file))}${position}\n    ` : '';
