import type { Issue } from '../../schemas/issue.ts';
import type { CheckContext } from '../check-context.ts';

/** Who lets visitors keep pages on their phone says so in the privacy notice, in every language it is written in (C-12). */
export function checkOffline({ parts: { config, entries } }: CheckContext): Issue[] {
  if (!config?.offline) return [];
  return entries
    .filter(({ record }) => 'legal' in record && record.legal === 'privacy')
    .flatMap(({ documents }) => Object.values(documents.texts))
    .filter(({ body, issues }) => issues.length === 0 && !/<Offline\s*\/>/.test(body))
    .map(({ file }) => ({
      file,
      problem: 'In site.yaml steht offline: true, doch diese Datenschutzerklärung sagt nichts davon.',
      hint: 'Setzen Sie <Offline /> in eine Zeile für sich, dorthin, wo steht, was auf dem Gerät gespeichert wird.',
    }));
}
