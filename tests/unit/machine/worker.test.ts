import { spawnSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { startWorker } from '../../../src/machine/worker.ts';

const open = () => startWorker<number, number>('tests/unit/machine/doubling-worker.ts', { by: 2 });

test('a thread answers each question with its own answer, with what it was started with', async () => {
  const { ask, close } = open();
  expect(await Promise.all([1, 2, 3].map(ask))).toEqual([2, 4, 6]);
  await close();
});

test('what goes wrong there is said to all that wait', async () => {
  const { ask, close } = open();
  const asked = await Promise.allSettled([ask(1), ask(-1), ask(3)]);
  expect(asked[0]).toEqual({ status: 'fulfilled', value: 2 });
  expect(asked.slice(1)).toMatchObject([
    { status: 'rejected', reason: { message: '-1 is below nothing' } },
    { status: 'rejected' },
  ]);
  await expect(ask(4)).rejects.toThrow('-1 is below nothing');
  await close();
});

test('a process waits for an answer, and for nothing else', () => {
  const code = (after: string) => `
    import { startWorker } from './src/machine/worker.ts';
    const { ask } = startWorker('tests/unit/machine/doubling-worker.ts', { by: 2 });
    ${after}`;
  const printed = (after: string) => {
    const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '--eval', code(after)], {
      encoding: 'utf8',
      timeout: 20_000,
    });
    return signal ?? stdout.trim();
  };
  expect(printed('ask(21).then((answer) => console.log(answer));')).toBe('42');
  expect(printed("console.log('done');")).toBe('done');
});
