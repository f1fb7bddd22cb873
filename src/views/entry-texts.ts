import { type CollectionEntry, getCollection, render } from 'astro:content';
import type { Route } from '../routes/routes.ts';

/** Finds the text of a route in the first of some languages that has one; undefined where none has. */
export async function openTexts(): Promise<
  (route: Route, locales: (string | undefined)[]) => CollectionEntry<'texts'> | undefined
> {
  const texts = new Map((await getCollection('texts')).map((text) => [text.id, text]));
  return ({ entry }, locales) =>
    locales.map((locale) => texts.get(`${entry?.key}/${locale}`)).find((text) => text !== undefined);
}

/** The component that shows a text; undefined where there is none. */
export const contentOf = async (text: CollectionEntry<'texts'> | undefined) => text && (await render(text)).Content;
