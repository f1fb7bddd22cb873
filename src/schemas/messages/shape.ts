/** Whether what a file says is a group of fields, or nothing. */
export const isGroup = (data: unknown): data is Record<string, unknown> | null | undefined =>
  data === undefined || data === null || (typeof data === 'object' && !Array.isArray(data));

/** The names a file has at its left margin; none where it is no group of fields. */
export const namesIn = (data: unknown): string[] => (isGroup(data) ? Object.keys(data ?? {}) : []);

/** What stands in a file instead of a group of fields, as the subject of a sentence. */
export const insteadOfGroup = (data: unknown): string =>
  Array.isArray(data) ? 'eine Liste' : `nur „${clipped(String(data))}“`;

const clipped = (text: string) => (text.length > 60 ? `${text.slice(0, 57)}…` : text);
