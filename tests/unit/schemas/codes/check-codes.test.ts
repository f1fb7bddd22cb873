import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const hafen =
  "{ code: 'K7R4', target: sites/hafen, language: de, placement: flyer, owner: wfg, printed: '2026-11-20', copies: 500 }";
const ledger = `- ${hafen}\n- { code: 'Q2WX', target: stories/eroeffnung, language: en, placement: card, owner: wfg }\n`;
const lock = {
  url: 'https://nordmark.example',
  codes: [
    { code: 'K7R4', target: 'sites/hafen', language: 'de', placement: 'flyer', printed: '2026-11-20', copies: 500 },
    { code: 'Q2WX', target: 'stories/eroeffnung', language: 'en', placement: 'card' },
  ],
};
const confirmed: [string, string] = [
  'url: https://nordmark.example',
  "url: https://nordmark.example\nurlConfirmed: true\ndomainPaidUntil: '2036-12-31'",
];

/** What an editor reads of a ledger that was published as `lock` says. */
const messagesOf = (codes: string | undefined, changes: Parameters<typeof messagesOn>[0] = {}) =>
  messagesOn({
    'site.yaml': confirmed,
    'codes.lock.json': JSON.stringify(lock),
    ...(codes !== undefined && { 'codes.yaml': codes }),
    ...changes,
  });

describe('the ledger of printed codes', () => {
  it('is sound when everything published is still there', () => {
    expect(messagesOf(ledger)).toBe('');
  });

  it('QR-11: refuses a line that is gone, with placement and print run', () => {
    expect(messagesOf(ledger.replace(`- ${hafen}\n`, ''))).toBe(
      [
        'region/codes.yaml',
        '    Der veröffentlichte Code K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500) fehlt. Er führt auf „sites/hafen“; wer ihn liest, fände nichts mehr.',
        '    → Holen Sie die Zeile aus der Versionsverwaltung zurück. Endet das Angebot, ergänzen Sie dort „retired: { on: …, successor: … }“.',
      ].join('\n'),
    );
  });

  it('QR-11: refuses that the whole ledger is gone', () => {
    expect(messagesOf('')).toMatch(
      /K7R4 \(flyer, gedruckt am 2026-11-20, Auflage 500\) fehlt[^]*Q2WX \(card, noch nicht gedruckt\) fehlt/,
    );
  });

  it.each([
    ['target', 'sites/hafen', 'services/beratung'],
    ['language', 'de', 'en'],
    ['placement', 'flyer', 'wall'],
    ['printed', "'2026-11-20'", "'2026-11-21'"],
    ['copies', '500', '5000'],
  ])('QR-11: refuses a printed code whose %s has changed', (field, before, now) => {
    const plain = (text: string) => text.replaceAll("'", '');
    expect(messagesOf(ledger.replace(`${field}: ${before}`, `${field}: ${now}`))).toContain(
      `0.${field}   Der veröffentlichte Code K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500) hatte unter „${field}“ „${plain(before)}“, jetzt steht dort „${plain(now)}“.\n    → Was gedruckt ist, ändert sich nicht mehr.`,
    );
  });

  it('takes the day of the print and its copies for a code that was only published', () => {
    const printed = ledger.replace(
      'placement: card, owner: wfg',
      "placement: card, owner: wfg, printed: '2026-11-22', copies: 50",
    );
    const codes = [lock.codes[0], { ...lock.codes[1], printed: '2026-11-22', copies: 50 }];
    expect(messagesOf(printed, { 'codes.lock.json': JSON.stringify({ ...lock, codes }) })).toBe('');
    expect(messagesOf(printed)).toMatch(
      /1\.printed {3}Vom Code Q2WX \(card, gedruckt am 2026-11-22, Auflage 50\) stehen „printed“ und „copies“ noch nicht in codes\.lock\.json/,
    );
    expect(messagesOf(printed)).not.toContain('1.copies');
  });

  it('lets a note and the owner of a printed code change', () => {
    expect(messagesOf(ledger.replace('copies: 500', 'copies: 500, note: Am Eingang'))).toBe('');
  });

  it('QR-11: refuses a code that is used again, and says where it stands', () => {
    const again = "- { code: 'K7R4', target: services/beratung, language: en, placement: card, owner: wfg }\n";
    expect(messagesOf(ledger + again)).toBe(
      'region/codes.yaml:3:5\n    2.code   Der Code „K7R4“ steht schon in Zeile 1: K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500). Ein Code wird nie ein zweites Mal vergeben.\n    → Vergeben Sie einen neuen mit „npm run codes -- new“.',
    );
  });

  it('QR-11: refuses that the page behind a code is deleted', () => {
    expect(messagesOf(ledger, { 'stories/eroeffnung': undefined })).toContain(
      'region/codes.yaml:2:19\n    1.target   Der Code Q2WX (card, noch nicht gedruckt) führt auf „stories/eroeffnung“, und diesen Eintrag gibt es nicht mehr.\n    → Holen Sie ihn zurück, oder beenden Sie den Code: „retired: { on: …, successor: … }“.',
    );
  });

  it('QR-11: refuses that the page behind a code is renamed, and knows its new name', () => {
    const renamed = ledger.replace('stories/eroeffnung', 'stories/eroefnung');
    const messages = messagesOf(renamed, {
      'codes.lock.json': JSON.stringify({
        ...lock,
        codes: [lock.codes[0], { ...lock.codes[1], target: 'stories/eroefnung' }],
      }),
    });
    expect(messages).toContain('Der Code Q2WX (card, noch nicht gedruckt) führt auf „stories/eroefnung“');
    expect(messages).toContain(
      'Wurde er umbenannt, geben Sie dem Ordner „stories/eroeffnung“ seinen alten Namen zurück.',
    );
  });

  it('a code whose offer has ended leads to its successor, or to none', () => {
    const retired = (successor: string) =>
      ledger.replace('copies: 500', `copies: 500, retired: { on: '2026-11-22'${successor} }`);
    expect(messagesOf(retired(''))).toBe('');
    expect(messagesOf(retired(', successor: services/beratung'))).toBe('');
    expect(messagesOf(retired(', successor: services/beratun'))).toContain(
      '0.retired.successor   Der Code K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500) führt auf „services/beratun“, und diesen Eintrag gibt es nicht.',
    );
  });

  it('refuses a language the region does not have, and an owner it does not know', () => {
    expect(messagesOf(ledger.replace('language: en', 'language: fr'))).toContain(
      'ist für die Sprache „fr“, und die steht nicht in site.yaml.\n    → Gab es sie dort, nehmen Sie sie wieder auf. Sonst sind möglich: de, en.',
    );
    expect(messagesOf(ledger.replaceAll('owner: wfg', 'owner: wgf'))).toContain(
      'Den Eintrag „wgf“ gibt es nicht.\n    → Meinten Sie „wfg“?',
    );
  });

  it('QR-13: refuses another address of the site once something is printed', () => {
    expect(
      messagesOf(ledger, {
        'site.yaml': [
          'url: https://nordmark.example',
          "url: https://nord.example\nurlConfirmed: true\ndomainPaidUntil: '2036-12-31'",
        ],
      }),
    ).toContain(
      'url   2 veröffentlichte Codes (1 gedruckt) führen auf „https://nordmark.example“, und hier steht „https://nord.example“.\n    → Stellen Sie die alte Adresse wieder her.',
    );
  });

  it('says once that the lock is gone, and that it is had back before it is written anew', () => {
    expect(messagesOn({ 'site.yaml': confirmed, 'codes.yaml': ledger })).toBe(
      [
        'region/codes.yaml:1:5',
        '    0.code   codes.lock.json fehlt; ginge einer der 2 Codes verloren oder änderte er sich, merkte es niemand. Gedruckt ist K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500).',
        '    → Holen Sie die Datei aus der Versionsverwaltung zurück. Nur wenn es sie noch nie gab, rufen Sie „npm run codes -- publish“ auf.',
      ].join('\n'),
    );
  });

  it('refuses a code that no lock remembers, printed or not', () => {
    expect(messagesOf(ledger, { 'codes.lock.json': JSON.stringify({ ...lock, codes: [lock.codes[1]] }) })).toContain(
      'Der Code K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500) steht noch nicht in codes.lock.json; ginge er verloren, merkte es niemand.\n    → Rufen Sie „npm run codes -- publish“ auf.',
    );
  });

  it.each([
    ["code: 'KOR4'", 'I, O, 0 und 1 sind zu leicht zu verwechseln'],
    ["code: 'k7r4'", 'Ein Code besteht aus 2 bis 8 Zeichen'],
    ['code: 5', 'Ein Code besteht aus 2 bis 8 Zeichen'],
    ['code: 2345', "Schreiben Sie „code: '2345'“"],
  ])('QR-01: refuses %s', (code, reason) => {
    expect(messagesOf(`- { ${code}, target: sites/hafen, language: de, placement: flyer, owner: wfg }\n`)).toContain(
      reason,
    );
  });

  it('refuses copies of what is not printed', () => {
    expect(messagesOf(ledger.replace("printed: '2026-11-20', ", ''))).toContain(
      'Eine Auflage von 500 hat keinen Drucktag.',
    );
  });

  it('says so when the lock tells two things of one code, and takes a line that stands twice', () => {
    const twice = (line: object) => ({ 'codes.lock.json': JSON.stringify({ ...lock, codes: [...lock.codes, line] }) });
    expect(messagesOf(ledger, twice({ ...lock.codes[1], target: 'sites/hafen' }))).toMatch(
      /codes\.2\.code {3}Der Code „Q2WX“ steht schon weiter oben, mit anderen Angaben; .*\n {4}→ Diese Datei hält fest/,
    );
    expect(messagesOf(ledger, twice({ ...lock.codes[1] }))).toBe('');
  });

  it('says so when somebody has changed the lock by hand, and nothing that follows from it', () => {
    expect(messagesOf(ledger, { 'codes.lock.json': '{ "codes": [] }' })).toBe(
      'region/codes.lock.json:1:1\n    url   Das Pflichtfeld „url“ fehlt.\n    → Diese Datei hält fest, was veröffentlicht ist, und wird nur von Befehlen geschrieben. Holen Sie die letzte Fassung aus der Versionsverwaltung zurück; im Streit zweier Fassungen behalten Sie die Zeilen beider.',
    );
  });

  it('QR-11: refuses that a target goes before the day its code is retired', () => {
    const codes = (on: string) => ledger.replace('copies: 500', `copies: 500, retired: { on: '${on}' }`);
    const gone = { 'sites/hafen': undefined, 'programmes/hafenzuschuss': undefined };
    const ofCode = (on: string) => messagesOf(codes(on), gone).includes('führt auf „sites/hafen“');
    expect(ofCode('2099-01-01')).toBe(true);
    expect(ofCode('2026-01-01')).toBe(false);
  });

  it('knows that plain pages have no overview', () => {
    expect(messagesOf(ledger.replace('stories/eroeffnung', 'overview/pages'))).toContain('führt auf „overview/pages“');
  });

  it('QR-42: refuses that a printed code loses the text of its language', () => {
    const english = ledger.replace('language: de', 'language: en');
    const codes = [{ ...lock.codes[0], language: 'en' }, lock.codes[1]];
    const messages = messagesOf(english, {
      'codes.lock.json': JSON.stringify({ ...lock, codes }),
      'sites/hafen/en.mdx': undefined,
    });
    expect(messages).toContain(
      '0.language   Der Code K7R4 (flyer, gedruckt am 2026-11-20, Auflage 500) öffnet „sites/hafen“ nicht in „en“: Dieser Text fehlt.',
    );
  });
});
