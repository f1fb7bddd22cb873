import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { allotCodes } from '../../../../src/features/codes/commands/new.ts';
import { listCodes } from '../../../../src/features/codes/commands/list.ts';
import { markPrinted } from '../../../../src/features/codes/commands/printed.ts';
import { publishCodes } from '../../../../src/features/codes/commands/publish.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { filesIn, run } from '../../cli/editors-command.ts';

const hafen = "- { code: 'K7R4', target: sites/hafen, language: de, placement: flyer, owner: wfg } # am Eingang\n";

let folder: string;
beforeEach(() => {
  folder = regionWith({
    'codes.yaml': `# Unser Verzeichnis\n\n${hafen}`,
    'codes.lock.json':
      '{ "url": "https://nordmark.example", "codes": [{ "code": "K7R4", "target": "sites/hafen", "language": "de", "placement": "flyer" }] }',
    'site.yaml': ['url: https://nordmark.example', 'url: https://nordmark.example\nurlConfirmed: true'],
  });
});
afterEach(() => rmSync(folder, { recursive: true }));

const ledger = () => readFileSync(join(folder, 'codes.yaml'), 'utf8');
const lock = () => JSON.parse(readFileSync(join(folder, 'codes.lock.json'), 'utf8')) as { codes: object[] };
const options = (text: string) => text.split(' ').filter(Boolean);
const allot = (text: string) => allotCodes(folder, options(text));

describe('npm run codes -- new', () => {
  it('appends a code for each language and leaves every line before as it was', () => {
    const told = allot('--target sites/hafen --placement rollUp --distance 120');
    const [, first, second] =
      /^# Unser Verzeichnis\n\n.*# am Eingang\n- \{ code: '(\w{4})', target: sites\/hafen, language: de, placement: rollUp, distanceCm: 120, owner: wfg \}\n- \{ code: '(\w{4})', target: sites\/hafen, language: en, placement: rollUp, distanceCm: 120, owner: wfg \}\n$/.exec(
        ledger(),
      )!;
    expect(told).toContain(
      `${first}  de     HTTPS://NORDMARK.EXAMPLE/M/${first}  darunter: nordmark.example/m/${first!.toLowerCase()}`,
    );
    expect(told).toContain(second);
    expect(lock().codes).toHaveLength(3);
    expect(readRegion(folder).issues).toEqual([]);
  });

  it('QR-01: says what a code may not be', () => {
    expect(allot('--target sites/hafen --placement card')).toContain('I, O, 0 und 1 fehlen, weil man sie verwechselt.');
  });

  it('begins a ledger where there is none', () => {
    rmSync(join(folder, 'codes.yaml'));
    rmSync(join(folder, 'codes.lock.json'));
    allot('--target sites/hafen --placement card --language en');
    expect(ledger()).toMatch(/^# Verzeichnis der gedruckten Codes\.[^\n]*\n\n- \{ code: '\w{4}', [^\n]*\n$/);
  });

  it.each([
    ['', 'Nennen Sie, wohin der Code führt'],
    ['--target sites/hafn --placement flyer', 'Meinten Sie „sites/hafen“?'],
    ['--target sites/hafen --placement flier', 'Meinten Sie „flyer“?'],
    ['--target sites/hafen --placement card --language fr', 'Die Sprache „fr“ gibt es nicht.'],
    ['--target sites/hafen --placement card --distance weit', 'Möglich sind ganze Zahlen von 10 bis 2000.'],
    ['--target sites/hafen --placement flyer --language de', 'gibt es schon K7R4, noch nicht gedruckt'],
  ])('refuses "%s" and writes nothing', (text, reason) => {
    const before = ledger();
    expect(() => allot(text)).toThrow(reason);
    expect(ledger()).toBe(before);
  });
});

it('a ledger that was emptied takes lines again', () => {
  changeIn(folder, { 'codes.yaml': '# Unser Verzeichnis\n\n[]\n', 'codes.lock.json': undefined });
  allot('--target sites/hafen --placement card --language en');
  expect(ledger()).toMatch(/^# Unser Verzeichnis\n\n- \{ code: '\w{4}', [^\n]*\n$/);
});

it('allots another code for another fair', () => {
  allot('--target sites/hafen --placement flyer --language en');
  expect(() => allot('--target sites/hafen --placement flyer --language en')).toThrow('noch nicht gedruckt');
  changeIn(folder, {
    'fairs/probe/record.yaml':
      "owner: wfg\nkind: fair\ncity: Musterstadt\ncountry: DE\ndate: '2027'\ndateSource: stadt-musterstadt\n",
  });
  expect(allot('--target sites/hafen --placement flyer --language en --fair probe')).toContain('Vergeben');
});

it('QR-11: a lock that cannot be read is never replaced', () => {
  changeIn(folder, { 'codes.lock.json': '<<<<<<< HEAD\n{}\n', 'codes.yaml': '' });
  const before = filesIn(folder);
  expect(() => publishCodes(folder, [])).toThrow('codes.lock.json');
  expect(() => allot('--target sites/hafen --placement card')).toThrow('codes.lock.json');
  expect(filesIn(folder)).toEqual(before);
});

describe('npm run codes -- publish', () => {
  it('remembers every code, a line each, and does so again without a change', () => {
    rmSync(join(folder, 'codes.lock.json'));
    expect(publishCodes(folder, [])).toContain('1 Code, 1 neu');
    const text = readFileSync(join(folder, 'codes.lock.json'), 'utf8');
    expect(text.split('\n')[3]).toBe('    {"code":"K7R4","target":"sites/hafen","language":"de","placement":"flyer"}');
    expect(publishCodes(folder, [])).toContain('1 Code, 0 neu');
    expect(readFileSync(join(folder, 'codes.lock.json'), 'utf8')).toBe(text);
  });

  it('QR-11: refuses to forget or to change what was published', () => {
    publishCodes(folder, []);
    const before = filesIn(folder)['codes.lock.json'];
    changeIn(folder, { 'codes.yaml': ['placement: flyer', 'placement: wall'] });
    expect(() => publishCodes(folder, [])).toThrow('hatte unter „placement“ „flyer“, jetzt steht dort „wall“');
    changeIn(folder, { 'codes.yaml': '' });
    expect(() => publishCodes(folder, [])).toThrow('Der veröffentlichte Code K7R4 (flyer, noch nicht gedruckt) fehlt.');
    expect(filesIn(folder)['codes.lock.json']).toBe(before);
  });

  it('follows the site to another address only when told so', () => {
    markPrinted(folder, options('K7R4 --on 2026-11-20'));
    changeIn(folder, { 'site.yaml': ['nordmark.example', 'nord.example'] });
    expect(() => publishCodes(folder, [])).toThrow(
      '1 veröffentlichte Codes (1 gedruckt) führen auf „https://nordmark.example“',
    );
    publishCodes(folder, ['--moved']);
    expect(readRegion(folder).issues).toEqual([]);
  });
});

describe('npm run codes -- printed', () => {
  it('notes day and copies in the line, keeps the comment, and publishes', () => {
    markPrinted(folder, options('k7r4 --on 2026-11-20 --copies 500'));
    expect(ledger()).toBe(
      `# Unser Verzeichnis\n\n${hafen.replace('owner: wfg', "owner: wfg, printed: '2026-11-20', copies: 500")}`,
    );
    expect(lock().codes).toEqual([
      { code: 'K7R4', target: 'sites/hafen', language: 'de', placement: 'flyer', printed: '2026-11-20', copies: 500 },
    ]);
    expect(() => markPrinted(folder, options('K7R4 --on 2026-11-21'))).toThrow('Der Druck ist schon vermerkt.');
  });

  it('QR-10: refuses a print on an address nobody has confirmed', () => {
    changeIn(folder, { 'site.yaml': ['urlConfirmed: true', 'urlConfirmed: false'] });
    const before = filesIn(folder);
    expect(() => markPrinted(folder, options('K7R4'))).toThrow(
      'Die Adresse „https://nordmark.example“ ist nicht bestätigt',
    );
    expect(filesIn(folder)).toEqual(before);
  });

  it.each([
    ['sites/hafen', ', fair: probe'],
    ['fairs/probe', ''],
  ])('refuses a print that leads to %s as long as its fair is not settled', (target, fair) => {
    changeIn(folder, {
      'codes.yaml': `- { code: 'K7R6', target: ${target}, language: de, placement: flyer${fair}, owner: wfg }\n${hafen}`,
      'fairs/probe/record.yaml':
        "owner: wfg\nkind: fair\ncity: Musterstadt\ncountry: DE\ndate: '2027'\ndateSource: stadt-musterstadt\nstatus: expected\n",
    });
    const before = ledger();
    expect(() => markPrinted(folder, options('K7R6'))).toThrow(
      /^K7R6 \(flyer, noch nicht gedruckt\) ist ein Entwurf: .+ „fairs\/probe“ .+\n→ .+ löschen Sie status in fairs\/probe\/record\.yaml/,
    );
    expect(ledger()).toBe(before);
  });

  it.each([
    ['K7R5', 'Den Code „K7R5“ gibt es nicht.'],
    ['', 'Nennen Sie Codes, Drucktag und Auflage'],
    ['K7R4 --on morgen', 'Nennen Sie Codes, Drucktag und Auflage'],
    ['K7R4 --copies 0', 'Nennen Sie Codes, Drucktag und Auflage'],
  ])('refuses "%s"', (text, reason) => {
    expect(() => markPrinted(folder, options(text))).toThrow(reason);
  });
});

describe('npm run codes -- list', () => {
  it('shows each code with its distance, target and state', () => {
    expect(listCodes(folder, [])).toMatch(
      /^Code {2}Sprache .*\nK7R4 {2}de .* 20 cm .*sites\/hafen .*veröffentlicht, nicht gedruckt$/m,
    );
  });
});

it('QR-11: the build refuses a region that has lost a published code, before it builds anything', () => {
  publishCodes(folder, []);
  changeIn(folder, { 'codes.yaml': '' });
  const { code, stderr } = run('build', folder);
  expect(code).toBe(1);
  expect(stderr).toContain('Der veröffentlichte Code K7R4 (flyer, noch nicht gedruckt) fehlt.');
  expect(stderr).toContain('Nichts wurde gebaut');
}, 30_000);

it('the command explains itself', () => {
  expect(run('codes', folder)).toMatchObject({
    code: 1,
    stdout: '',
    stderr: expect.stringContaining('npm run codes -- new') as string,
  });
  expect(run('codes', folder, 'list').stdout).toContain('K7R4');
}, 30_000);
