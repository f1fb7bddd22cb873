/** A text, and what it is about part by part. */
export interface Contents {
  /** With an id on each heading. */
  html: string;
  headings: { id: string; text: string }[];
}

/** With fewer parts a text is at a glance what it is. */
const least = 4;

/** The headings of a long text as a line that leads to them; none of a short one, which stays as it is. */
export function contentsOf(html: string): Contents {
  const headings: Contents['headings'] = [];
  const marked = html.replace(heading, (_, attributes: string, inner: string) => {
    const own = / id="([^"]*)"/.exec(attributes)?.[1];
    const id = own ?? `part-${headings.length + 1}`;
    headings.push({ id, text: inner.replace(/<[^>]*>/g, '') });
    return `<h2${attributes}${own ? '' : ` id="${id}"`}>${inner}</h2>`;
  });
  return headings.length < least ? { html, headings: [] } : { html: marked, headings };
}

const heading = /<h2([^>]*)>([^]*?)<\/h2>/g;
