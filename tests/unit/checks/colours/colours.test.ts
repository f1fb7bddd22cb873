import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { contrast, papers } from '../../../../src/checks/colours/colours.ts';
import { type Change, issuesOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const colour = (from: string, to: string): Record<string, Change> => ({ 'site.yaml': [from, to] });
const proposed = (message: string) => /'(#[0-9a-f]{6})'/.exec(message)![1]!;

describe('a colour that cannot be read as text', () => {
  it('is told with its contrast and the nearest that can', () => {
    const message = messagesOn(colour("light: '#6b21a8'", "light: '#7fff7f'"));
    expect(message).toMatch(
      /^region\/site\.yaml:9:14\n {4}colours\.science\.light {3}„#7fff7f“ hat auf hellem Grund \(#faf9f6\) nur einen Kontrast von 1,20 : 1; als Schrift braucht die Farbe 4,5 : 1\.\n {4}→ Die nächste, die reicht, ist '#[0-9a-f]{6}'\.$/,
    );
    const ratio = contrast(proposed(message), papers.light);
    expect(ratio).toBeGreaterThanOrEqual(4.5);
    expect(ratio).toBeLessThan(4.7);
  });

  it.each([
    ["dark: '#d8b4fe'", "dark: '#1f3dcc'", 'dunklem', 'dark'],
    ["dark: '#67e8f9'", "dark: '#14161a'", 'dunklem', 'dark'],
    ["light: '#155e75'", "light: '#ffffff'", 'hellem', 'light'],
    ["light: '#854d0e'", "light: '#FF0000'", 'hellem', 'light'],
  ] as const)('%s as %s on %s paper', (from, to, ground, mode) => {
    const message = messagesOn(colour(from, to));
    expect(message).toContain(`hat auf ${ground} Grund`);
    expect(contrast(proposed(message), papers[mode])).toBeGreaterThanOrEqual(4.5);
  });

  it('is none a hair above the limit', () => {
    expect(messagesOn(colour("light: '#155e75'", "light: '#717171'"))).toBe('');
    expect(messagesOn(colour("light: '#155e75'", "light: '#757575'"))).toContain('nur einen Kontrast von 4,37');
  });
});

it('contrast is that of WCAG', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

it('the paper is that of the pages', () => {
  expect(readFileSync('src/styles/base.css', 'utf8')).toContain(
    `--paper: light-dark(${papers.light}, ${papers.dark});`,
  );
});

describe('colours that stand for two things', () => {
  it('are not the same', () => {
    const message = messagesOn(colour("light: '#854d0e'", "light: '#6B21A8'"));
    expect(message).toBe(
      [
        'region/site.yaml:10:15',
        '    colours.industry.light   „#6B21A8“ ist auch die Farbe von „Forschung“; „Hafen“ ist davon nicht zu unterscheiden.',
        '    → Geben Sie „Hafen“ unter light einen anderen Farbton.',
      ].join('\n'),
    );
  });

  it.each([
    ["light: '#854d0e'", "light: '#6b21b0'"],
    ["dark: '#fcd34d'", "dark: '#d4b4fe'"],
    ["light: '#155e75'", "light: '#8a4f12'"],
  ])('are asked about where they are near: %s as %s', (from, to) =>
    expect(messagesOn(colour(from, to))).toContain('kaum zu unterscheiden'),
  );

  it('may be asked about, where the one is the ground of the other', () => {
    const issues = issuesOf(colour("light: '#155e75'", "light: '#6b21a8'"));
    expect(issues.filter(({ at }) => at?.[0] === 'colours').map(({ level }) => level)).toEqual(['warning']);
  });

  it.each([
    ['two blues', "light: '#854d0e'", "light: '#1d4ed8'"],
    ['another green', "light: '#155e75'", "light: '#0f6b5c'"],
    ['a dark red', "light: '#854d0e'", "light: '#9f1239'"],
  ])('may be %s', (_, from, to) => expect(messagesOn(colour(from, to))).toBe(''));
});
