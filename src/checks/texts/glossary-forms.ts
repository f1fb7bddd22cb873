import type { Document } from '../../schemas/yaml/document.ts';
import type { Glossary } from '../../schemas/glossary.ts';
import type { Issue } from '../../schemas/issue.ts';

/** Forms of a word that stand for another already, or twice: nobody knows then which of them a text explains. */
export function takenForms(glossary: Glossary, { file, locate }: Document): Issue[] {
  const holders = new Map<string, string>();
  const terms = Object.entries(glossary);
  const judged = terms.flatMap(([id, { term }]) => {
    const taken = holders.get(term);
    if (taken === undefined) holders.set(term, id);
    return taken === undefined ? [] : [{ at: [id, 'term'], ...sameTerm(term, taken) }];
  });
  const aliases = terms.flatMap(([id, { term, aliases }]) =>
    aliases.flatMap((alias, index) => {
      const holder = holders.get(alias);
      if (holder === undefined) holders.set(alias, id);
      const told =
        alias === term
          ? ownTerm(alias)
          : holder === id
            ? twice(alias)
            : holder !== undefined
              ? ofAnother(alias, holder, glossary)
              : undefined;
      return told ? [{ at: [id, 'aliases', index], ...told }] : [];
    }),
  );
  return [...judged, ...aliases].map((found) => ({ file, ...locate(found.at), ...found }));
}

type Finding = Pick<Issue, 'problem' | 'hint' | 'level'>;

const sameTerm = (term: string, holder: string): Finding => ({
  problem: `„${term}“ ist schon der Begriff von „${holder}“.`,
  hint: 'Fassen Sie beide zusammen, oder geben Sie einem von ihnen ein Wort, das ihn unterscheidet.',
  level: 'warning',
});

const ownTerm = (alias: string): Finding => ({
  problem: `„${alias}“ ist der Begriff selbst und keine andere Form davon.`,
  hint: 'Löschen Sie ihn unter aliases.',
  level: 'warning',
});

const twice = (alias: string): Finding => ({
  problem: `„${alias}“ steht zweimal unter aliases.`,
  hint: 'Löschen Sie eines davon.',
  level: 'warning',
});

const ofAnother = (alias: string, holder: string, glossary: Glossary): Finding => ({
  problem: `„${alias}“ gehört schon zu „${glossary[holder]?.term ?? holder}“; niemand weiß, welches der beiden gemeint ist.`,
  hint: 'Löschen Sie die Form bei einem der beiden.',
  level: 'warning',
});
