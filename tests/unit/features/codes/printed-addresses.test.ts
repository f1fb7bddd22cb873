import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addPrintedAddresses } from '../../../../src/features/codes/printed-addresses.ts';

function built(...files: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'printed-'));
  for (const file of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

describe('QR-01: the printed address', () => {
  it('has the same page as the one that is typed, byte for byte', () => {
    const folder = built('m/k7r4/index.html');
    expect(addPrintedAddresses(folder, ['K7R4'])).toBe(true);
    expect(readFileSync(join(folder, 'M/K7R4/index.html'))).toEqual(readFileSync(join(folder, 'm/k7r4/index.html')));
  });

  it('is left alone where the file system takes both for one', () => {
    // As such a file system answers: the folder is there before anybody made it.
    const folder = built('m/k7r4/index.html', 'M/K7R4/index.html');
    expect(addPrintedAddresses(folder, ['K7R4'])).toBe(false);
    expect(readFileSync(join(folder, 'M/K7R4/index.html'), 'utf8')).toBe('M/K7R4/index.html');
  });

  it('is not missing in silence', () => {
    expect(() => addPrintedAddresses(built('index.html'), ['K7R4'])).toThrow(/k7r4/);
  });
});
