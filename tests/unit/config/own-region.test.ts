import { ESLint } from 'eslint';
import { describe, expect, it } from 'vitest';
import { ownRegionRule } from '../../../.config/eslint-own-region.js';

const eslint = new ESLint({ overrideConfigFile: true, overrideConfig: ownRegionRule });

/** What lint says of some code in a file. */
async function saidOf(code: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return result!.messages.map(({ message }) => message);
}

const reading = [
  "readRegion('content');",
  "openSite('content');",
  'openSite();',
  'contentFolder();',
  "siteOf(region, 'content', day);",
  "readFileSync('content/LIESMICH.md', 'utf8');",
  "spawnSync('node', [], { env: { CONTENT_DIR: 'content' } });",
];

describe('the region that editors change', () => {
  it.each(reading)('is read by no test with expectations of its own: %s', async (code) => {
    for (const room of ['unit/schemas', 'e2e', 'servers'])
      expect(await saidOf(code, `tests/${room}/a.test.js`)).toEqual([expect.stringContaining('Only tests/region/')]);
  });

  it.each(reading)('is read by the tests that hold for any: %s', async (code) => {
    expect(await saidOf(code, 'tests/region/a.spec.js')).toEqual([]);
  });

  it.each([
    "openSite('tests/fixtures/lausitz');",
    "attribute(meta, 'content');",
    "write('content/site.yaml');",
    "readDocument(join(folder, 'de.mdx'), 'content/x/de.mdx');",
    "readRegion('contents');",
  ])('is not meant by %s', async (code) => {
    expect(await saidOf(code, 'tests/unit/a.test.js')).toEqual([]);
  });
});
