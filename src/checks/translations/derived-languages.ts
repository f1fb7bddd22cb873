import { derivableFrom } from '../../locales/languages.ts';
import type { Issue } from '../../schemas/issue.ts';
import type { SiteConfig } from '../../schemas/site-config.ts';
import type { CheckContext } from '../check-context.ts';

/** A language is derived only where the generator can, and from the one it can derive it from. */
export function checkDerivedLanguages({ parts: { config, files } }: CheckContext): Issue[] {
  const document = files.config;
  if (!config || !document) return [];
  return config.languages.flatMap((language, index) => {
    const found = problemOf(language);
    const at = ['languages', index, 'derivedFrom'];
    return found ? [{ file: document.file, at, ...document.locate(at), ...found }] : [];
  });
}

type Language = SiteConfig['languages'][number];
type Problem = Required<Pick<Issue, 'problem' | 'hint'>>;

function problemOf({ key, derivedFrom }: Language): Problem | undefined {
  if (derivedFrom === undefined || derivedFrom === derivableFrom[key]) return undefined;
  const possible = `Ableiten lässt sich: ${derivations()}.`;
  if (derivableFrom[key]) {
    return { problem: `„${key}“ lässt sich nicht aus „${derivedFrom}“ ableiten.`, hint: possible };
  }
  return {
    problem: `Die Sprache „${key}“ kann der Generator nicht ableiten.`,
    hint: `${possible} Entfernen Sie derivedFrom, wenn ihre Texte selbst geschrieben werden.`,
  };
}

const derivations = () =>
  Object.entries(derivableFrom)
    .map(([key, from]) => `${key} aus ${from}`)
    .join(', ');
