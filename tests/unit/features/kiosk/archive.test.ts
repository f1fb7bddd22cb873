import { unzipSync } from 'fflate';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { archiveOf } from '../../../../src/features/kiosk/archive.ts';
import { portableNameIssues } from '../../../../src/features/kiosk/portable-names.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const files = new Map([
  ['de/ort/index.html', Buffer.from('ä'.repeat(500))],
  ['Über.txt', Buffer.from('u')],
]);

describe('archiveOf', () => {
  it('holds the files in one folder, with names any system reads', () => {
    const zip = archiveOf(files, 'lausitz-2026-11-25', '2026-11-25');
    const unpacked = unzipSync(zip);
    expect(Object.keys(unpacked).sort()).toEqual([
      'lausitz-2026-11-25/de/ort/index.html',
      'lausitz-2026-11-25/Über.txt',
    ]);
    expect(Buffer.from(unpacked['lausitz-2026-11-25/de/ort/index.html']!).toString()).toBe('ä'.repeat(500));
    expect(zip.length).toBeLessThan(600);
  });

  it('is the same each time, whatever the order of the files and the clock of the machine', () => {
    vi.stubEnv('TZ', 'Europe/Berlin');
    const once = archiveOf(files, 'a', '2026-11-25');
    vi.stubEnv('TZ', 'America/Los_Angeles');
    const again = archiveOf(new Map([...files].reverse()), 'a', '2026-11-25');
    expect(Buffer.from(again).equals(once)).toBe(true);
  });

  it('refuses more files than a zip of the old kind numbers', () => {
    const many = new Map(
      Array.from({ length: 65_536 }, (_, index): [string, Uint8Array] => [`${index}`, new Uint8Array()]),
    );
    expect(() => archiveOf(many, 'a', '2026-11-25')).toThrow('65536');
  });
});

describe('portableNameIssues', () => {
  it('takes names that are the same everywhere', () => {
    expect(portableNameIssues(['index.html', 'de/orte/index.html', 'LIESMICH.txt'])).toEqual([]);
  });

  it.each([
    [
      ['M/AB/index.html', 'm/ab/index.html'],
      '„M/AB/index.html“ und „m/ab/index.html“ sind auf einem Stick ein und dieselbe Datei.',
    ],
    [['de/was?.html'], '„de/was?.html“ ist für Windows kein Name.'],
    [['de/ende./index.html'], '„de/ende./index.html“ ist für Windows kein Name.'],
    [['de/con/index.html'], '„de/con/index.html“ heißt wie ein Gerät; Windows legt so etwas nicht an.'],
    [[`${'a'.repeat(190)}.html`], `„${'a'.repeat(190)}.html“ ist mit 195 Zeichen zu lang; erlaubt sind 180.`],
  ])('names %s', (files, problem) => {
    expect(portableNameIssues(files).map((issue) => issue.problem)).toEqual([problem]);
  });
});
