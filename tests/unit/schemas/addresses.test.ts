import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const messagesOnUrl = (address: string) =>
  messagesOn({ 'sources.yaml': ['url: https://musterstadt.example/zahlen', `url: ${address}`] });

describe('an address with a space in it', () => {
  it.each([
    [
      'https://a.example/x, https://b.example/y',
      'Hier stehen zwei Adressen, und Platz ist für eine.\n    → Schreiben Sie „https://a.example/x“ oder „https://b.example/y“.',
    ],
    ['https://a.example/x und https://b.example/y', 'Schreiben Sie „https://a.example/x“ oder „https://b.example/y“.'],
    ['https://a.example/x (abgerufen am 1.11.2026)', 'Schreiben Sie nur die Adresse: „https://a.example/x“.'],
    ['https://a.example/x – Seite 3', 'Schreiben Sie nur die Adresse: „https://a.example/x“.'],
    ['https://a.example/Plan Nord.pdf', 'Schreiben Sie sie in einem Stück, ein Leerzeichen darin als %20.'],
  ])('%s', (address, advice) => expect(messagesOnUrl(address)).toContain(advice));

  it.each([
    'https://a.example/Plan%20(Nord).pdf',
    'https://web.archive.example/web/2020/https://a.example/',
    'https://a.example/x,1;2?a=b|c',
  ])('is none in %s', (address) => expect(messagesOnUrl(address)).toBe(''));
});
