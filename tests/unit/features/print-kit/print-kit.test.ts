import { siteOf } from '../../../../src/features/house.ts';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { refuseUnread, refuseUntrimmable, writePrintKit } from '../../../../src/features/print-kit/print-kit.ts';
import { UserError } from '../../../../src/reports/user-error.ts';
import { symbolDrawing } from '../../../../src/features/codes/artwork/drawing.ts';
import { pdfOf } from '../../../../src/features/codes/artwork/pdf.ts';
import { printReady } from '../../../../src/features/print-kit/print-pdf.ts';
import { entryOf } from '../../../../src/routes/site.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { browserPdf } from '../../output/browser-pdf.ts';
import { frozenDay, frozenFolder } from '../../../fixtures/frozen.ts';

const site = siteOf(readRegion(frozenFolder).region!, frozenFolder, frozenDay);
const fair = entryOf<'fairs'>(site, 'fairs/bern-2027');

const earlier = ['Korrektur.pdf', 'flyer-a6-de-DZ9-ENTWURF.pdf'];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'kit-'));
  for (const name of earlier) writeFileSync(join(folder, name), '');
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('writePrintKit', () => {
  it('loses nothing where there is no browser', async () => {
    const missing = () => Promise.reject(new UserError('Es fehlt ein Browser.'));
    await expect(writePrintKit(site, fair, folder, [], missing)).rejects.toThrow('Es fehlt ein Browser.');
    expect(readdirSync(folder).sort()).toEqual(earlier);
  });

  it('closes the browser, whatever becomes of the prints', async () => {
    let isOpen = true;
    const failing = async () => ({
      setUp: '',
      print: () => Promise.reject(new Error('Eine Datei fehlt.')),
      close: async () => {
        isOpen = false;
      },
    });
    await expect(writePrintKit(site, fair, folder, [], failing)).rejects.toThrow('Eine Datei fehlt.');
    expect(isOpen).toBe(false);
    expect(readdirSync(folder).sort()).toEqual(earlier);
  });

  it('removes earlier pieces and nothing else', async () => {
    const without = { ...site, region: { ...site.region, codes: [] } };
    await writePrintKit(without, fair, folder);
    expect(readdirSync(folder)).toEqual(['Korrektur.pdf']);
  });
});

describe('refuseUnread', { timeout: 20_000 }, () => {
  const pdf = pdfOf(symbolDrawing('HTTPS://LAUSITZ.EXAMPLE/M/DZ9', 20), { title: '', language: 'de' });

  it('lets pass what reads as it must', async () => {
    await refuseUnread(pdf, { name: 'a.pdf', says: ['HTTPS://LAUSITZ.EXAMPLE/M/DZ9'] });
  });

  it('refuses a piece whose code says something else', async () => {
    await expect(refuseUnread(pdf, { name: 'a.pdf', says: ['HTTPS://LAUSITZ.EXAMPLE/M/B66'] })).rejects.toThrow(
      'a.pdf: Der Code auf Seite 1 lässt sich nicht als HTTPS://LAUSITZ.EXAMPLE/M/B66 lesen',
    );
  });
});

describe('refuseUntrimmable', { timeout: 20_000 }, () => {
  const piece = { name: 'rollUp.pdf', width: 105, height: 148, bleed: 3 };

  it('lets pass what can be cut', async () => {
    await refuseUntrimmable(await printReady(browserPdf(''), { ...piece, day: '2026-11-25' }), piece);
  });

  it('refuses a piece whose paper ends too early', async () => {
    const pdf = await printReady(browserPdf('', { width: 314.1, height: 437.04 }), { ...piece, day: '2026-11-25' });
    await expect(refuseUntrimmable(pdf, piece)).rejects.toThrow(
      'rollUp.pdf lässt sich nicht sauber beschneiden; darum ist nichts geschrieben.\nSeite 1: Die Beschnittzugabe ist rechts 2,81 mm statt 3 mm.\n→',
    );
  });
});
