import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { judge } from '../../../../src/checks/language/judge.ts';
import { languageRules } from '../../../../src/checks/language/rules.ts';
import { interfacePassages } from '../../../../src/checks/language/written-texts.ts';
import { defaultLanguages } from '../../../../src/locales/ui.ts';
import { readDocument } from '../../../../src/schemas/yaml/document.ts';
import { textOfIssues } from '../../../../src/schemas/issue.ts';

const rules = languageRules({ sorbianNames: [], dottedNames: [], parents: ['de'] });

const files = defaultLanguages().flatMap((language) =>
  readdirSync(join('src/locales/texts', language)).map((name) => ({
    language,
    file: join('src/locales/texts', language, name),
  })),
);

it.each(files)('L1 to L15: $file keeps the rules that editors keep', ({ language, file }) => {
  const written = interfacePassages(readDocument(file, file), language);
  expect(written.length).toBeGreaterThan(10);
  expect(textOfIssues(written.flatMap(({ passage }) => judge(passage, language, rules)))).toBe('');
});
