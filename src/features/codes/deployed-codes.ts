import { isDeepStrictEqual } from 'node:util';
import { z } from 'astro/zod';
import { captionOf, editionsOfCode, foldersOf, registerOf, registerPath } from '../../routes/codes.ts';
import type { Site } from '../../routes/site.ts';
import { runOf } from '../../schemas/codes/check-codes.ts';
import { codeLock, type LockedCode } from '../../schemas/codes/code-lock.ts';
import type { PrintedCode } from '../../schemas/codes/printed-codes.ts';
import { headOf } from '../../checks/built/built-head.ts';

/** What somebody finds who reads the codes at a public address. */
export interface Finding {
  level: 'error' | 'warning';
  /** The code and its print run, or the site as a whole. */
  about: string;
  problem: string;
  hint: string;
}

export type Fetch = (url: string) => Promise<Response>;

const register = z.object({ codes: codeLock.shape.codes });

const atOnce = 4;

/**
 * Reads every code of the ledger at a public address as a phone would: as it is printed, as it is typed, and in
 * every language, with its contact card and appointment (QR-01, QR-11, QR-45, QR-46). `address` is the origin
 * the site is served at; a network failure is a finding as well.
 */
export async function checkDeployedCodes(site: Site, address: string, fetch: Fetch): Promise<Finding[]> {
  const visit = visitor(fetch);
  const findings = await registerFindings(site, address, visit);
  const queue = [...site.region.codes];
  const readers = Array.from({ length: atOnce }, async () => {
    for (let code = queue.shift(); code; code = queue.shift()) {
      findings.push(...(await codeFindings(site, code, address, visit)));
    }
  });
  await Promise.all(readers);
  return findings;
}

interface Visit {
  status: number;
  isStrict: boolean;
  type: string;
  /** Where redirects have led. */
  url: string;
  body: string;
}

type Visitor = (url: string) => Promise<Visit | string>;

/** Opens an address; gives what went wrong where there is no answer at all. */
function visitor(fetch: Fetch): Visitor {
  return async (url) => {
    try {
      const response = await fetch(url);
      const type = response.headers.get('content-type') ?? '';
      const isStrict = response.headers.has('strict-transport-security');
      return { status: response.status, isStrict, type, url: response.url || url, body: await response.text() };
    } catch (error) {
      const { cause } = error as { cause?: unknown };
      return cause instanceof Error ? cause.message : (error as Error).message;
    }
  };
}

/** Codes the deployed site answers and the ledger has lost or changed. */
async function registerFindings(site: Site, address: string, visit: Visitor): Promise<Finding[]> {
  const url = `${address}/${registerPath}`;
  const found = await visit(url);
  const about = 'Verzeichnis';
  if (typeof found === 'string' || found.status !== 200) {
    const problem = `${url} antwortet nicht: ${typeof found === 'string' ? found : `Status ${found.status}`}.`;
    return [{ level: 'error', about, problem, hint: 'Steht dort diese Website? Veröffentlichen Sie dist/ ganz.' }];
  }
  const published = register.safeParse(jsonOf(found.body));
  if (!published.success) {
    return [
      {
        level: 'error',
        about,
        problem: `${url} ist kein Verzeichnis von Codes.`,
        hint: 'Veröffentlichen Sie dist/ neu und ganz.',
      },
    ];
  }
  const isOpen = !found.isStrict || !address.startsWith('https:');
  return [...(isOpen ? [unprotected(address)] : []), ...lostCodes(site, address, published.data.codes)];
}

const unprotected = (address: string): Finding => ({
  level: 'warning',
  about: 'Server',
  problem: `${address} verlangt keine verschlüsselte Verbindung (Strict-Transport-Security fehlt).`,
  hint: 'Schalten Sie HTTPS und HSTS ein; docs/servers.md nennt Vorlagen.',
});

function lostCodes(site: Site, address: string, published: LockedCode[]): Finding[] {
  const ledger = new Map(registerOf(site).codes.map((line) => [line.code, line]));
  return published.flatMap((line): Finding[] => {
    const now = ledger.get(line.code);
    if (!now) {
      return [
        {
          level: 'error',
          about: runOf(line),
          problem: `Der Code ist unter ${address} veröffentlicht und fehlt in codes.yaml; er führt dort auf „${line.target}“.`,
          hint: 'Holen Sie die Zeile aus der Versionsverwaltung zurück, bevor Sie wieder veröffentlichen.',
        },
      ];
    }
    const before = { ...line, copies: undefined, printed: line.printed ?? now.printed };
    if (isDeepStrictEqual(withoutGaps(before), withoutGaps(now))) return [];
    return [
      {
        level: 'error',
        about: runOf(line),
        problem: `Veröffentlicht ist ${textOf(before)}, in codes.yaml steht ${textOf(now)}.`,
        hint: 'Stellen Sie die Zeile wieder her; für Neues vergeben Sie einen neuen Code.',
      },
    ];
  });
}

/** A code as it is printed, as people type it, and in every other language. */
async function codeFindings(site: Site, code: PrintedCode, address: string, visit: Visitor): Promise<Finding[]> {
  const { printed, typed } = foldersOf(code.code);
  const finding = (problem: string, hint: string, level: Finding['level'] = 'error'): Finding => ({
    level,
    about: runOf(code),
    problem,
    hint,
  });
  const pages = [
    { url: `${address}/${printed}`, lang: code.language },
    { url: `${address}/${typed}`, lang: code.language },
    ...editionsOfCode(site, code).map(({ href, language }) => ({ url: address + href, lang: language.key })),
  ];
  const findings: Finding[] = [];
  for (const { url, lang } of pages) {
    const found = await visit(url);
    const broken = pageProblem(found, url, lang, captionOf(site, code.code));
    if (broken) findings.push(finding(...broken));
    else if (url.endsWith('/')) findings.push(...(await fileFindings(found as Visit, visit, finding)));
  }
  return findings;
}

/** What is wrong with a page that should answer a code; undefined where nothing is. */
function pageProblem(
  found: Visit | string,
  url: string,
  lang: string,
  caption: string,
): [problem: string, hint: string] | undefined {
  if (typeof found === 'string') return [`${url} antwortet nicht: ${found}.`, 'Ist der Server erreichbar?'];
  if (found.status !== 200) {
    return [
      `${url} antwortet mit Status ${found.status}.`,
      'Liegt die Datei dort, und unterscheidet der Server große und kleine Buchstaben? Er muss beide Schreibweisen kennen.',
    ];
  }
  if (new URL(found.url).origin !== new URL(url).origin) {
    return [
      `${url} leitet auf ${found.url} um.`,
      'Ein gedruckter Code führt auf die eigene Domain, ohne fremde Umleitung.',
    ];
  }
  const head = headOf(url, found.body);
  if (head.lang !== lang) {
    return [
      `${url} ist in „${head.lang ?? 'keiner Sprache'}“, gedruckt ist „${lang}“.`,
      'Veröffentlichen Sie dist/ neu und ganz.',
    ];
  }
  // Every such page says which address leads to it (QR-07); a host's own page for what is missing does not.
  if (head.isNoindex && found.body.includes(caption)) return undefined;
  return [
    `${url} ist nicht die Seite dieses Codes.`,
    'Unterscheidet der Server große und kleine Buchstaben? Sonst veröffentlichen Sie dist/ neu und ganz.',
  ];
}

const types: Record<string, string> = { vcf: 'text/vcard', ics: 'text/calendar' };

/** Cards and appointments have to come as what they are, or a phone only saves them. */
async function fileFindings(
  page: Visit,
  visit: Visitor,
  finding: (problem: string, hint: string, level?: Finding['level']) => Finding,
): Promise<Finding[]> {
  const hrefs = [...page.body.matchAll(/href="([^"]+\.(vcf|ics))"/g)];
  const findings = await Promise.all(
    hrefs.map(async ([, href = '', ending = '']) => {
      const url = new URL(href, page.url).href;
      const found = await visit(url);
      if (typeof found === 'string' || found.status !== 200) {
        const reason = typeof found === 'string' ? found : `Status ${found.status}`;
        return finding(`${url} fehlt: ${reason}.`, 'Veröffentlichen Sie dist/ ganz.');
      }
      const wanted = types[ending]!;
      if (found.type.startsWith(wanted)) return undefined;
      return finding(
        `${url} kommt als „${found.type || 'nichts'}“ statt als „${wanted}“.`,
        'Tragen Sie die Endung in die Einstellungen des Servers ein; docs/servers.md nennt Vorlagen.',
      );
    }),
  );
  return findings.filter((found) => found !== undefined);
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const withoutGaps = (line: object) =>
  Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined));

const textOf = (line: object) => Object.values(withoutGaps(line)).slice(1).join(', ');
