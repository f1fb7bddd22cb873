/**
 * Has a page's own scripts fetched after what its first paint needs. A module runs once the page is read in any case, but
 * is fetched as if the paint waited for it, and shares a slow network with the typeface.
 */
export const withLateScripts = (html: string): string =>
  html.replaceAll('<script type="module" src=', '<script type="module" fetchpriority="low" src=');
