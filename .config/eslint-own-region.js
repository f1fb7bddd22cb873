/** Editors change `content/` every day: what a test expects of an entry or a number stands in a fixture. */
const message =
  'Only tests/region/ reads the region of CONTENT_DIR, and asks what holds for any. Others read tests/fixtures/.';

const readers = 'readRegion|openSite|siteOf|checkRegion|read\\w*Sync|existsSync|statSync|cpSync|globSync';

const reads = [
  'CallExpression[callee.name=/^(openSite|contentFolder)$/][arguments.length=0]',
  `CallExpression[callee.name=/^(${readers})$/] > Literal[value=/^(\\.\\u002F)?content(\\u002F|$)/]`,
  "Property[key.name='CONTENT_DIR'] > Literal[value='content']",
];

/**
 * Refuses tests with expectations of their own that read the region of whoever runs them.
 *
 * @type {import('eslint').Linter.Config}
 */
export const ownRegionRule = {
  files: ['tests/{unit,e2e,browser,servers,fixtures,generators}/**'],
  // What the browser tests open is named by their configuration.
  ignores: ['tests/browser/region.ts'],
  rules: { 'no-restricted-syntax': ['error', ...reads.map((selector) => ({ selector, message }))] },
};
