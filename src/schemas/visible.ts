/**
 * What no text holds that stands in one line: line breaks in any form, other control characters, and those that
 * turn the direction of writing, behind which something else may stand than one reads.
 */
export const notInOneLine = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;

/**
 * A text in one line with what is not seen in it: ⏎ where it breaks, ␣ for a sign a terminal would obey. The
 * name of a file may hold any, and what reads a log takes a line that begins with :: for an order.
 */
export const visibleLine = (text: string) =>
  text.replace(/[\n\r\u0085\u2028\u2029]+/g, '⏎').replace(new RegExp(notInOneLine, 'gu'), '␣');
