/** The styles of a page without its typefaces, which all pages share. */
export interface PageStyles {
  css: string;
  /** `@font-face` rules that load a file. */
  faces: string[];
}

/**
 * Takes the typefaces out of a page's styles. They would have to stay where they are: no browser lets a
 * page from a folder load a font (CORS), and as data they would weigh on each page anew.
 */
export function withoutFaces(css: string): PageStyles {
  const faces: string[] = [];
  // Such a rule holds no other, so that it ends with its first brace.
  const rest = css.replace(/@font-face\s*\{[^}]*\}/g, (rule) => {
    if (!/url\(\s*["']?\//.test(rule)) return rule;
    faces.push(rule);
    return '';
  });
  return { css: rest, faces };
}

/** The same rule with its files as data. `fileAt` gives what is at an address of the site. */
export function withData(face: string, fileAt: (address: string) => Uint8Array): string {
  return face
    .replace(/url\(\s*["']?(\/[^"')]*)["']?\s*\)/g, (_, address: string) => {
      return `url(data:font/${address.split('.').at(-1)};base64,${Buffer.from(fileAt(address)).toString('base64')})`;
    })
    .replace(/font-display:\s*\w+/, 'font-display:block');
}

/** Addresses of the site in styles, as they are written. */
export const addressesIn = (css: string): string[] =>
  [...css.matchAll(/url\(\s*["']?(?!#|data:)([^"')\s]+)["']?\s*\)/g)].map(([, address = '']) => address);
