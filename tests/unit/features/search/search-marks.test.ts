import { describe, expect, test } from 'vitest';
import { finishedPage } from '../../../../src/features/finished-page.ts';
import { breaksBy } from '../../../../src/output/hyphenation/hyphenation.ts';

const withoutSearchMarks = (page: string) => finishedPage(page, breaksBy()).html;

describe('a finished page', () => {
  test('is without what only the search reads', () => {
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

  test('is as it was where it had none', () => {
    const html = '<!doctype html><title>a</title><p hidden></p>';
    expect(withoutSearchMarks(html)).toBe(html);
  });
});
