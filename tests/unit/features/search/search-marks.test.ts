import { describe, expect, test } from 'vitest';
import { withoutSearchMarks } from '../../../../src/features/search/search-marks.ts';

describe('withoutSearchMarks', () => {
  test('takes what only the search reads, and nothing else', () => {
    expect(
      withoutSearchMarks(
        '<!doctype html><main id="content" data-pagefind-body><p>Stand&nbsp;<span class="label" data-pagefind-weight="6">Ort</span>' +
          '<span hidden data-pagefind-filter="kind:Orte"></span><span hidden>bleibt</span></p>' +
          '<span hidden data-aka="Kottbus" data-pagefind-index-attrs="data-aka"></span>' +
          '<nav data-pagefind-ignore class="row">data-pagefind-ignore</nav></main>',
      ),
    ).toBe(
      '<!doctype html><main id="content"><p>Stand&nbsp;<span class="label">Ort</span><span hidden>bleibt</span></p>' +
        '<span hidden data-aka="Kottbus"></span><nav class="row">data-pagefind-ignore</nav></main>',
    );
  });

  test('leaves a page without them as it is', () => {
    const html = '<!doctype html><title>a</title><p hidden></p>';
    expect(withoutSearchMarks(html)).toBe(html);
  });
});
