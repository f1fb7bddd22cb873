import { html as element, raw } from '../../locales/html.ts';
import { termOf } from '../../routes/glossary.ts';
import type { Page } from '../../routes/page.ts';

const use = /<dfn data-term="([a-z0-9-]+)"([^>]*)>(.*?)<\/dfn>/gs;

/**
 * Explains each word of the glossary where a page uses it first, in brackets and with a link to more;
 * after that it is a word like others. Reads the rendered text, so that which use is the first does not
 * hang on the order in which its components were rendered.
 */
export function explainTerms(html: string, { site, language }: Page): string {
  const explained = new Set<string>();
  return html.replace(use, (_, id: string, attributes: string, content: string) => {
    const word = content.trim();
    if (explained.has(id)) return attributes ? `<span${attributes}>${word}</span>` : word;
    explained.add(id);
    const { href, gloss } = termOf(site, id, language);
    return element`<dfn${raw(attributes)}><a href="${href}">${raw(word)}</a></dfn>${gloss && ` (${gloss})`}`.markup;
  });
}
