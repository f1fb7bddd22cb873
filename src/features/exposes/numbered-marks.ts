/** The text of an entry with each figure's source by its number, which on paper no link leads to. */
export const withSourceNumbers = (html: string) =>
  html.replace(
    /(<a class="mark" href="#q(\d+)"[^>]*>)([^<]*)<\/a>/g,
    (_, start: string, number: string, date: string) => `${start}${date.trim()}\u00a0[${number}]</a>`,
  );
