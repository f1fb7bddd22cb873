/** Mark-up that is safe to stand in a page as it is. */
export interface Html {
  markup: string;
}

type Value = string | number | Html | readonly Value[] | undefined | false;

/**
 * A piece of a page, an SVG or a sheet: texts among its values are escaped, pieces stand as they are, lists follow
 * one another. The one way in which mark-up is written outside Astro's components.
 */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html => ({
  markup: String.raw({ raw: strings }, ...values.map(markupOf)),
});

/** Pieces with something between them, such as a line feed. */
export const joined = (pieces: readonly Html[], between: string): Html =>
  raw(pieces.map(({ markup }) => markup).join(between));

/** Mark-up from elsewhere, such as a path or a style sheet. Nothing of content goes through here. */
export const raw = (markup: string): Html => ({ markup });

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(markupOf).join('');
  return String(value).replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
