import type { Issue } from '../schemas/issue.ts';
import { recordLeaves } from '../schemas/references.ts';
import type { CheckContext } from './check-context.ts';
import { byEntry } from './entry-by-entry.ts';
import { type MdastNode, nodesOf, parseMdx } from '../schemas/texts/mdx.ts';

/** Sources that nothing draws on any more. */
export function checkSources(context: CheckContext): Issue[] {
  const { parts } = context;
  const document = parts.files.sources;
  if (!document || !parts.sources) return [];
  const used = new Set([
    ...sourcesOfRates(parts),
    ...sourcesOfRecords(parts),
    ...stepSourcesByEntry.of(context),
    ...sourcesOfTerms(parts),
  ]);
  return Object.keys(parts.sources)
    .filter((key) => !used.has(key))
    .map((key) => ({
      file: document.file,
      ...document.locate([key]),
      problem: `Die Quelle „${key}“ wird nirgends verwendet.`,
      hint: 'Nennen Sie sie bei einer Angabe oder unter sources eines Eintrags, oder löschen Sie sie.',
      level: 'warning',
    }));
}

function sourcesOfRates({ exchangeRates = {} }: CheckContext['parts']): string[] {
  return Object.values(exchangeRates).map(({ source }) => source);
}

function sourcesOfRecords({ entries }: CheckContext['parts']): string[] {
  return entries
    .flatMap((entry) => [...recordLeaves(entry)])
    .filter(({ meta }) => meta.ref === 'sources')
    .map(({ value }) => String(value));
}

export const stepSourcesByEntry = byEntry<string>(() => ({
  by: [],
  findingsOf: ({ texts }) =>
    Object.values(texts)
      .flatMap((document) => nodesOf(parseMdx(document).tree ?? noText))
      .flatMap((node) => (node.type === 'mdxJsxFlowElement' ? node.attributes : []))
      .map((attribute) => ('name' in attribute && attribute.name === 'sources' ? attribute.value : undefined))
      .flatMap((sources) => (typeof sources === 'string' ? sources.split(/\s+/) : [])),
}));

const sourcesOfTerms = ({ glossary = {} }: CheckContext['parts']) =>
  Object.values(glossary).flatMap(({ sources }) => sources);

const noText: MdastNode = { type: 'root', children: [] };
