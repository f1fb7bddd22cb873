import type { Language } from '../../locales/languages.ts';
import type { WrittenLink } from './written-links.ts';

/** Whether the paragraph of a link names the language it leads to: then that edition is meant. */
export function saysLanguage(link: WrittenLink, to: Language, own: Language): boolean {
  const paragraph = paragraphOf(link).replaceAll(link.url, '');
  const words = paragraph.toLocaleLowerCase();
  const short = new RegExp(String.raw`(?<!\p{L})${to.key.toUpperCase()}(?!\p{L})`, 'u');
  return short.test(paragraph) || namesOf(to, own).some((name) => words.includes(name.toLocaleLowerCase()));
}

/** What it is called in itself and in the text: `English`, `Englisch`; of an edition for a country, also that. */
function namesOf({ key, name }: Language, own: Language): string[] {
  const { language, region } = new Intl.Locale(key);
  const named = [own.key, key].flatMap((locale) => [
    new Intl.DisplayNames(locale, { type: 'language' }).of(language),
    region && new Intl.DisplayNames(locale, { type: 'region' }).of(region),
  ]);
  return [name, ...named].filter((name): name is string => Boolean(name));
}

/** The lines about a link, to the next empty ones. */
function paragraphOf({ document, line }: WrittenLink): string {
  const lines = document.content.split('\n');
  const isEmpty = (text: string) => text.trim() === '';
  const from = lines.slice(0, line).findLastIndex(isEmpty) + 1;
  const until = lines.findIndex((text, index) => index >= line && isEmpty(text));
  return lines.slice(from, until < 0 ? undefined : until).join('\n');
}
