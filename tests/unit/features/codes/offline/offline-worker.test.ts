import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addOfflineWorker } from '../../../../../src/features/codes/offline/offline-worker.ts';
import { killSwitch } from '../../../../../src/features/codes/offline/worker.ts';
import { takeAwaysOf } from '../../../../../src/routes/take-away.ts';
import { codePagesOf } from '../../../../../src/routes/codes.ts';
import { codedSite } from '../../../region.ts';

/** The pages behind codes as a build leaves them, each with its contact card and appointment. */
async function built(offline: boolean, asOf = '2026-11-23') {
  const site = codedSite(asOf);
  site.region.config.offline = offline;
  const folder = mkdtempSync(join(tmpdir(), 'offline-'));
  const files = [
    ...codePagesOf(site).map(({ href }) => `${href}index.html`),
    ...takeAwaysOf(site).flatMap(({ card, appointment }) => (appointment ? [card, appointment] : [card])),
  ];
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  const held = await addOfflineWorker(folder, site);
  return { held: held && [...held.keys()], worker: readFileSync(join(folder, 'm/sw.js'), 'utf8') };
}

describe('the service worker of a build', () => {
  it('holds pages, contact cards and appointments of fairs to come', async () => {
    const { held, worker } = await built(true);
    for (const path of ['/m/k7r4/', '/m/k7r4/kontakt.vcf', '/m/k7r4/termin.ics', '/m/k7r4/en/contact.vcf']) {
      expect(held).toContain(path);
      expect(worker).toContain(`"${path}"`);
    }
    expect(worker).not.toContain('/M/');
    expect(worker).not.toContain('b4ld');
    expect((await built(true)).worker).toBe(worker);
  });

  it('removes itself where keeping is switched off, and once the fairs are over', async () => {
    const nothing = { held: undefined, worker: await killSwitch() };
    expect(await built(false)).toEqual(nothing);
    expect(await built(true, '2120-01-01')).toEqual(nothing);
  });
});
