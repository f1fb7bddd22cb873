import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';

const files = globSync('src/**/*.{ts,astro}');

/** What a file imports of the house, types included: a reader follows those, too. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:\bfrom|\bimport|\bimport\()\s*'(\.{1,2}\/[^'?]+)/g)]
    .map(([, path]) => join(dirname(file), path!))
    .filter((path) => files.includes(path));

const graph = new Map(files.map((file) => [file, importsOf(file)]));

/** Files that import each other, directly or by way of others (Tarjan). */
function circlesIn(graph: ReadonlyMap<string, string[]>): string[][] {
  const order = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const circles: string[][] = [];
  const visit = (file: string) => {
    order.set(file, order.size);
    low.set(file, order.get(file)!);
    stack.push(file);
    for (const next of graph.get(file) ?? []) {
      if (!order.has(next)) visit(next);
      if (stack.includes(next)) low.set(file, Math.min(low.get(file)!, low.get(next)!));
    }
    if (low.get(file) !== order.get(file)) return;
    const circle = stack.splice(stack.indexOf(file));
    if (circle.length > 1) circles.push(circle.sort());
  };
  for (const file of graph.keys()) if (!order.has(file)) visit(file);
  return circles;
}

test('finds files that import each other', () => {
  const circle = new Map([
    ['a', ['b']],
    ['b', ['c']],
    ['c', ['a']],
    ['d', ['a']],
  ]);
  expect(circlesIn(circle)).toEqual([['a', 'b', 'c']]);
});

test('reads the imports of the whole house', () => {
  expect(files.length).toBeGreaterThan(500);
  expect(graph.get('src/routes/site.ts')).toContain('src/schemas/region.ts');
});

test('no files of different folders import each other', () => {
  expect(circlesIn(graph).filter((circle) => new Set(circle.map(dirname)).size > 1)).toEqual([]);
});
