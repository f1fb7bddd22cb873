import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { codesOf, regionWithCodes } from '../../../../src/features/scans/counted-codes.ts';
import { logFiles } from '../../../../src/features/scans/log-files.ts';
import { scanOptions } from '../../../../src/features/scans/options.ts';
import type { PrintedCode } from '../../../../src/schemas/codes/printed-codes.ts';
import { changeIn, regionWith } from '../../../fixtures/mistakes/region-with.ts';
import { caddy, combined, common, times } from '../../checks/scans/logs.ts';

const ledger = `- { code: K7R, target: sites/hafen, language: de, placement: flyer, owner: wfg }
- { code: K7S, target: sites/hafen, language: de, placement: rollUp, owner: wfg }
`;
let region: string;
let folder: string;
beforeAll(() => {
  region = regionWith({ 'codes.yaml': ledger });
  folder = mkdtempSync(join(tmpdir(), 'logs-'));
});
afterAll(() => {
  for (const made of [region, folder]) rmSync(made, { recursive: true });
});

function file(name: string, bytes: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

const linesOf = (...lines: string[]) => lines.map((line) => `${line}\n`).join('');

describe('npm run scans', () => {
  it('adds up logs of every format, packed or not, and writes table and page', { timeout: 20_000 }, () => {
    const logs = [
      file('nginx.log', linesOf(...times(6, combined()))),
      file('caddy.json', linesOf(...times(5, caddy({ target: '/m/k7s/' })))),
      file('old.log.1.gz', gzipSync(linesOf(...times(7, common())))),
      file('photo.log', 'no log\n'),
    ];
    const csv = join(folder, 'out', 'scans.csv');
    const html = join(folder, 'out', 'scans.html');
    const run = spawnSync(
      process.execPath,
      ['src/features/scans/command.ts', ...logs, '-', '--csv', csv, '--html', html],
      {
        input: linesOf(...times(2, combined({ target: '/M/K7S/' })), 'x'.repeat(1024 * 1024)),
        encoding: 'utf8',
        env: { ...process.env, CONTENT_DIR: region },
      },
    );
    // One of the files is no log at all.
    expect([run.status, run.stderr]).toEqual([1, '']);
    const text = run.stdout.replaceAll('\u00A0', ' ');
    expect(text).toMatch(/^K7R +Handzettel +de +– +13 +0 +0 +0$/m);
    expect(text).toMatch(/^K7S +Rollaufsteller +de +– +< 5 +5 +0 +0$/m);
    expect(text).toContain('bei Caddy ist das Europe/Berlin');
    expect(text).toContain(`${logs[2]} nennt keine Browser`);
    expect(text).toContain(`${logs[3]}: Keine Zeile ließ sich lesen. → Gelesen werden`);
    expect(text).toContain('Standardeingabe: Eine Zeile ließ sich nicht lesen: Zeile 3.');
    const written = [csv, html].map((path) => readFileSync(path, 'utf8'));
    expect(written[0]).toContain('2027-05-12,K7R,flyer,de,,13,0,0,0\r\n');
    expect(written[1]).toContain('<h1>Wie oft unsere Codes geöffnet wurden</h1>');
    expect([text, ...written].join('\n')).not.toMatch(/198\.51\.100|Mozilla/);
  });

  it('counts a log once that is there three times, as a copy, packed and by a link', { timeout: 20_000 }, () => {
    const lines = linesOf(...times(12, combined({ target: '/M/K7S/' })));
    const logs = [file('access.log.1', lines), file('access.log.1.gz', gzipSync(lines)), join(folder, 'linked.log')];
    symlinkSync(logs[0]!, logs[2]!);
    const run = spawnSync(process.execPath, ['src/features/scans/command.ts', ...logs, '-'], {
      input: lines,
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: region },
    });
    expect([run.status, run.stderr]).toEqual([0, '']);
    expect(run.stdout.replaceAll('\u00A0', ' ')).toMatch(/^K7S +Rollaufsteller +de +– +12 +0 +0 +0$/m);
    for (const name of [...logs.slice(1), 'Standardeingabe']) {
      expect(run.stdout).toContain(`${name} beginnt mit denselben Zeilen wie ${logs[0]} und ist nicht noch einmal`);
    }
  });

  it('refuses without a trace of the program', { timeout: 20_000 }, () => {
    const { status, stderr } = spawnSync(process.execPath, ['src/features/scans/command.ts', 'nothing.log'], {
      encoding: 'utf8',
    });
    expect([status, stderr]).toEqual([1, 'Die Datei „nothing.log“ gibt es nicht.\n→ ls zeigt, was da ist.\n']);
  });
});

describe('what is asked', () => {
  it('is a list of logs, and perhaps days, a fair and files', () => {
    expect(scanOptions(['a.log', '-', '--from', '2027-05-12', '--fair', 'fairs/bern-2027', '--csv', 'a.csv'])).toEqual({
      names: ['a.log', '-'],
      from: '2027-05-12',
      until: undefined,
      fair: 'bern-2027',
      csv: 'a.csv',
      html: undefined,
    });
  });

  it.each([
    ['', 'So wird gezählt: npm run scans -- access.log'],
    ['a.log --day 2027-05-12', 'So wird gezählt: npm run scans -- access.log'],
    ['- --from 2027-02-30', '--from 2027-02-30 ist kein Tag.\n→ Schreiben Sie ihn so: --from 2027-05-12'],
    ['- --until morgen', '--until morgen ist kein Tag.\n→ Schreiben Sie ihn so: --until 2027-05-12'],
    ['- --from 2027-05-13 --until 2027-05-12', '--from 2027-05-13 liegt nach --until 2027-05-12.\n→ Vertauschen'],
    ['- --csv access.log', 'Die Datei nach --csv endet auf .csv, nicht „access.log“.\n→ --csv scans.csv'],
    ['- --html scans.csv', 'Die Datei nach --html endet auf .html, nicht „scans.csv“.\n→ --html scans.html'],
  ])('is refused where it makes no sense: %s', (written, message) => {
    expect(() => scanOptions(written.split(' ').filter(Boolean))).toThrow(message);
  });
});

describe('the codes that are counted', () => {
  const codes = ['bern-2027', undefined].map((fair, index) => ({ code: `K7${index}`, fair }) as PrintedCode);

  it('are all, or those of a fair', () => {
    expect(codesOf(undefined, codes)).toEqual(codes);
    expect(codesOf('bern-2027', codes)).toEqual([codes[0]]);
  });

  it('are asked for by a fair that has some', () => {
    const missing = 'steht kein Code in codes.yaml.\n→';
    expect(() => codesOf('bern-2026', codes)).toThrow(`Für die Messe „bern-2026“ ${missing} Meinten Sie „bern-2027“?`);
    expect(() => codesOf('x', codes)).toThrow(`Für die Messe „x“ ${missing} Codes haben: bern-2027`);
    expect(() => codesOf('x', [])).toThrow(`${missing} Codes haben: noch keine`);
  });

  it('stand in a ledger that can be read', () => {
    expect(regionWithCodes(region).codes.map(({ code }) => code)).toEqual(['K7R', 'K7S']);
    changeIn(region, { 'codes.yaml': 'code: K7R\n' });
    expect(() => regionWithCodes(region)).toThrow('codes.yaml ist eine Liste; jede Zeile beginnt mit „- code: …“.');
    changeIn(region, { 'codes.yaml': undefined });
    expect(() => regionWithCodes(region)).toThrow('In codes.yaml steht noch kein Code; es gibt nichts zu zählen.\n→');
    changeIn(region, { 'codes.yaml': ledger });
  });
});

describe('the files of logs', () => {
  const packed = gzipSync(linesOf(...times(90, combined())));
  async function bytesOf(path: string): Promise<Buffer> {
    const chunks: Buffer[] = [];
    for await (const chunk of logFiles([path])[0]!.chunks) chunks.push(chunk);
    return Buffer.concat(chunks);
  }

  it('are unpacked whatever they are called, also where several were joined', async () => {
    const text = linesOf(...times(180, combined()));
    expect((await bytesOf(file('joined.log', Buffer.concat([packed, packed])))).toString()).toBe(text);
    expect((await bytesOf(file('plain.gz', text))).toString()).toBe(text);
    expect(await bytesOf(file('empty.log', ''))).toHaveLength(0);
    expect((await bytesOf(file('tiny.log', 'a'))).toString()).toBe('a');
  });

  it('are refused before the first is read', () => {
    expect(() => logFiles(['src'])).toThrow(
      '„src“ ist ein Ordner.\n→ Nennen Sie die Dateien darin: npm run scans -- src/',
    );
    expect(() => logFiles(['nothing'])).toThrow('Die Datei „nothing“ gibt es nicht.\n→');
    expect(() => logFiles(['package.json', './package.json'])).toThrow('„./package.json“ steht zweimal da');
    expect(() => logFiles(['-', '-'])).toThrow('„-“ steht zweimal da');
  });

  it.each([
    ['cut off', packed.subarray(0, 60), 'bricht mitten ab.\n→ Holen Sie sie noch einmal'],
    ['damaged', Buffer.concat([packed.subarray(0, 20), Buffer.alloc(60, 255)]), 'ist beschädigt: Sie beginnt wie gzip'],
    ['of zstd', Buffer.from('28b52ffd00', 'hex'), 'ist mit zstd gepackt.\n→ zstdcat '],
    ['of xz', Buffer.from('fd377a585a00', 'hex'), 'ist mit xz gepackt.\n→ xzcat '],
  ])('are refused where they are %s', async (name, bytes, message) => {
    await expect(bytesOf(file(name, bytes))).rejects.toThrow(message);
  });
});
