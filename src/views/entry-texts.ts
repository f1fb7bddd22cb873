import { type CollectionEntry, getCollection } from 'astro:content';
import type { Route } from '../routes/routes.ts';

/** Finds the text of a route in the first of some languages that has one; undefined where none has. */
export async function openTexts(): Promise<
  (route: Route, locales: (string | undefined)[]) => CollectionEntry<'texts'> | undefined
> {
  const texts = new Map((await getCollection('texts')).map((text) => [text.id, text]));
  return ({ entry }, locales) =>
    locales.map((locale) => texts.get(`${entry?.key}/${locale}`)).find((text) => text !== undefined);
}
