import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judge, type LanguageIssue } from '../../../../src/checks/language/judge.ts';
import { languageRules } from '../../../../src/checks/language/rules.ts';
import { readDocument } from '../../../../src/schemas/yaml/document.ts';
import { passagesOf } from '../../../../src/schemas/texts/passages.ts';

/** What a region knows in these tests. */
const known = {
  sorbianNames: [
    { name: 'Chóśebuz', lang: 'dsb' },
    { name: 'Běła Woda', lang: 'hsb' },
    { name: 'Grodk', lang: 'dsb' },
  ],
  dottedNames: ['Lausitz.Digital'],
  parents: ['de'],
};

const rules = languageRules(known);

/** What the language linter says of a text in a language; of a body, or of a title above one. */
export function issuesIn(text: string, language: string, place: 'body' | 'title' = 'body'): LanguageIssue[] {
  const title = place === 'title' ? `title: ${JSON.stringify(text)}\n` : '';
  const folder = mkdtempSync(join(tmpdir(), 'judged-'));
  try {
    writeFileSync(join(folder, 'text.mdx'), `---\n${title}---\n\n${place === 'body' ? text : ''}\n`);
    const document = readDocument(join(folder, 'text.mdx'), 'content/x/text.mdx');
    return passagesOf(document).flatMap((passage) => judge(passage, language, rules));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
