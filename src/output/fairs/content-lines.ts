/** The lines of a contact card (RFC 2426) or a calendar (RFC 5545), as the file holds them. */
export const contentLines = (lines: readonly string[]): string =>
  lines.map((line) => `${fold(line.replace(lineBreaks, ' '))}\r\n`).join('');

/** What a reader may take for the end of a line; in a text it is written `\\n`, and elsewhere there is none. */
const lineBreaks = /[\r\n\u0085\u2028\u2029]+/g;

/** A text as a value says it: what separates values is written with a backslash. */
export const escapeText = (text: string): string =>
  text.replace(/[\\;,]/g, (sign) => `\\${sign}`).replace(/\r\n|\r|\n/g, '\\n');

const maxOctets = 75;

const encoder = new TextEncoder();

/** A line in pieces of at most 75 octets, each after the first behind a space; no character is cut. */
function fold(line: string): string {
  const pieces = [''];
  let octets = 0;
  for (const sign of line) {
    const size = encoder.encode(sign).length;
    if (octets + size > maxOctets) {
      pieces.push('');
      octets = 1;
    }
    pieces.push(pieces.pop()! + sign);
    octets += size;
  }
  return pieces.join('\r\n ');
}
