import { expect, it } from 'vitest';
import { withLateScripts } from '../../../src/output/script-priority.ts';

it('P11: fetches the scripts of a page behind what its first paint needs, and leaves data and inline code as they are', () => {
  const data = '<script type="application/ld+json">{"a":"b"}</script><script type="module">1</script>';
  expect(withLateScripts(`${data}<script type="module" src="/a.js"></script><script type="module" src="/b.js">`)).toBe(
    `${data}<script type="module" fetchpriority="low" src="/a.js"></script>` +
      '<script type="module" fetchpriority="low" src="/b.js">',
  );
});
