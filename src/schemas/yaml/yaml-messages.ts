import type { ErrorCode } from 'yaml';
import type { LineFault } from './yaml-culprit.ts';

interface Explanation {
  problem: string;
  hint: string;
}

/** What the YAML library finds, and what we refuse beyond it. */
export type YamlProblem = ErrorCode | 'ALIAS' | 'RESERVED';

/** Tells an editor in German why a line cannot be read as YAML, and the way out. */
export function explainYaml(code: YamlProblem | LineFault, line: string): Explanation {
  const { reason, hint } =
    quotesWithin(line) ??
    (code === 'COMMENT' ? commentWithin(line) : undefined) ??
    (spaceMatters.includes(code) ? spaceMissing(line) : undefined) ??
    itemBeside(line) ??
    (code === 'BLOCK_AS_IMPLICIT_KEY' ? colons(line) : reasons[code]) ??
    unknown;
  return { problem: `„${line}“ ${reason}.`, hint };
}

const unknown = {
  reason: 'ist kein gültiges YAML',
  hint: 'Prüfen Sie Einrückung, Doppelpunkte und Anführungszeichen in dieser und der Zeile davor.',
};

/** What a hyphen or a colon without a space behind it may be noticed as. */
const spaceMatters: (YamlProblem | LineFault)[] = [
  'BAD_INDENT',
  'BLOCK_AS_IMPLICIT_KEY',
  'BLOCK_IN_FLOW',
  'COLON',
  'INDENT',
  'MISSING_CHAR',
  'MULTILINE_IMPLICIT_KEY',
  'UNEXPECTED_TOKEN',
];

function spaceMissing(line: string) {
  if (/^-[^\s-]/.test(line)) {
    return {
      reason: 'hat hinter dem Strich kein Leerzeichen und ist deshalb kein Punkt einer Liste',
      hint: `Schreiben Sie „- ${line.slice(1)}“.`,
    };
  }
  const [, field, value] = /^((?:- )?[A-Za-z][\w-]*):([^\s/].*)$/.exec(line) ?? [];
  return field && value
    ? { reason: 'hat hinter dem Doppelpunkt kein Leerzeichen', hint: `Schreiben Sie „${field}: ${value}“.` }
    : undefined;
}

/** An item of a list in the line of its field. */
function itemBeside(line: string) {
  const [, field, item = ''] = /^([A-Za-z][\w-]*): +- +(\S.*)$/.exec(line) ?? [];
  return field
    ? {
        reason: 'hat einen Punkt einer Liste in der Zeile seines Feldes',
        hint: `Schreiben Sie „- ${item}“ auf eine eigene Zeile, zwei Leerzeichen weiter rechts als „${field}:“.`,
      }
    : undefined;
}

/** A # in brackets begins a comment, to which the closing bracket belongs. */
function commentWithin(line: string) {
  const reason =
    'hat in der Klammer ein „#“ ohne Anführungszeichen; dahinter ist für YAML alles Kommentar, auch die schließende Klammer';
  const quoted = line.replace(/(?<=:\s+|[[,]\s*)[^'"\s,[\]{}](?:[^,[\]{}:]|:(?!\s))*?(?=\s*[,\]}])/g, (value) =>
    /(?:^|\s)#\S/.test(value) ? `'${value.replaceAll("'", "''")}'` : value,
  );
  return {
    reason,
    hint:
      quoted === line
        ? 'Setzen Sie den Wert in Anführungszeichen; ein Kommentar gehört hinter die Klammer.'
        : `Schreiben Sie „${quoted}“; ein Kommentar gehört hinter die Klammer.`,
  };
}

function colons(line: string) {
  const [, field, text] = /^(?:- )?([\w-]+): +(.*: .*|.*:)$/.exec(line) ?? [];
  if (field && text) {
    return {
      reason: 'enthält einen zweiten Doppelpunkt',
      hint: `Setzen Sie den Text in Anführungszeichen: ${field}: '${text.replaceAll("'", "''")}'.`,
    };
  }
  return {
    reason: 'hat einen Wert, und die Zeile darunter ist trotzdem weiter eingerückt',
    hint: 'Felder derselben Gruppe beginnen in derselben Spalte.',
  };
}

/** A text in quotation marks that has one of them within: YAML takes it for the end. */
function quotesWithin(line: string) {
  const [, field, mark, rest] = /^(?:- )?([\w-]+): +(['"])(.*)$/.exec(line) ?? [];
  if (!field || !mark || rest === undefined) return undefined;
  const end = rest.replaceAll(mark === "'" ? "''" : '\\"', '  ').indexOf(mark);
  if (end < 0 || !/^\s*[^\s#,}\]]/.test(rest.slice(end + 1))) return undefined;
  const isOneTooMany = rest.endsWith(mark) && rest.split(mark).length % 2 === 1;
  const text = isOneTooMany ? rest.slice(0, -1) : `${mark}${rest}`;
  const meant = `„${field}: '${text.replace(/'+/g, "''")}'“`;
  return {
    reason: 'endet für YAML schon beim zweiten Anführungszeichen; dahinter geht der Text weiter',
    hint:
      mark === "'" ? `Verdoppeln Sie den Apostroph im Text: ${meant}.` : `Setzen Sie das Ganze in einfache: ${meant}.`,
  };
}

const reasons: Partial<Record<YamlProblem | LineFault, { reason: string; hint: string }>> = {
  ALIAS: {
    reason: 'enthält einen Wert, der mit einem Stern beginnt',
    hint: 'Setzen Sie den Text in Anführungszeichen; fett und kursiv gibt es nur im Text unter den Angaben.',
  },
  RESERVED: {
    reason: 'beginnt mit einem Namen, der in Programmen schon etwas bedeutet',
    hint: 'Wählen Sie einen anderen Namen; „constructor“, „__proto__“ und ihresgleichen sind nicht möglich.',
  },
  RESOURCE_EXHAUSTION: {
    reason: 'enthält mehr, als sich lesen lässt',
    hint: 'Prüfen Sie, ob eine Klammer nicht geschlossen ist oder etwas versehentlich hineinkopiert wurde.',
  },
  BAD_SCALAR_START: {
    reason: 'beginnt mit einem Zeichen, das in YAML etwas anderes bedeutet',
    hint: 'Setzen Sie den Text in Anführungszeichen.',
  },
  BAD_INDENT: {
    reason: 'ist falsch eingerückt',
    hint: 'Felder derselben Gruppe beginnen in derselben Spalte; jede Klammer [ und { braucht ihr Gegenstück.',
  },
  TAB_AS_INDENT: {
    reason: 'ist mit einem Tabulator eingerückt',
    hint: 'Schreiben Sie je Stufe zwei Leerzeichen.',
  },
  DUPLICATE_KEY: {
    reason: 'steht in dieser Gruppe zum zweiten Mal',
    hint: 'Behalten Sie eine der beiden Zeilen.',
  },
  MULTILINE_IMPLICIT_KEY: {
    reason: 'ist ein Feld ohne Doppelpunkt',
    hint: 'Schreiben Sie „Feld: Wert“, mit einem Leerzeichen nach dem Doppelpunkt.',
  },
  MISSING_CHAR: {
    reason: 'ist nicht vollständig; ein Anführungszeichen, ein Komma oder ein Doppelpunkt fehlt',
    hint: 'Jedes Anführungszeichen und jede Klammer hat ein Gegenstück; nach „Feld:“ steht ein Leerzeichen.',
  },
  MULTIPLE_DOCS: {
    reason: 'beendet die Angaben, bevor alle gelesen sind',
    hint: 'Entfernen Sie die Zeile; „---“ steht nur über und unter den Angaben eines Textes.',
  },
  TAB: {
    reason: 'ist mit einem Tabulator eingerückt',
    hint: 'Schreiben Sie je Stufe zwei Leerzeichen.',
  },
  SPACE: {
    reason: 'ist mit geschützten oder anderen besonderen Leerzeichen eingerückt, wie sie Word und Webseiten mitgeben',
    hint: 'Löschen Sie sie, und rücken Sie die Zeile mit der Leertaste ein.',
  },
  QUOTE: {
    reason: 'öffnet ein Anführungszeichen, das nicht geschlossen wird',
    hint: 'Setzen Sie dasselbe gerade Zeichen ans Ende des Textes.',
  },
  BRACKET: {
    reason: 'öffnet eine Klammer, die nicht geschlossen wird',
    hint: 'Jede Klammer [ und { braucht ihr Gegenstück, meist am Ende derselben Zeile.',
  },
  EXTRA_BRACKET: {
    reason: 'schließt eine Klammer, die nicht offen ist',
    hint: 'Entfernen Sie die Klammer, die zu viel ist.',
  },
  COLON: {
    reason: 'ist ein Feld ohne Doppelpunkt',
    hint: 'Schreiben Sie „Feld: Wert“, mit einem Leerzeichen nach dem Doppelpunkt.',
  },
  INDENT: {
    reason: 'ist falsch eingerückt',
    hint: 'Felder derselben Gruppe beginnen in derselben Spalte, zwei Leerzeichen weiter rechts als die Zeile, zu der sie gehören.',
  },
  UNEXPECTED_TOKEN: {
    reason: 'enthält ein Zeichen, das hier nicht stehen kann',
    hint: 'Prüfen Sie Klammern, Kommas und Anführungszeichen in dieser Zeile.',
  },
};
