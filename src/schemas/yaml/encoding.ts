import { isUtf8 } from 'node:buffer';
import { lstatSync, readFileSync } from 'node:fs';
import type { Issue } from '../issue.ts';
import { maxBytes, tooLarge } from '../limits.ts';

/** A text file as it was read. In another encoding than UTF-8 what cannot be read of it is U+FFFD, mostly the umlauts. */
export interface ReadText {
  text: string;
  isReadable: boolean;
  /** Why it was not opened at all. */
  refused?: Pick<Issue, 'problem' | 'hint'>;
}

/** Reads a file that lies where it is named. Where a link leads, and what is no file, is never opened. */
export function readText(path: string): ReadText {
  const item = lstatSync(path);
  const refused = item.isSymbolicLink()
    ? symbolicLink(path)
    : item.isFile()
      ? item.size > maxBytes && tooLarge(item.size, maxBytes)
      : noFile(path);
  if (refused) return { text: '', isReadable: true, refused };
  const bytes = readFileSync(path);
  return { text: bytes.toString('utf8'), isReadable: isUtf8(bytes) };
}

/** Said of files and of folders. */
export const symbolicLink = (path: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„${nameOf(path)}“ ist eine symbolische Verknüpfung; gelesen wird nur, was in der Region selbst liegt.`,
  hint: 'Ersetzen Sie sie durch das, worauf sie zeigt, oder entfernen Sie sie.',
});

/** Said of a folder where a file belongs, and of what an operating system has besides files and folders. */
export const noFile = (path: string): Pick<Issue, 'problem' | 'hint'> => ({
  problem: `„${nameOf(path)}“ ist keine Datei und wird nicht gelesen.`,
  hint: 'Entfernen Sie es; soll dort etwas stehen, legen Sie eine Textdatei oder einen Ordner dieses Namens an.',
});

const nameOf = (path: string) => path.split(/[\\/]/).at(-1) ?? path;
