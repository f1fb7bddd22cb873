import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import { captionOf, payloadOf } from '../../../routes/codes.ts';
import { originOf } from '../../../routes/site.ts';
import { targetsIn } from '../../../schemas/codes/check-codes.ts';
import { newCode } from '../../../routes/new-code.ts';
import { nearest } from '../../../schemas/issue.ts';
import { codeLetters, type Placement, placements } from '../../../schemas/codes/printed-codes.ts';
import { UserError } from '../../../reports/user-error.ts';
import { changeLedger, ledgerText, type OpenLedger, openLedger } from './ledger.ts';
import { publishCodes } from './publish.ts';

const usage = `Nennen Sie, wohin der Code führt und worauf er steht:
  npm run codes -- new --target fairs/bern-2027 --placement flyer
Auf Wunsch: --language de-CH (sonst jede Sprache), --fair bern-2027, --distance 60 (in cm), --owner egc, --length 4.
Platzierungen: ${Object.keys(placements).join(', ')}.`;

const rules = `Ein Code hat nur diese Zeichen: ${codeLetters}. I, O, 0 und 1 fehlen, weil man sie verwechselt.
Er steht für diese eine Drucksache in dieser Sprache und wird nie wieder vergeben, auch nicht nach der Messe.`;

/** `npm run codes -- new`: appends a code for each language edition, remembers it, and says what is printed. */
export function allotCodes(folder: string, options: string[]): string {
  const ledger = openLedger(folder);
  const wanted = wantedIn(ledger, options);
  const origin = originOf(ledger.config);
  const lines = allottedTo(wanted, ledger, origin);
  const rows = lines.map((line) => ledgerLine({ ...wanted, ...line }));
  const text = textBefore(ledger, folder);
  changeLedger(folder, `${text}${rows.join('\n')}\n`, () => publishCodes(folder, []));
  const told = lines.map(
    ({ code, language }) =>
      `  ${code}  ${language.padEnd(6)} ${payloadOf({ origin }, code)}  darunter: ${captionOf({ origin }, code)}`,
  );
  return [`Vergeben für ${wanted.target}, ${wanted.placement}:`, ...told, '', rules].join('\n');
}

function allottedTo(wanted: Wanted, ledger: OpenLedger, origin: string): { code: string; language: string }[] {
  const taken = [...ledger.codes, ...(ledger.codeLock?.codes ?? [])].map(({ code }) => code);
  return wanted.languages.map((language) => {
    const code = newCode(origin, taken, randomInt, wanted.length);
    if (code === undefined) throw new UserError('Alle Codes sind vergeben oder einander zu ähnlich.');
    taken.push(code);
    return { code, language };
  });
}

/** What stands before the new lines. An empty list, `[]`, is one no line can follow. */
function textBefore({ codes }: OpenLedger, folder: string): string {
  const text = ledgerText(folder).trimEnd();
  return codes.length > 0 ? `${text}\n` : `${text.replace(/^\[\s*\]/m, '').trimEnd()}\n\n`;
}

interface Wanted {
  target: string;
  placement: Placement;
  languages: string[];
  owner: string;
  fair: string | undefined;
  distance: number | undefined;
  length: number | undefined;
}

function wantedIn(ledger: OpenLedger, options: string[]): Wanted {
  const { target, placement, language, fair, owner, distance, length } = valuesOf(options);
  if (!target || !placement) throw new UserError(usage);
  const { config, entries } = ledger;
  const keys = targetsIn(ledger);
  const languages = config.languages.map(({ key }) => key);
  oneOf(target, keys, 'Den Eintrag');
  oneOf(placement, Object.keys(placements), 'Die Platzierung');
  if (language) oneOf(language, languages, 'Die Sprache');
  const ofFair = fair ?? (target.startsWith('fairs/') ? target.slice('fairs/'.length) : undefined);
  if (ofFair) oneOf(`fairs/${ofFair}`, keys, 'Die Messe');
  const keeper = owner ?? entries.find(({ key }) => key === target)?.record.owner ?? config.provider.organisation;
  oneOf(`organisations/${keeper}`, keys, 'Die Organisation');
  const wanted = {
    target,
    placement: placement as Placement,
    languages: language ? [language] : languages,
    owner: keeper,
    fair: ofFair,
    distance: whole(distance, '--distance', 10, 2000),
    length: whole(length, '--length', 3, 8),
  };
  refuseSecond(wanted, ledger);
  return wanted;
}

/** One that is allotted and not printed yet is there to be used. */
function refuseSecond({ target, placement, languages, fair }: Wanted, { codes }: OpenLedger) {
  const unused = codes.find(
    (code) =>
      code.target === target &&
      code.placement === placement &&
      code.fair === fair &&
      languages.includes(code.language) &&
      !code.printed &&
      !code.retired,
  );
  if (!unused) return;
  throw new UserError(
    `Für ${target}, ${placement}, ${unused.language} gibt es schon ${unused.code}, noch nicht gedruckt.\n→ Nehmen Sie diesen, oder nennen Sie mit --language eine Sprache, die noch fehlt.`,
  );
}

function valuesOf(options: string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: options,
      options: {
        target: text,
        placement: text,
        language: text,
        fair: text,
        owner: text,
        distance: text,
        length: text,
      },
    }).values;
  } catch {
    throw new UserError(usage);
  }
}

function oneOf(value: string, known: string[], what: string) {
  if (known.includes(value)) return;
  const near = nearest(value, known);
  throw new UserError(`${what} „${value}“ gibt es nicht.\n→ ${near ? `Meinten Sie „${near}“?` : usage}`);
}

function whole(value: string | undefined, option: string, least: number, most: number): number | undefined {
  if (value === undefined) return undefined;
  const number = Number(value);
  if (Number.isInteger(number) && number >= least && number <= most) return number;
  throw new UserError(`„${option} ${value}“ geht nicht.\n→ Möglich sind ganze Zahlen von ${least} bis ${most}.`);
}

/** A line of the ledger. The code stands in quotation marks: YAML would read `5E4` as a number. */
function ledgerLine(line: Omit<Wanted, 'languages'> & { code: string; language: string }): string {
  const fields = [
    `code: '${line.code}'`,
    `target: ${line.target}`,
    `language: ${line.language}`,
    `placement: ${line.placement}`,
    line.fair && `fair: ${line.fair}`,
    line.distance && `distanceCm: ${line.distance}`,
    `owner: ${line.owner}`,
  ];
  return `- { ${fields.filter(Boolean).join(', ')} }`;
}
