import { posix } from 'node:path';
import { rolldown, type Plugin } from 'rolldown';
import { parseSync, Visitor } from 'rolldown/utils';

/**
 * A script of the site as a script of the old kind. A page from a folder may not load modules, nor ask for
 * files: what the script imports is put into it, and its `fetch` and `import()` are those of the stand,
 * which knows the files from their twins.
 */
export async function classicScript(file: string, textOf: (file: string) => string): Promise<string> {
  const bundle = await rolldown({
    input: file,
    plugins: [fromSite(textOf), knownImports],
    transform: { define: { 'import.meta.url': 'address', 'import.meta': '{}' } },
  });
  const { output } = await bundle.generate({ format: 'cjs', exports: 'named', codeSplitting: false, minify: true });
  await bundle.close();
  const given = '{fetch,load,Worker,address}';
  return `stand.run(${JSON.stringify(`/${file}`)},(${given},exports)=>{${output[0].code.trimEnd()}\n});\n`;
}

/** Reads scripts out of the site as it was built, wherever that is. */
const fromSite = (textOf: (file: string) => string): Plugin => ({
  name: 'from-site',
  resolveId: (source, importer) => (importer ? posix.join(posix.dirname(importer), source) : source),
  load: (id) => textOf(id),
});

/** An import whose address is only known as the script runs asks the stand; nothing is fetched ahead. */
const knownImports: Plugin = {
  name: 'known-imports',
  transform(code, id) {
    const edits: { start: number; end: number; text: string }[] = [];
    new Visitor({
      ImportExpression: ({ start, source }) => {
        const isKnown = source.type === 'Literal' || (source.type === 'TemplateLiteral' && !source.expressions.length);
        if (!isKnown) edits.push({ start, end: start + 'import'.length, text: 'load' });
      },
      CallExpression: ({ start, end, callee }) => {
        if (callee.type === 'Identifier' && callee.name === '__vite__mapDeps') edits.push({ start, end, text: '[]' });
      },
    }).visit(parseSync(id, code).program);
    return edits
      .sort((a, b) => b.start - a.start)
      .reduce((text, edit) => text.slice(0, edit.start) + edit.text + text.slice(edit.end), code);
  },
};
