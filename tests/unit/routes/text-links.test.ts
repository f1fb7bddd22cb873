import { describe, expect, it } from 'vitest';
import { pageLinkOf } from '../../../src/routes/text-links.ts';

describe('a link by the key of a page', () => {
  it.each([
    ['sites/hafen', { key: 'sites/hafen', query: '', fragment: '' }],
    ['sites/hafen#lage', { key: 'sites/hafen', query: '', fragment: 'lage' }],
    ['overview/sites?area=5#liste', { key: 'overview/sites', query: '?area=5', fragment: 'liste' }],
    ['compare/sites', { key: 'compare/sites', query: '', fragment: '' }],
    ['glossary#B%C3%BCrgschaft', { key: 'glossary', query: '', fragment: 'Bürgschaft' }],
    ['index', { key: 'index', query: '', fragment: '' }],
    ['data', { key: 'data', query: '', fragment: '' }],
  ])('%s', (href, link) => {
    expect(pageLinkOf(href)).toEqual(link);
  });

  it.each([
    '',
    '#lage',
    '?area=5',
    'hafen',
    'harbours/hafen',
    'sites',
    'overview',
    '/sites/hafen',
    'https://a.example/b',
  ])('is none: "%s"', (href) => {
    expect(pageLinkOf(href)).toBeUndefined();
  });
});
