import { type Completeness, shareOf } from './completeness.ts';

const shown = 3;

/** All profiles for the terminal, one line each: the score, and what is wanted most of what it lacks. */
export function completenessTable(profiles: readonly Completeness[]): string {
  if (profiles.length === 0) return '';
  const keys = Math.max(...profiles.map(({ key }) => key.length));
  const lines = profiles.map((profile) => {
    const first = profile.missing.slice(0, shown).map(({ name }) => name);
    const more = profile.missing.length - first.length;
    const lacks = first.length > 0 ? `es fehlt: ${first.join(', ')}${more > 0 ? ` und ${more} weitere` : ''}` : '';
    return `  ${profile.key.padEnd(keys)}  ${scoreOf(profile)}  ${lacks}`.trimEnd();
  });
  return ['Wonach Investoren fragen, und was die Profile davon sagen', ...lines].join('\n');
}

/** One profile with everything it lacks, the most wanted first, and what to write for it. */
export function missingTable(profile: Completeness): string {
  const { key, stated, wanted, missing } = profile;
  const head = `${key}: ${stated} von ${wanted} gefragten Angaben, ${shareOf(profile)} %`;
  if (missing.length === 0) return `${head}. Es fehlt nichts.`;
  const names = Math.max(...missing.map(({ name }) => name.length));
  const places = String(missing.length).length;
  return [
    `${head}. Es fehlt oder ist überfällig, das am meisten Gefragte zuerst:`,
    ...missing.map(
      ({ name, write }, index) => `  ${String(index + 1).padStart(places)}  ${name.padEnd(names)}  ${write}`,
    ),
  ].join('\n');
}

const scoreOf = (profile: Completeness) =>
  `${String(profile.stated).padStart(2)} von ${profile.wanted}  ${String(shareOf(profile)).padStart(3)} %`;
