import type { Language } from '../../locales/languages.ts';
import type { Route } from '../../routes/routes.ts';
import { isListed, type Site } from '../../routes/site.ts';

/** Address of a page's Markdown, from the root; undefined where it has none: its text is not in its language, or it only chooses one. */
export const markdownHref = (route: Route): string | undefined =>
  route.language && isListed(route) ? `${route.href}index.md` : undefined;

export const llmsHref = ({ path }: Pick<Language, 'path'>): string => `/${path}/llms.txt`;

/** Addresses of all the feature writes. */
export const writtenPaths = ({ routes, languages }: Site): string[] => [
  '/llms.txt',
  ...languages.map(llmsHref),
  ...routes.flatMap((route) => markdownHref(route) ?? []),
];
