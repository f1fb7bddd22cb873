import type { Document } from '../../schemas/yaml/document.ts';
import { type Issue, nearest } from '../../schemas/issue.ts';
import type { RegionWords, ReplacementRow, WordRows } from '../../schemas/swiss-words.ts';
import { mergedRows } from '../../locales/swiss/swiss-words.ts';

/** What the rows of a region may not say, of themselves or together with those of the generator. */
export function checkWordRows(words: RegionWords, document: Document, defaults: WordRows): Issue[] {
  const merged = mergedRows(defaults, words);
  const found = [
    ...wordsTwice(words),
    ...words.A.flatMap((row, index) => [
      ...unpaired(row, index),
      ...unknownForms(row, index),
      ...replacedAgain(row, index, merged),
      ...swissAlready(row, index, merged),
      ...germanLaw(row, index, [...words.N, ...defaults.N]),
    ]),
    ...words.keep.flatMap((word, index) => unknownWord(word, index, defaults)),
  ];
  return found.map(({ at, ...issue }) => ({ file: document.file, at, ...document.locate(at), ...issue }));
}

type Finding = Required<Pick<Issue, 'at' | 'problem' | 'hint'>> & Pick<Issue, 'level'>;

const classes = ['A', 'H', 'F', 'N', 'collisions'] as const;

function wordsTwice(words: RegionWords): Finding[] {
  const places = [
    ...words.keep.map((word, index) => ({ word, of: 'keep', at: ['keep', index] })),
    ...classes.flatMap((of) =>
      words[of].flatMap(({ german }, row) =>
        german.map((word, index) => ({ word, of, at: [of, row, 'german', index] })),
      ),
    ),
  ];
  return places.flatMap(({ word, of, at }, index) => {
    const first = places.slice(0, index).find((place) => place.word === word);
    if (!first) return [];
    const problem =
      first.of === of ? `„${word}“ steht zweimal unter ${of}.` : `„${word}“ steht unter ${first.of} und unter ${of}.`;
    return [{ at, problem, hint: 'Jede Form steht nur einmal in der Datei; behalten Sie die Zeile, die gelten soll.' }];
  });
}

function unpaired({ german, swiss }: ReplacementRow, row: number): Finding[] {
  if (german.length !== swiss.length) {
    return [
      {
        at: ['A', row, 'swiss'],
        problem: `Zu „${german[0] ?? ''}“ stehen ${german.length} deutsche und ${swiss.length} Schweizer Formen da.`,
        hint: 'Jede deutsche Form braucht ihre Schweizer Form, in derselben Reihenfolge; zwei dürfen gleich sein.',
      },
    ];
  }
  return german.flatMap((form, index) => {
    const to = swiss[index] ?? form;
    if (!form.includes(' ') || countWords(form) === countWords(to)) return [];
    return [
      {
        at: ['A', row, 'swiss', index],
        problem: `Die Wendungen „${form}“ und „${to}“ haben nicht gleich viele Wörter.`,
        hint: 'Ersetzt wird Wort für Wort. Andere Wendungen gehören unter H.',
      },
    ];
  });
}

const countWords = (phrase: string) => phrase.split(' ').length;

function unknownForms(
  { german, genitive = {}, plural = {}, neverCapital = [] }: ReplacementRow,
  row: number,
): Finding[] {
  const named = [
    ...Object.keys(genitive).map((form) => ({ form, at: ['A', row, 'genitive', form] })),
    ...Object.keys(plural).map((form) => ({ form, at: ['A', row, 'plural', form] })),
    ...neverCapital.map((form, index) => ({ form, at: ['A', row, 'neverCapital', index] })),
  ];
  return named
    .filter(({ form }) => !german.includes(form))
    .map(({ form, at }) => ({
      at,
      problem: `„${form}“ steht nicht unter german.`,
      hint: `Möglich sind: ${german.join(', ')}.`,
    }));
}

/** The Swiss form is a German one of class A, and would be replaced the next time. */
function replacedAgain(row: ReplacementRow, index: number, { A }: WordRows): Finding[] {
  const german = new Set(A.flatMap((other) => other.german));
  return swissForms(row, index)
    .filter(({ form }) => [form, ...form.split(' ')].some((word) => german.has(word)))
    .map(({ form, of, at }) => ({
      at,
      problem: form === of ? `„${form}“ würde durch sich selbst ersetzt.` : `„${form}“ würde selbst wieder ersetzt.`,
      hint:
        form === of
          ? 'Soll das Wort bleiben, schreiben Sie es unter keep.'
          : 'Es steht als deutsches Wort in Klasse A; schreiben Sie gleich das letzte Wort hin.',
    }));
}

/** Every Swiss form of a row, what it stands for and where. */
function swissForms({ german, swiss, genitive = {}, plural = {} }: ReplacementRow, row: number) {
  return [
    ...swiss.map((form, index) => ({ form, of: german[index], at: ['A', row, 'swiss', index] })),
    ...Object.entries(genitive).map(([of, form]) => ({ form, of, at: ['A', row, 'genitive', of] })),
    ...Object.entries(plural).map(([of, form]) => ({ form, of, at: ['A', row, 'plural', of] })),
  ];
}

/** The German form is what another row of class A makes of its word. */
function swissAlready({ german, swiss: own }: ReplacementRow, row: number, { A }: WordRows): Finding[] {
  return german.flatMap((form, index) => {
    const other = A.find(({ swiss }) => swiss.includes(form));
    if (!other || own.includes(form)) return [];
    return [
      {
        at: ['A', row, 'german', index],
        problem: `„${form}“ ist schon das Schweizer Wort für „${other.german[0] ?? ''}“.`,
        hint: `Ändern Sie die Zeile „${other.german[0] ?? ''}“, indem Sie sie hier mit den gewünschten Formen wiederholen.`,
      },
    ];
  });
}

function germanLaw(row: ReplacementRow, index: number, terms: WordRows['N']): Finding[] {
  const term = terms.find((term) => row.german.some((form) => term.german.includes(form)));
  if (term) return [neverReplaced(['A', index, 'german', 0], term.german[0] ?? '')];
  return swissForms(row, index).flatMap(({ form, at }) => {
    const near = terms.find(({ near, nearForms = [] }) => [...near, ...nearForms].includes(form));
    return near ? [neverReplaced(at, near.german[0] ?? '', form)] : [];
  });
}

function neverReplaced(at: (string | number)[], term: string, near?: string): Finding {
  const problem = near
    ? `„${near}“ ist nur ungefähr „${term}“ und ersetzt kein deutsches Wort.`
    : `„${term}“ hat in der Schweiz kein Gegenstück, das an seiner Stelle stehen könnte.`;
  return { at, problem, hint: 'N: erklären, nie ersetzen. Das deutsche Wort bleibt stehen; der Text erklärt es.' };
}

function unknownWord(word: string, index: number, defaults: WordRows): Finding[] {
  const known = classes.flatMap((of) => defaults[of].flatMap(({ german }) => german));
  if (known.includes(word)) return [];
  const near = nearest(word, known);
  return [
    {
      at: ['keep', index],
      problem: `„${word}“ steht in keiner Zeile der Vorgaben; keep ändert nichts.`,
      hint: near ? `Meinten Sie „${near}“?` : 'Löschen Sie es. Welche Wörter ersetzt werden, zeigt „npm run swiss“.',
      level: 'warning',
    },
  ];
}
