import { describe, expect, it } from 'vitest';
import { progressLine } from '../../../src/machine/progress.ts';

function written(isTTY: boolean, all: number): string {
  let text = '';
  const line = progressLine('Exposés', { isTTY, write: (part) => void (text += part) });
  for (let done = 1; done <= all; done++) line.told(done, all);
  line.end();
  return text;
}

describe('progressLine', () => {
  it('rewrites one line on a terminal, and takes it away', () => {
    expect(written(true, 2)).toBe('\rExposés: 1 von 2 …\rExposés: 2 von 2 …\r\u001b[K');
  });

  it('says every tenth elsewhere', () => {
    expect(written(false, 25)).toBe('Exposés: 10 von 25 …\nExposés: 20 von 25 …\n');
  });
});
