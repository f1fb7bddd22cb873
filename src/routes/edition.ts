/**
 * How often the region was read anew in this process, and whether what was found the last time may be shown.
 * `npm run dev` lives through many editions. Astro keeps two graphs of modules in one process, that of its
 * configuration and that of the pages, so this stands outside both.
 */
interface Edition {
  count: number;
  isRefused: boolean;
}

const key = Symbol.for('standortkern.edition');

const holder = globalThis as { [key]?: Edition };

export const currentEdition = (): Readonly<Edition> => (holder[key] ??= { count: 0, isRefused: false });

/** What was opened before is opened again when it is next asked for. */
export function openNextEdition() {
  holder[key] = { count: currentEdition().count + 1, isRefused: false };
}

/** The last edition stays open, and nothing of it is shown. */
export function refuseEdition() {
  holder[key] = { ...currentEdition(), isRefused: true };
}
