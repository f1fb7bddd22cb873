/** The characters of Windows' western code page for the bytes 0x80 to 0xBF: what follows the first byte of a letter in UTF-8. */
const bytes = Uint8Array.from({ length: 64 }, (_, index) => 0x80 + index);
const following = new TextDecoder('windows-1252').decode(bytes);
const inClass = (signs: string) => signs.replace(/[\\\]^-]/g, '\\$&');
const anyFollowing = `[${inClass(following)}\\x80-\\x9F]`;

/** Ä and Å begin letters of eastern languages; closing quotation marks and dashes may stand behind them by right. */
const afterLetter = `[${inClass(following.replace(/[“”’–—…»\u00A0]/g, ''))}\\x80-\\x9F]`;

/**
 * UTF-8 that was taken for Windows' code page and encoded once more: `Ã¼` for ü, `â€“` for a dash, `Â ` for a
 * protected space, `Å‚` for ł. No word of a language we write has such a row of signs.
 */
export const twiceEncoded = new RegExp(
  [
    `(?:Ã|Â)${anyFollowing}`,
    '(?<!\\p{L})Â(?=[\\s.,;:)]|$)',
    `[ÄÅ]${afterLetter}`,
    `Ì${afterLetter}`,
    `[âï]${anyFollowing}{2}`,
    `ð${anyFollowing}{3}`,
  ].join('|'),
  'gu',
);

export const isTwiceEncoded = (text: string) => new RegExp(twiceEncoded.source, 'u').test(text);

/** The words as they were meant; what cannot be told stays. */
export function onceEncoded(text: string): string {
  return text.replace(twiceEncoded, (row) => {
    const raw = Uint8Array.from(row, byteOf);
    const decoded = new TextDecoder().decode(raw);
    return decoded.includes('\uFFFD') ? '' : decoded;
  });
}

function byteOf(sign: string): number {
  const index = following.indexOf(sign);
  return index >= 0 ? 0x80 + index : (sign.codePointAt(0) ?? 0) & 0xff;
}
