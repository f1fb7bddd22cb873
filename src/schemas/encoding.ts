import { isUtf8 } from 'node:buffer';
import { readFileSync } from 'node:fs';

/** A text file. In another encoding than UTF-8 what cannot be read of it is U+FFFD, mostly the umlauts. */
export function readText(path: string): { text: string; isReadable: boolean } {
  const bytes = readFileSync(path);
  return { text: bytes.toString('utf8'), isReadable: isUtf8(bytes) };
}
