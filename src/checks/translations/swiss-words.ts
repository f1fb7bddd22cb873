import { join, relative } from 'node:path';
import { languagesOf } from '../../locales/languages.ts';
import { defaultRows } from '../../locales/swiss/swiss-words.ts';
import type { Issue } from '../../schemas/issue.ts';
import { swissWordsFile } from '../../schemas/swiss-words.ts';
import type { CheckContext } from '../check-context.ts';
import { checkWordRows } from './swiss-word-rows.ts';

/** The words a region says for Switzerland: what it changes must hold, and somebody from there has read them. */
export function checkSwissWords({ parts, folder }: CheckContext): Issue[] {
  const { config, swissWords, files } = parts;
  const document = files.swissWords;
  const rowIssues = swissWords && document ? checkWordRows(swissWords, document, defaultRows()) : [];
  const isDerived = config && languagesOf(config).some(({ derivation }) => derivation);
  const isUnread = document ? swissWords?.signedOff === null : true;
  if (!isDerived || !isUnread) return rowIssues;
  const file = document?.file ?? relative(process.cwd(), join(folder, swissWordsFile));
  return [...rowIssues, notSignedOff(file, document && { at: ['signedOff'], ...document.locate(['signedOff']) })];
}

const notSignedOff = (file: string, place: Pick<Issue, 'at' | 'line' | 'column'> = {}): Issue => ({
  file,
  ...place,
  problem: 'Die Liste der Schweizer Wörter (Klasse A) hat noch niemand aus der Schweiz freigegeben.',
  hint: "Lassen Sie jemanden von dort die Seite lesen, die „npm run swiss“ schreibt, und diese Datei; dann schreiben Sie hier „signedOff: { by: …, on: '2027-01-15' }“.",
  level: 'open',
});
