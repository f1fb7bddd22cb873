import { siteOf } from '../../../../src/features/house.ts';
import { describe, expect, it } from 'vitest';
import { checkDeployedCodes } from '../../../../src/features/codes/deployed-codes.ts';
import { registerOf } from '../../../../src/routes/codes.ts';
import type { PrintedCode } from '../../../../src/schemas/codes/printed-codes.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { fixtureFolder } from '../../region.ts';

const address = 'https://nordmark.example';
const flyer: PrintedCode = {
  code: 'K7R4',
  target: 'sites/hafen',
  language: 'de',
  placement: 'flyer',
  owner: 'wfg',
  printed: '2026-11-20',
  copies: 500,
};
const site = siteOf({ ...readRegion(fixtureFolder).region!, codes: [flyer] }, fixtureFolder, '2026-11-23');

const page = (lang: string, more = '') =>
  `<!doctype html><html lang="${lang}"><head><meta name="robots" content="noindex"><link rel="canonical" href="${address}/x/">${more}</head><body><a href="kontakt.vcf">Kontakt</a> Zum Eintippen: nordmark.example/m/k7r4</body></html>`;

type Answer = { body?: string; type?: string; status?: number; url?: string } | Error;

const strict = { 'strict-transport-security': 'max-age=63072000' };

/** A server that answers the fixture's one code as it should, but for what a test changes. */
function serving(changes: Record<string, Answer> = {}, headers: Record<string, string> = strict) {
  const vcf = { body: 'BEGIN:VCARD', type: 'text/vcard; charset=utf-8' };
  const answers: Record<string, Answer> = {
    '/m/codes.json': { body: JSON.stringify(registerOf(site)), type: 'application/json' },
    '/M/K7R4': { body: page('de') },
    '/m/k7r4': { body: page('de') },
    '/m/k7r4/': { body: page('de') },
    '/m/k7r4/en/': { body: page('en') },
    '/m/k7r4/kontakt.vcf': vcf,
    '/m/k7r4/en/kontakt.vcf': vcf,
    ...changes,
  };
  return (url: string) => {
    const answer = answers[url.slice(address.length)] ?? { status: 404 };
    if (answer instanceof Error) return Promise.reject(new TypeError('fetch failed', { cause: answer }));
    const { body = '', type = 'text/html', status = 200 } = answer;
    const response = new Response(body, { status, headers: { 'content-type': type, ...headers } });
    return Promise.resolve(Object.defineProperty(response, 'url', { value: answer.url ?? url }));
  };
}

const problemsOf = async (changes: Record<string, Answer>, headers?: Record<string, string>) =>
  (await checkDeployedCodes(site, address, serving(changes, headers))).map(
    ({ about, problem }) => `${about}: ${problem}`,
  );

const run = 'K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500)';

describe('the codes at a deployed address', () => {
  it('are in order when each answers as printed, as typed and in every language', async () => {
    expect(await problemsOf({})).toEqual([]);
  });

  it.each<[string, Record<string, Answer>, string]>([
    [
      'QR-01: the upper-case address is missing',
      { '/M/K7R4': { status: 404 } },
      `${address}/M/K7R4 antwortet mit Status 404.`,
    ],
    [
      'QR-01: the typed address is missing',
      { '/m/k7r4': { status: 404 } },
      `${address}/m/k7r4 antwortet mit Status 404.`,
    ],
    ['a language is missing', { '/m/k7r4/en/': { status: 404 } }, `${address}/m/k7r4/en/ antwortet mit Status 404.`],
    [
      'QR-42: it opens in another language than it is printed in',
      { '/M/K7R4': { body: page('en') } },
      `${address}/M/K7R4 ist in „en“, gedruckt ist „de“.`,
    ],
    [
      'QR-10: it is led to another domain',
      { '/M/K7R4': { body: page('de'), url: 'https://kurz.example/x' } },
      `${address}/M/K7R4 leitet auf https://kurz.example/x um.`,
    ],
    [
      'QR-12: it is no page of a code',
      { '/M/K7R4': { body: page('de').replace('nordmark.example/m/k7r4', '404') } },
      `${address}/M/K7R4 ist nicht die Seite dieses Codes.`,
    ],
    [
      'QR-45: the card comes as bytes',
      { '/m/k7r4/kontakt.vcf': { type: 'application/octet-stream' } },
      `${address}/m/k7r4/kontakt.vcf kommt als „application/octet-stream“ statt als „text/vcard“.`,
    ],
    [
      'the card is missing',
      { '/m/k7r4/kontakt.vcf': { status: 404 } },
      `${address}/m/k7r4/kontakt.vcf fehlt: Status 404.`,
    ],
    [
      'the server does not answer',
      { '/M/K7R4': new Error('getaddrinfo ENOTFOUND') },
      `${address}/M/K7R4 antwortet nicht: getaddrinfo ENOTFOUND.`,
    ],
  ])('%s', async (_, changes, problem) => {
    expect(await problemsOf(changes)).toContain(`${run}: ${problem}`);
  });

  const published = (line: object) => ({ '/m/codes.json': { body: JSON.stringify({ url: address, codes: [line] }) } });
  const line = { code: 'K7R4', target: 'sites/hafen', language: 'de', placement: 'flyer', printed: '2026-11-20' };

  it('QR-11: says which published code the ledger has lost', async () => {
    expect(await problemsOf(published({ ...line, code: 'Q2WX' }))).toEqual([
      `Q2WX (flyer, gedruckt am 2026-11-20): Der Code ist unter ${address} veröffentlicht und fehlt in codes.yaml; er führt dort auf „sites/hafen“.`,
    ]);
  });

  it('QR-11: says which published code the ledger has changed', async () => {
    expect(await problemsOf(published({ ...line, target: 'services/beratung' }))).toEqual([
      'K7R4 (flyer, gedruckt am 2026-11-20): Veröffentlicht ist services/beratung, de, flyer, 2026-11-20, in codes.yaml steht sites/hafen, de, flyer, 2026-11-20.',
    ]);
  });

  it('takes no offence at a print noted since', async () => {
    expect(await problemsOf(published({ ...line, printed: undefined }))).toEqual([]);
  });

  it('says that there is no register, or that it is none', async () => {
    expect(await problemsOf({ '/m/codes.json': { status: 404 } })).toEqual([
      `Verzeichnis: ${address}/m/codes.json antwortet nicht: Status 404.`,
    ]);
    expect(await problemsOf({ '/m/codes.json': { body: '<!doctype html>' } })).toEqual([
      `Verzeichnis: ${address}/m/codes.json ist kein Verzeichnis von Codes.`,
    ]);
  });

  it('QR-20: warns where the connection need not be encrypted', async () => {
    expect(await problemsOf({}, {})).toEqual([
      `Server: ${address} verlangt keine verschlüsselte Verbindung (Strict-Transport-Security fehlt).`,
    ]);
  });
});
