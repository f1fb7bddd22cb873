import { expect, test } from 'vitest';
import { oncePer, recordReads, tracked } from '../../../src/routes/reads.ts';

const later = () => new Promise((resolve) => setTimeout(resolve, 1));

const pages = ['/a/', '/b/', '/c/'].map((href) =>
  tracked({ href, title: `Seite ${href}` }, `words ${href}`, ['title']),
);
const [a, b, c] = pages;

test('only what is tracked is said to be read, once, and in order', async () => {
  const { result, reads } = await recordReads(() => Promise.resolve([b!.title, a!.title, b!.title, c!.href]));
  expect(result).toEqual(['Seite /b/', 'Seite /a/', 'Seite /b/', '/c/']);
  expect(reads).toEqual(['words /a/', 'words /b/']);
});

test('two pages that are made in turns read each its own', async () => {
  const [one, other] = await Promise.all([
    recordReads(async () => {
      await later();
      return a!.title;
    }),
    recordReads(async () => {
      await later();
      return b!.title;
    }),
  ]);
  expect(one.reads).toEqual(['words /a/']);
  expect(other.reads).toEqual(['words /b/']);
});

test('that there is nothing is read, too', async () => {
  const page = tracked<{ href: string; lang?: string }>({ href: '/d/' }, 'words /d/', ['lang']);
  const { reads } = await recordReads(() => Promise.resolve(page.lang));
  expect(reads).toEqual(['words /d/']);
  expect(Object.keys(page)).toEqual(['href']);
});

test('whoever asks for what was made before has read what it was made of', async () => {
  let count = 0;
  const titles = oncePer((all: typeof pages) => {
    count++;
    return all.map(({ title }) => title);
  });
  const first = await recordReads(() => Promise.resolve(titles(pages)));
  const second = await recordReads(() => Promise.resolve(titles(pages)));
  expect(count).toBe(1);
  expect(second).toEqual(first);
  expect(second.reads).toEqual(['words /a/', 'words /b/', 'words /c/']);
});
