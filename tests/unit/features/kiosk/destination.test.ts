import { describe, expect, it } from 'vitest';
import { destinationOf, publicAddress, relativeAddress } from '../../../../src/features/kiosk/destination.ts';

const files = ['index.html', 'de/index.html', 'de/flaechen/index.html', 'favicon.svg', 'data/sites.csv', 'de/a b.html'];
const site = { origin: 'https://region.example', has: (file: string) => files.includes(file) };

describe('destinationOf', () => {
  it.each([
    ['/', { kind: 'file', file: 'index.html', tail: '' }],
    ['/de/flaechen/', { kind: 'file', file: 'de/flaechen/index.html', tail: '' }],
    ['/de/flaechen', { kind: 'file', file: 'de/flaechen/index.html', tail: '' }],
    ['/de/flaechen/?site=a&site=b#q1', { kind: 'file', file: 'de/flaechen/index.html', tail: '?site=a&site=b#q1' }],
    ['flaechen/', { kind: 'file', file: 'de/flaechen/index.html', tail: '' }],
    ['../favicon.svg', { kind: 'file', file: 'favicon.svg', tail: '' }],
    ['https://region.example/de/', { kind: 'file', file: 'de/index.html', tail: '' }],
    ['//region.example/de/', { kind: 'file', file: 'de/index.html', tail: '' }],
    ['/de/a%20b.html', { kind: 'file', file: 'de/a b.html', tail: '' }],
    ['#content', { kind: 'same' }],
    ['?area=5', { kind: 'same' }],
    ['', { kind: 'same' }],
    ['data:image/png;base64,AA', { kind: 'same' }],
    ['/nowhere/', { kind: 'missing' }],
    ['https://', { kind: 'missing' }],
  ])('%s', (address, destination) => {
    expect(destinationOf(address, 'de/index.html', site)).toEqual(destination);
  });

  it.each([
    'https://elsewhere.example/a',
    'https://region.example/taxes',
    'http://region.example/',
    'mailto:a@b.example',
    'tel:+4935',
  ])('finds that %s leads out', (address) => {
    expect(destinationOf(address, 'de/index.html', site)).toEqual({ kind: 'outside', url: new URL(address) });
  });
});

describe('relativeAddress', () => {
  it.each([
    ['index.html', 'de/index.html', 'de/index.html'],
    ['de/index.html', 'index.html', '../index.html'],
    ['de/a/b/index.html', 'de/c/index.html', '../../c/index.html'],
    ['de/index.html', 'de/index.html', 'index.html'],
    ['de/index.html', 'de/a b?.html', 'a%20b%3F.html'],
  ])('from %s to %s', (from, to, address) => {
    expect(relativeAddress(from, to)).toBe(address);
  });
});

describe('publicAddress', () => {
  it('names a folder as the site does', () => {
    expect(publicAddress('index.html', site.origin)).toBe('https://region.example/');
    expect(publicAddress('de/flaechen/index.html', site.origin)).toBe('https://region.example/de/flaechen/');
    expect(publicAddress('de/a.pdf', site.origin)).toBe('https://region.example/de/a.pdf');
  });
});
