import { lockedOf, type LockedCode } from './code-lock.ts';
import type { Document } from '../yaml/document.ts';
import { type Issue, nearest } from '../issue.ts';
import { codesFile, codesLockFile, type PrintedCode } from './printed-codes.ts';
import type { Parts } from '../region.ts';
import { defaultTimeZone } from '../days/time-zone.ts';
import { referenceDate } from '../days/reference-date.ts';

/**
 * Everything that would break a printed code (QR-11): a line that is gone, changed or used twice, a target or
 * language that is not there, another address of the site. Each names the code, its placement and print run.
 * `folder` is the region's folder as the editor knows it.
 */
export function checkCodes(parts: Parts, folder: string): Issue[] {
  const { codes, codeLock, files } = parts;
  const file = `${folder}/${codesFile}`;
  const locked = codeLock?.codes ?? [];
  if (!codes || !files.codes) return files.codes ? [] : locked.map((line) => lostCode(line, file, 1));
  const lines = codes.map((code, index) => ({ code, at: [index], document: files.codes! }));
  return [
    // That a lock cannot be read is told already.
    ...(codeLock || files.codeLock || !lines[0] ? [] : [withoutLock(lines[0], codes)]),
    ...lines.flatMap((line, index) => {
      const twice = usedTwice(line, lines.slice(0, index));
      // What the lock says is about the first of them.
      return [
        ...twice,
        ...withoutTarget(line, parts, folder),
        ...withoutLanguage(line, parts),
        ...(codeLock && twice.length === 0 ? changedSince(line, locked) : []),
      ];
    }),
    ...locked.filter(({ code }) => !codes.some((line) => line.code === code)).map((line) => lostCode(line, file)),
    ...(isMoved(parts) ? [movedSite(parts)] : []),
  ];
}

interface Line {
  code: PrintedCode;
  at: number[];
  document: Document;
}

/** Before anything is published there is none; later, what it held can be had from nowhere else. */
function withoutLock(line: Line, codes: PrintedCode[]): Issue {
  const printed = codes.find((code) => code.printed);
  const lost = codes.length === 1 ? `der Code ${runOf(codes[0]!)}` : `einer der ${codes.length} Codes`;
  return issueAt(
    line,
    'code',
    `${codesLockFile} fehlt; ginge ${lost} verloren oder änderte er sich, merkte es niemand.${printed && codes.length > 1 ? ` Gedruckt ist ${runOf(printed)}.` : ''}`,
    'Holen Sie die Datei aus der Versionsverwaltung zurück. Nur wenn es sie noch nie gab, rufen Sie „npm run codes -- publish“ auf.',
  );
}

/** A code as the person knows it who has the paper in hand. */
export function runOf({
  code,
  placement,
  printed,
  copies,
}: Pick<LockedCode, 'code' | 'placement' | 'printed' | 'copies'>) {
  const run = printed ? `gedruckt am ${printed}${copies ? `, Auflage ${copies}` : ''}` : 'noch nicht gedruckt';
  return `${code} (${placement}, ${run})`;
}

function usedTwice(line: Line, before: Line[]): Issue[] {
  const first = before.find(({ code }) => code.code === line.code.code);
  if (!first) return [];
  return [
    issueAt(
      line,
      'code',
      `Der Code „${line.code.code}“ steht schon in Zeile ${first.document.locate(first.at).line}: ${runOf(first.code)}. Ein Code wird nie ein zweites Mal vergeben.`,
      'Vergeben Sie einen neuen mit „npm run codes -- new“.',
    ),
  ];
}

/** What a code may lead to: every entry, and the overview of every kind that has one. */
export const targetsIn = ({ files }: Pick<Parts, 'files'>): string[] =>
  files.entries.flatMap(({ key, kind }) => (kind === 'pages' ? [key] : [key, `overview/${kind}`]));

function withoutTarget(line: Line, parts: Parts, folder: string): Issue[] {
  const { target, retired } = line.code;
  const known = new Set(targetsIn(parts));
  // Its target may go once it no longer leads there.
  const hasEnded = retired !== undefined && retired.on <= referenceDate(parts.config?.timeZone ?? defaultTimeZone);
  const asked = [
    ...(hasEnded ? [] : [{ field: 'target', key: target }]),
    ...(retired?.successor ? [{ field: 'retired.successor', key: retired.successor }] : []),
  ];
  return asked
    .filter(({ key }) => !known.has(key))
    .map(({ field, key }) => {
      const near = nearest(key, known);
      const isTarget = field === 'target';
      const found = issueAt(
        line,
        field,
        `Der Code ${runOf(line.code)} führt auf „${key}“, und diesen Eintrag gibt es nicht${isTarget ? ' mehr' : ''}.`,
        isTarget ? targetHint(near) : successorHint(near, folder),
      );
      return { ...found, lacks: `entry ${key}` };
    });
}

const targetHint = (near: string | undefined) =>
  near
    ? `Wurde er umbenannt, geben Sie dem Ordner „${near}“ seinen alten Namen zurück. Sonst beenden Sie den Code: „retired: { on: …, successor: … }“.`
    : 'Holen Sie ihn zurück, oder beenden Sie den Code: „retired: { on: …, successor: … }“.';

const successorHint = (near: string | undefined, folder: string) =>
  near
    ? `Meinten Sie „${near}“?`
    : `Nennen Sie einen Eintrag aus ${folder}/, oder lassen Sie successor weg; dann sagt die Seite, dass das Angebot endete.`;

/** A code is printed in one language, and opens in it. */
function withoutLanguage(line: Line, { config, entries }: Parts): Issue[] {
  const { language, target } = line.code;
  const languages = config?.languages ?? [];
  if (languages.length === 0) return [];
  const known = languages.find(({ key }) => key === language);
  if (!known) {
    return [
      issueAt(
        line,
        'language',
        `Der Code ${runOf(line.code)} ist für die Sprache „${language}“, und die steht nicht in site.yaml.`,
        `Gab es sie dort, nehmen Sie sie wieder auf. Sonst sind möglich: ${languages.map(({ key }) => key).join(', ')}.`,
      ),
    ];
  }
  const texts = entries.find(({ key }) => key === target)?.texts;
  if (!texts || texts[language] || texts[known.derivedFrom ?? '']) return [];
  return [
    {
      ...issueAt(
        line,
        'language',
        `Der Code ${runOf(line.code)} öffnet „${target}“ nicht in „${language}“: Dieser Text fehlt.`,
        `Legen Sie ${target}/${known.derivedFrom ?? language}.mdx wieder an.`,
      ),
      level: line.code.printed ? 'error' : 'warning',
    },
  ];
}

const frozen = ['target', 'language', 'placement', 'fair', 'printed', 'copies'] as const;

/** What the paper says that is already out there. */
function changedSince(line: Line, locked: LockedCode[]): Issue[] {
  const before = locked.find(({ code }) => code === line.code.code);
  const now = lockedOf(line.code);
  if (!before) return [unremembered(line)];
  const changed = frozen.filter((field) => before[field] !== now[field]);
  // The day and the number of copies are added once it is printed.
  const isAdded = (field: (typeof frozen)[number]) => ['printed', 'copies'].includes(field) && !before[field];
  const [added, others] = [changed.filter(isAdded), changed.filter((field) => !isAdded(field))];
  return [
    ...(added.length > 0 ? [unrememberedRun(line, added)] : []),
    ...others.map((field) => changedField(line, field, before, now)),
  ];
}

const unremembered = (line: Line): Issue =>
  issueAt(
    line,
    'code',
    `Der Code ${runOf(line.code)} steht noch nicht in ${codesLockFile}; ginge er verloren, merkte es niemand.`,
    remember,
  );

const unrememberedRun = (line: Line, fields: (typeof frozen)[number][]): Issue =>
  issueAt(
    line,
    fields[0] ?? 'printed',
    `Vom Code ${runOf(line.code)} ${fields.length > 1 ? 'stehen' : 'steht'} „${fields.join('“ und „')}“ noch nicht in ${codesLockFile}; änderte es sich, merkte es niemand.`,
    remember,
  );

const remember = 'Rufen Sie „npm run codes -- publish“ auf.';

const changedField = (line: Line, field: (typeof frozen)[number], before: LockedCode, now: LockedCode): Issue =>
  issueAt(
    line,
    field,
    `Der veröffentlichte Code ${runOf(before)} hatte unter „${field}“ „${before[field] ?? 'nichts'}“, jetzt steht dort „${now[field] ?? 'nichts'}“.`,
    before.printed
      ? 'Was gedruckt ist, ändert sich nicht mehr. Stellen Sie die Zeile wieder her; für Neues vergeben Sie einen neuen Code. Endet das Ziel, ergänzen Sie „retired“.'
      : 'Stellen Sie die Zeile wieder her, und vergeben Sie für Neues einen neuen Code.',
  );

const lostCode = (line: LockedCode, file: string, row?: number): Issue => ({
  file,
  ...(row && { line: row, column: 1 }),
  problem: `Der veröffentlichte Code ${runOf(line)} fehlt. Er führt auf „${line.target}“${line.fair ? `, gedruckt für ${line.fair}` : ''}; wer ihn liest, fände nichts mehr.`,
  hint: `Holen Sie die Zeile aus der Versionsverwaltung zurück. Endet das Angebot, ergänzen Sie dort „retired: { on: …, successor: … }“.`,
});

// What is not printed yet moves with the site.
const isMoved = ({ codeLock, config, codes = [] }: Parts) =>
  codeLock &&
  config &&
  withoutSlash(codeLock.url) !== withoutSlash(config.url) &&
  [...codeLock.codes, ...codes].some(({ printed }) => printed);

const withoutSlash = (url: string) => url.replace(/\/$/, '');

function movedSite({ codeLock, config, files }: Parts): Issue {
  const printed = codeLock!.codes.filter(({ printed }) => printed).length;
  return {
    file: files.config!.file,
    at: ['url'],
    ...files.config!.locate(['url']),
    problem: `${codeLock!.codes.length} veröffentlichte Codes (${printed} gedruckt) führen auf „${codeLock!.url}“, und hier steht „${config!.url}“.`,
    hint: 'Stellen Sie die alte Adresse wieder her. Zieht die Website um, muss die alte Domain dauerhaft auf die neue weiterleiten; dann rufen Sie „npm run codes -- publish --moved“ auf.',
  };
}

function issueAt({ at, document }: Line, field: string, problem: string, hint: string): Issue {
  const path = [...at, ...field.split('.')];
  return { file: document.file, at: path, ...document.locate(path), problem, hint };
}
