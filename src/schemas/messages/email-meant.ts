import { z } from 'astro/zod';

const isEmail = (word: string) => z.email().safeParse(word).success;

/** The addresses in a text that should be one: `mailto:a@b.example`, `a(at)b.example`, `Anna <a@b.example>`, two of them. */
export function emailsMeant(text: string): string[] {
  const plain = text
    .replace(/\s*[([{]\s*(?:at|ät|@)\s*[)\]}]\s*|\s+(?:at|ät)\s+/gi, '@')
    .replace(/\s*[([{]\s*(?:dot|punkt)\s*[)\]}]\s*|\s+(?:dot|punkt)\s+/gi, '.')
    .replace(/\s*@\s*/g, '@');
  const words = plain.split(/[\s,;<>()|]+|\bmailto:/i).map((word) => word.replace(/\.$/, ''));
  return [...new Set(words.filter(isEmail))];
}
