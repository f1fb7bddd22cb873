import { thousands, withoutPoint } from './thousands.ts';
import { degreesMeant, numberMeant, rangeMeant } from './number-meant.ts';

interface Meant {
  /** What the fault is, where a sentence of its own says it better than the type that is wanted. */
  fault?: string;
  /** The line as it should be. */
  hint: string;
}

const typographic = /^[„“”‚‘’«»‹›"](.+)[“”‘’«»‹›"]$/;

/** A text in quotation marks of print, which are letters to YAML, where a schema refused it. */
export function withoutTypographicQuotes(field: string, text: string, wanted?: string): Meant | undefined {
  const inner = typographic.exec(text.trim())?.[1];
  if (inner === undefined) return undefined;
  const isBare = wanted === 'number' || wanted === 'int' || wanted === 'boolean';
  return {
    fault: `„${field}“ steht in typografischen Anführungszeichen; für YAML gehören sie zum Text: ${text}.`,
    hint: `Schreiben Sie „${field}: ${isBare ? (numberMeant(inner)?.written[0] ?? inner) : `'${inner.replaceAll("'", "''")}'`}“.`,
  };
}

/** What a text is meant as where a number stands, or undefined where it is none. */
export function asNumber(field: string, text: string, canBeRange = false): Meant | undefined {
  if (/^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) && numberMeant(text)?.written.length === 1) {
    return {
      fault: `„${field}“ steht in Anführungszeichen und ist deshalb ein Text, keine Zahl: '${text}'.`,
      hint: `Schreiben Sie „${field}: ${text}“.`,
    };
  }
  const degrees = degreesMeant(text);
  if (degrees !== undefined) return { hint: `Schreiben Sie Grad mit Dezimalpunkt: „${field}: ${degrees}“.` };
  const range = canBeRange ? rangeMeant(text) : undefined;
  if (range) return { hint: `Schreiben Sie „${field}: { min: ${range.min}, max: ${range.max} }“.` };
  const meant = numberMeant(text);
  if (!meant) return undefined;
  const lines = meant.written.map((written) => `„${field}: ${written}“`).join(' oder ');
  const unit = meant.rest ? ` „${meant.rest}“ gehört nicht in dieses Feld.` : '';
  return { hint: `Schreiben Sie ${lines}.${unit}` };
}

/** A whole number that is written with a point between its thousands, where YAML reads a fraction. */
export function asCount(field: string, written: string): Meant | undefined {
  return thousands.test(written)
    ? { hint: `Tausender stehen ohne Punkt: „${field}: ${withoutPoint(written)}“.` }
    : undefined;
}

const words: Record<string, string> = {
  true: 'true',
  ja: 'true',
  yes: 'true',
  wahr: 'true',
  an: 'true',
  on: 'true',
  false: 'false',
  nein: 'false',
  no: 'false',
  falsch: 'false',
  aus: 'false',
  off: 'false',
};

/** What a text is meant as where `true` or `false` stands. */
export function asBoolean(field: string, text: string): Meant | undefined {
  const word = text.trim().toLowerCase();
  const value = Object.hasOwn(words, word) ? words[word] : undefined;
  return value === undefined ? undefined : { hint: `Schreiben Sie „${field}: ${value}“, ohne Anführungszeichen.` };
}
