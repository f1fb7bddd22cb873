import { afterEach, expect, test, vi } from 'vitest';
import { answerAt } from '../../../../../src/features/search/client/figures.ts';

afterEach(() => vi.unstubAllGlobals());

const answers = [{ label: 'Einwohner', value: '100.010', source: 'Amt' }];

test('a file of figures is asked for once, and again where it could not be had', async () => {
  const asked = vi.fn<(path: string) => Promise<Response>>(async () => new Response('', { status: 503 }));
  vi.stubGlobal('fetch', asked);
  await expect(answerAt('/de/cottbus/', 'Einwohner')).rejects.toThrow('/de/cottbus/figures.json');
  asked.mockImplementation(async () => Response.json(answers));
  expect(await answerAt('/de/cottbus/', 'Einwohner')).toEqual(answers[0]);
  expect(await answerAt('/de/cottbus/#lage', 'Fläche')).toBeUndefined();
  expect(asked.mock.calls.map(([path]) => path)).toEqual(['/de/cottbus/figures.json', '/de/cottbus/figures.json']);
});
