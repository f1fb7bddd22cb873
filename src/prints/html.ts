/** Mark-up that is safe to stand in a page as it is. */
export interface Html {
  markup: string;
}

type Value = string | number | Html | readonly Value[] | undefined | false;

/** A piece of a page: texts among its values are escaped, pieces stand as they are, lists follow one another. */
export const html = (strings: TemplateStringsArray, ...values: Value[]): Html => ({
  markup: String.raw({ raw: strings }, ...values.map(markupOf)),
});

/** Mark-up from elsewhere, such as a path. */
export const raw = (markup: string): Html => ({ markup });

function markupOf(value: Value): string {
  if (value === undefined || value === false) return '';
  if (typeof value === 'object') return 'markup' in value ? value.markup : value.map(markupOf).join('');
  return String(value).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
