import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const root = 'file:///media/stick/lausitz/';
const start = `${root}index.html`;

let shown: (event: { persisted: boolean }) => void;

const page = {
  search: { close: vi.fn() },
  codes: { hidePopover: vi.fn() },
  form: { reset: vi.fn() },
  location: { href: start, reload: vi.fn(), replace: vi.fn() },
  navigation: { canGoForward: true, entries: () => [{ url: start, key: 'first' }], traverseTo: vi.fn() },
  history: { scrollRestoration: 'auto', length: 1, pushState: vi.fn() },
};

/** The start page, on which somebody has opened the search and the codes. */
beforeEach(() => {
  vi.clearAllMocks();
  const open: Record<string, unknown[]> = { 'dialog[open]': [page.search], ':popover-open': [page.codes] };
  vi.stubGlobal('window', { navigation: page.navigation });
  vi.stubGlobal('document', {
    forms: [page.form],
    querySelector: () => ({ addEventListener: vi.fn() }),
    querySelectorAll: (selector: string) => open[selector] ?? [],
  });
  vi.stubGlobal('location', page.location);
  vi.stubGlobal('history', page.history);
  vi.stubGlobal('scrollTo', vi.fn());
  vi.stubGlobal('addEventListener', (name: string, listener: typeof shown) => {
    if (name === 'pageshow') shown = listener;
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

// It looks for the browser's history as it is loaded, and finds the one above.
const visits = () => import('../../../../../src/features/kiosk/client/visits.ts');

describe('keepVisits', () => {
  it('loads a start page anew that the browser kept, with whatever was found on it', async () => {
    (await visits()).keepVisits(root, start, true);
    shown({ persisted: true });
    expect(page.location.reload).toHaveBeenCalledOnce();
    expect(page.history.pushState).not.toHaveBeenCalled();
  });

  it('begins a visit on one that is loaded: nothing open, nothing filled in, nothing to go forward to', async () => {
    (await visits()).keepVisits(root, start, true);
    shown({ persisted: false });
    expect(page.location.reload).not.toHaveBeenCalled();
    expect(page.history.pushState).toHaveBeenCalledOnce();
    for (const emptied of [page.form.reset, page.search.close, page.codes.hidePopover])
      expect(emptied).toHaveBeenCalledOnce();
  });
});

describe('startAnew', () => {
  it('closes what is open before it goes back to the first page', async () => {
    (await visits()).startAnew(start, false);
    expect(page.search.close).toHaveBeenCalledOnce();
    expect(page.navigation.traverseTo).toHaveBeenCalledWith('first');
  });
});
