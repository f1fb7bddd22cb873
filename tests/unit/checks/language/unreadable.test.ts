import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkLanguage } from '../../../../src/checks/language/check-language.ts';
import { mendLanguage } from '../../../../src/checks/language/mend.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { messagesOfSlip, regionWith } from '../../../fixtures/mistakes/region-with.ts';

const hafen = 'sites/hafen/de.mdx';
const whole = readFileSync(`tests/fixtures/region/${hafen}`, 'utf8');
const quoted = whole.replace('Frei sind', 'Am "Kai" sind');

/** What `--fix` makes of a text. */
function mended(text: string | Buffer): Buffer {
  const folder = regionWith({});
  try {
    writeFileSync(join(folder, hafen), text);
    mendLanguage(
      checkLanguage({ parts: readRegion(folder).parts, folder, features: [], asOf: '2026-11-23', today: '2026-11-23' }),
    );
    return readFileSync(join(folder, hafen));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('--fix', () => {
  it('mends a text that can be read', () => {
    expect(mended(quoted).toString()).toContain('Am „Kai“ sind');
  });

  it.each([
    ['the fields end nowhere', quoted.replace("'2026-11-01'\n---", "'2026-11-01'")],
    ['the fields do not begin', quoted.replace(/^---\n/, '')],
    ['the fields are no YAML', quoted.replace('title: ', 'title: "')],
    ['a merge is not finished', quoted.replace('## ', '<<<<<<< HEAD\n## ')],
    ['half of a merge is left', `${quoted}\n>>>>>>> origin/main\n`],
    ['a component is not closed', `${quoted}\n<Note>\n"Offen"\n`],
    ['it is in another encoding', Buffer.from(quoted, 'latin1')],
    ['it is in UTF-16', Buffer.from(`\uFEFF${quoted}`, 'utf16le')],
  ])('leaves a text alone where %s', (_, text) => {
    expect(mended(text)).toEqual(Buffer.from(text));
  });

  it('finds its places in decomposed letters, and leaves them as they are', () => {
    const text = quoted.replace('Am "Kai"', 'Für die Größe am "Kai"').normalize('NFD');
    expect(mended(text).toString()).toBe(text.replace('"Kai"', '„Kai“'));
  });
});

it.each(['name: [\n', 'offline: ja\n', ' x: 1\n'])('no advice is drawn from a site.yaml with %j', (line) => {
  const [message, ...others] = messagesOfSlip({
    'sites/hafen/swiss.yaml': '- german: Grundstücke am Kai\n  swiss: Parzellen am Kai\n',
    'site.yaml': ['contact: wfg\n', `contact: wfg\n${line}`],
  });
  expect(message).toContain('region/site.yaml:');
  expect(others).toEqual([]);
});
