import { normalize, relative } from 'node:path';
import { type Language, languagesOf } from '../locales/languages.ts';
import { nearest } from '../schemas/issue.ts';
import type { Entry, Parts } from '../schemas/region.ts';
import { NoSuchDay } from '../schemas/days/given-day.ts';

/** Something the editor has to say otherwise; shown without a stack trace. */
export class UserError extends Error {}

/** Runs a command of the editors'; a refusal is its answer. */
export function answering(command: () => void) {
  try {
    command();
  } catch (error) {
    answer(error);
  }
}

/** The same for a command that takes its time. */
export async function answeringLater(command: () => Promise<void>) {
  try {
    await command();
  } catch (error) {
    answer(error);
  }
}

function answer(error: unknown) {
  if (!(error instanceof UserError || error instanceof NoSuchDay)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The languages of a region. Refuses where site.yaml says none. */
export function languagesIn({ config }: Pick<Parts, 'config'>): Language[] {
  if (!config) throw new UserError('site.yaml lässt sich nicht lesen.\n→ npm run check sagt, warum.');
  return languagesOf(config);
}

/** Entries are named as in references; the path of their folder or of a file in it is understood too. Refuses with the nearest. */
export function entryNamed(name: string | undefined, entries: readonly Entry[], folder: string, usage: string): Entry {
  if (!name) throw new UserError(usage);
  const key = keyMeant(name, folder);
  const entry = entries.find((entry) => entry.key === key);
  if (entry) return entry;
  const near = nearest(
    key,
    entries.map(({ key }) => key),
  );
  throw new UserError(`Den Eintrag „${name}“ gibt es nicht.\n→ ${near ? `Meinten Sie „${near}“?` : usage}`);
}

/** Paths come from a file manager or a shell's completion, on Windows with backslashes. */
function keyMeant(name: string, folder: string): string {
  const path = name.replaceAll('\\', '/');
  const inFolder = relative(folder, path);
  const key = inFolder.startsWith('..') ? normalize(path) : inFolder;
  return key
    .replaceAll('\\', '/')
    .replace(/\/$/, '')
    .replace(/\/[^/]+\.(mdx|yaml)$/, '');
}
