import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const port = 'sites/hafen/record.yaml';
const record = readFileSync(`tests/fixtures/region/${port}`, 'utf8');
const partOf = (whole: string) => record.replace('kind: land\n', `kind: land\npartOf: ${whole}\n`);
const text = readFileSync('tests/fixtures/region/sites/hafen/de.mdx', 'utf8').replace(/^slug:.*\n/m, '');
const english = readFileSync('tests/fixtures/region/sites/hafen/en.mdx', 'utf8').replace(/^slug:.*\n/m, '');
const quay = (whole: string) => ({
  'sites/kai/record.yaml': partOf(whole).replace('Gewerbepark Hafen', 'Kai'),
  'sites/kai/de.mdx': text,
  'sites/kai/en.mdx': english,
});

describe('a site that is part of another', () => {
  it('is not part of itself', () => {
    expect(messagesOn({ [port]: partOf('hafen') })).toBe(
      [
        'region/sites/hafen/record.yaml:4:1',
        '    partOf   „hafen“ ist selbst ein Teil dieser Fläche: hafen → hafen.',
        '    → Lassen Sie partOf bei der Fläche weg, die das Ganze ist.',
      ].join('\n'),
    );
  });

  it('is told once for each in a ring', () => {
    const messages = messagesOn({ [port]: partOf('kai'), ...quay('hafen') });
    expect(messages).toContain('„kai“ ist selbst ein Teil dieser Fläche: hafen → kai → hafen.');
    expect(messages).toContain('„hafen“ ist selbst ein Teil dieser Fläche: kai → hafen → kai.');
  });

  it('may be part of a whole that is part of nothing', () => {
    expect(messagesOn(quay('hafen'))).not.toContain('partOf');
  });
});
