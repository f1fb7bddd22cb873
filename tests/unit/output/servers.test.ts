import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mediaTypeOf, mediaTypes } from '../../../src/output/media-types.ts';

const read = (name: string) => readFileSync(join('.config/servers', name), 'utf8');

/** The type without its encoding, as some configurations give the two apart. */
const plain = (type: string) => type.split(';')[0]!;

const isText = (type: string) => type.includes('charset');

const endings = Object.keys(mediaTypes).filter((ending) => ending !== '.schema.json');

describe('nginx', () => {
  const config = read('nginx.conf');
  const block = /types \{\n([^}]+)\}/.exec(config)![1]!;
  const types = new Map<string, string>(
    [...block.matchAll(/(\S+)\s+([^;]+);/g)].flatMap(([, type, names]) =>
      names!.split(' ').map((name) => [`.${name}`, type!] as const),
    ),
  );
  // nginx gives HTML its encoding always, and warns of who says so again.
  const encoded: string[] = ['text/html', .../charset_types ([^;]+);/.exec(config)![1]!.split(' ')];

  it.each(endings)('says of %s what the preview says', (ending) => {
    expect(types.get(ending)).toBe(plain(mediaTypes[ending]!));
    expect(encoded.includes(types.get(ending)!)).toBe(isText(mediaTypes[ending]!));
  });

  it('says of nothing else what it is', () => {
    expect([...types.keys()].filter((ending) => !endings.includes(ending))).toEqual([]);
    expect(config).toContain(`default_type ${mediaTypeOf('index.pf_meta')};`);
  });

  it('keeps its safety wherever it sets another header', () => {
    const places = config.split(/\blocation\b/).filter((part) => part.includes('add_header'));
    expect(places.length).toBeGreaterThan(1);
    for (const place of places) expect(place).toMatch(/Strict-Transport-Security[^]*nosniff/);
  });
});

describe('Apache', () => {
  const config = read('apache.htaccess');
  const types = new Map<string, string>(
    [...config.matchAll(/^AddType (\S+) (.+)$/gm)].flatMap(([, type, names]) =>
      names!.split(' ').map((name) => [name, type!] as const),
    ),
  );
  const encoded = /^AddCharset utf-8 (.+)$/m.exec(config)![1]!.split(' ');

  it.each(endings)('says of %s what the preview says', (ending) => {
    expect(types.get(ending)).toBe(plain(mediaTypes[ending]!));
    expect(encoded.includes(ending)).toBe(isText(mediaTypes[ending]!));
  });
});

describe('Caddy', () => {
  const config = read('Caddyfile');
  const types = [...config.matchAll(/^\s+~(\S+)\$ "([^"]+)"$/gm)].map(([, end, type]) => ({
    ending: new RegExp(`${end}$`),
    type,
  }));
  // The first that fits counts.
  const typeOf = (path: string) => types.find(({ ending }) => ending.test(path))?.type;

  it.each(Object.keys(mediaTypes))('says of %s what the preview says', (ending) => {
    expect(typeOf(`/x${ending}`)).toBe(mediaTypes[ending]);
  });

  it('says of nothing else what it is', () => {
    expect(types).toHaveLength(Object.keys(mediaTypes).length + 1);
    expect(typeOf('/index.pf_meta')).toBeUndefined();
    expect(config).toContain(`default "${mediaTypeOf('index.pf_meta')}"`);
  });

  it('says of a folder what its page is', () => {
    expect(typeOf('/de/')).toBe(mediaTypes['.html']);
  });
});

describe('a host with _headers', () => {
  const rules = [...read('_headers').matchAll(/^(\/\S+)\n {2}Content-Type: (.+)$/gm)];

  it('is told of what such hosts do not know by themselves', () => {
    const told = rules.flatMap(([, path, type]) => (path!.startsWith('/*.') ? [[path!.slice(2), type!]] : []));
    expect(told.map(([ending]) => ending)).toEqual(expect.arrayContaining(['.vcf', '.ics', '.csv', '.geojson']));
    for (const [ending, type] of told) expect(mediaTypes[ending!], ending).toBe(type);
  });

  it('is told of the schemata', () => {
    const [, , type] = rules.find(([, path]) => path === '/data/schemas/*')!;
    expect(type).toBe(mediaTypeOf('/data/schemas/fairs.schema.json'));
  });
});

describe.each(['nginx.conf', 'apache.htaccess', 'Caddyfile', '_headers'])('%s', (name) => {
  const config = read(name);

  it('C-13: asks for https and takes a type as it is said', () => {
    expect(config).toMatch(/Strict-Transport-Security[": ]+\s*"?max-age=31536000/);
    expect(config).toMatch(/X-Content-Type-Options:? nosniff/);
  });

  it('lets only files with their content in their name stay', () => {
    expect(config.match(/immutable/g)).toHaveLength(1);
    expect(config).toMatch(/_astro\/[^]*immutable|immutable[^]*HASHED/);
  });

  it('QR-44: has the service worker asked for anew, so that the one that removes itself comes at once', () => {
    expect(config).toMatch(/(^|\n)\s*(add_header |Header set |\/m\/sw\.js\n *)?Cache-Control:? "?no-cache/);
  });

  it('leaves the policy to the pages', () => {
    expect(config).not.toContain('Content-Security-Policy');
  });

  it('QR-01: changes no path into lower case', () => {
    expect(config).not.toMatch(/tolower|lowercase|nocase|\[NC\]|~\*/i);
  });
});
