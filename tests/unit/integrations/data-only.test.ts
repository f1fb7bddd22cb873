import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { mdxToJs } from 'satteri';
import { dataOnly } from '../../../src/integrations/data-only.ts';
import { payloads } from './payloads.ts';

/** Compiles a text as Astro does. */
const compile = (text: string, frontmatter: Record<string, unknown> = {}) =>
  mdxToJs(text, {
    mdastPlugins: [dataOnly],
    fileURL: pathToFileURL(join('content', 'ui', 'x', 'a.mdx')),
    data: { astro: { frontmatter, headings: [], localImagePaths: new Set(), remoteImagePaths: new Set() } },
  });

/** A comment and its like do not come as far: the compiler itself does not take them. */
const compilable = payloads('/nowhere').filter(({ name }) => name !== 'HTML comment');

describe('SLIP-A2: where texts are compiled', () => {
  it.each(compilable)('$name is refused once more, in the words of the check', async ({ text, told }) => {
    await expect(async () => compile(`Davor.\n\n${text}`)).rejects.toThrow(told);
  });

  it('the place is said', async () => {
    await expect(async () => compile('Ein Satz.\n\nUnd {x}.')).rejects.toThrow('content/ui/x/a.mdx:3:5\n    „{x}“ ist');
  });

  it('fields that Astro would read are refused, such as the layout that it would load', async () => {
    await expect(async () => compile('Ein Satz.', { layout: '/etc/x.astro' })).rejects.toThrow('„layout“');
  });

  it('what texts are made of is compiled', () => {
    const { code } = compile(
      '## Titel\n\nEin **Satz** mit [Verweis](sites/hafen), <Figure id="areaFree" />.\n\n<Note>\n\n- eins\n\n</Note>\n\n| a |\n| - |\n| b |',
    );
    expect(code).toContain('Verweis');
  });
});
