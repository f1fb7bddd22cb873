import { describe, expect, it, vi } from 'vitest';
import { atOnce, inTurn, quietStep, untilOneFails } from '../../runner/steps.ts';
import { countsOfStep } from '../../runner/counts.ts';

const passes = () => countsOfStep('fine', true);
const fails = () => countsOfStep('broken', false);

describe('the steps of a test run', () => {
  it('go on after a failure, or end with it', async () => {
    expect(await inTurn(passes, fails, passes)).toEqual({ passed: 2, failed: ['broken'] });
    expect(await untilOneFails(passes, fails, passes)).toEqual({ passed: 1, failed: ['broken'] });
  });

  it('may run at once', async () => {
    const gate = Promise.withResolvers<undefined>();
    const waits = () => gate.promise.then(passes);
    const opens = () => {
      gate.resolve(undefined);
      return fails();
    };
    expect(await atOnce(waits, opens)).toEqual({ passed: 1, failed: ['broken'] });
  });

  it('show what a command printed beside others only when it is over, and whether it ended well', async () => {
    const shown: string[] = [];
    vi.spyOn(process.stdout, 'write').mockImplementation((piece) => shown.push(String(piece)) > 0);
    vi.spyOn(console, 'log').mockImplementation((line: string) => shown.push(line));
    vi.spyOn(console, 'error').mockReturnValue();
    try {
      const command = (name: string, code: string) => quietStep({ name, command: 'node', options: ['-e', code] });
      expect(await command('a', 'console.log(1); console.error(2)')).toEqual({ passed: 1, failed: [] });
      expect(await command('b', 'process.exit(3)')).toEqual({ passed: 0, failed: ['b'] });
      expect(await command('c', 'process.kill(process.pid)')).toEqual({ passed: 0, failed: ['c'] });
      const absent = await quietStep({ name: 'd', command: 'no-such-command', options: [] });
      expect(absent).toEqual({ passed: 0, failed: ['d'] });
    } finally {
      vi.restoreAllMocks();
    }
    expect(shown.join('')).toContain('── a ──1\n2\n');
  });
});
