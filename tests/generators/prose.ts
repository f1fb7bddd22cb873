import { type Random, randomInt } from '../bench/random.ts';

const words: Record<string, string[]> = {
  de: 'wir unsere Kunden Beratung Leistung Region schnell Termin Angebot Lage Innenstadt Bahnhof Erfahrung Handwerk Planung Umsetzung Wartung Garantie Straße größer Gebäude Fläche Nachbarschaft seit zwischen während deshalb immer besonders Energie Fenster Fassade Büro Verwaltung Gemeinde Verkehr Anbindung Schule Markt Geschichte Zukunft Entwicklung Ergebnis einfach Gewerbefläche Wasserstoff Industriepark Forschung Ansiedlung'.split(
    ' ',
  ),
  en: 'our customers advice service region fast appointment offer location centre station experience craft planning delivery maintenance warranty street larger building area neighbourhood between during therefore always especially energy windows facade office administration municipality traffic access school market history future development result simple site hydrogen research'.split(
    ' ',
  ),
};

/** What a text leads to now and then; Markdown of a link whose words are given. */
type Link = (words: string, random: Random) => string;

/**
 * About 650 words in a language in Markdown: five headed parts, a table, a list, some emphasis and links. Of no sense,
 * and the same for the same numbers.
 */
export function prose(language: string, random: Random, link: Link): string {
  const known = words[language]!;
  const word = () => known[randomInt(random, known.length)]!;
  const paragraph = (sentences: number) =>
    Array.from({ length: sentences }, () => sentence(word, random, link)).join(' ');
  const parts = Array.from({ length: 5 }, (_, part) => [
    `## ${word()} ${word()} ${part + 1}`,
    paragraph(7),
    ...(part === 0 ? [tableOf(word)] : []),
    ...(part === 1 ? [Array.from({ length: 6 }, () => `- ${word()} ${word()} ${word()}`).join('\n')] : []),
  ]);
  return [paragraph(5), ...parts.flat()].join('\n\n');
}

function sentence(word: () => string, random: Random, link: Link): string {
  const said = Array.from({ length: 8 + randomInt(random, 12) }, word);
  said[0] = said[0]!.charAt(0).toUpperCase() + said[0]!.slice(1);
  if (random() < 0.2) said[3] = `**${said[3]}**`;
  if (random() < 0.08) said[2] = link(said[2]!, random);
  return `${said.join(' ')}.`;
}

function tableOf(word: () => string): string {
  const row = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rows = Array.from({ length: 6 }, () => row([`${word()} ${word()}`, word(), word()]));
  return [row([word(), word(), word()]), row(['---', '---', '---']), ...rows].join('\n');
}
