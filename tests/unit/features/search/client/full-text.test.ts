import { expect, test } from 'vitest';
import { type Pagefind, textHits } from '../../../../../src/features/search/client/full-text.ts';
import { unitsOf } from '../../../../../src/features/search/client/query-units.ts';
import { pagefindJoint } from '../../../../../src/features/search/joints.ts';

/** An index of texts that answers as Pagefind does: words that begin with the first four letters of a query's. */
function indexOf(texts: Record<string, string>) {
  const asked: string[] = [];
  const search: Pagefind['search'] = async (term) => {
    asked.push(term);
    const beginnings = term.split(' ').map((word) => word.slice(0, 4).toLowerCase());
    const results = Object.entries(texts).flatMap(([url, content]) => {
      const words = content.split(' ');
      const locations = words.flatMap((word, at) =>
        beginnings.some((beginning) => word.toLowerCase().includes(beginning)) ? [at] : [],
      );
      if (locations.length === 0) return [];
      const excerpt = words.map((word, at) => (locations.includes(at) ? `<mark>${word}</mark>` : word)).join(' ');
      return [{ data: async () => ({ url, excerpt, content, locations, meta: { title: url } }) }];
    });
    return { results };
  };
  return { asked, pagefind: { init: async () => undefined, search } };
}

const units = (query: string, others: { word: string; from: string; start: number; end: number }[] = []) => {
  const typed = unitsOf(query, () => others, 'de');
  return { typed, meant: typed, hits: [] };
};

const park = `Der Industrie${pagefindJoint}park hat Dampf.`;

test('shows a text as it is written, with the compound marked whose part was asked for', async () => {
  const { pagefind } = indexOf({ '/de/a/': park });
  expect(await textHits(pagefind, units('Park'), {}, 'de')).toEqual([
    { href: '/de/a/', title: '/de/a/', kind: '', excerpt: 'Der <mark>Industriepark</mark> hat Dampf.' },
  ]);
});

test('takes no page that only begins like what was asked for', async () => {
  const { pagefind } = indexOf({ '/de/a/': 'Das Brauhaus ist zu.', '/de/b/': 'Die Brauereien sind zu.' });
  expect((await textHits(pagefind, units('Brauerei'), {}, 'de')).map(({ href }) => href)).toEqual(['/de/b/']);
});

test('asks for other words of the same meaning after the words that were typed', async () => {
  const { pagefind, asked } = indexOf({ '/de/a/': park });
  const hits = await textHits(pagefind, units('steam', [{ word: 'Dampf', from: 'en', start: 0, end: 1 }]), {}, 'de');
  expect(asked).toEqual(['steam', 'Dampf']);
  expect(hits).toHaveLength(1);
});

test('asks for a formula with its number below the line, too', async () => {
  const { pagefind, asked } = indexOf({ '/de/a/': 'Es entsteht CO₂ im Werk.' });
  expect(await textHits(pagefind, units('CO2'), {}, 'de')).toHaveLength(1);
  expect(asked).toEqual(['CO2', 'CO₂']);
});

test('asks for two letters as the umlaut they stand for, too', async () => {
  const { pagefind, asked } = indexOf({ '/de/a/': 'Der Zug nach Zürich fährt.' });
  expect(await textHits(pagefind, units('Zuerich'), {}, 'de')).toHaveLength(1);
  expect(asked).toEqual(['Zuerich', 'Zürich']);
});
