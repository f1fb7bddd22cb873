import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedCode } from '../../../../src/components/codes/typed-code.ts';

const known = ['K7R4', 'S52'];

describe('a typed code', () => {
  it.each([
    'K7R4',
    'k7r4',
    ' K7 R4 ',
    'k-7-r-4',
    'https://region.example/m/k7r4/',
    'HTTPS://REGION.EXAMPLE/M/K7R4',
    'region.example/m/k7r4/en/',
  ])('is read from “%s”', (typed) => {
    expect(typedCode(typed, known)).toEqual({ code: 'K7R4' });
  });

  it.each(['K7RO', 'k1r4', '0', 'IO'])('tells whoever typed “%s” which signs no code has', (typed) => {
    expect(typedCode(typed, known)).toEqual({ problem: 'confused' });
  });

  it.each(['K7R5', '', 'S53', '//evil.example', '../../etc'])('is not found in “%s”', (typed) => {
    expect(typedCode(typed, known)).toEqual({ problem: 'unknown' });
  });

  it('QR-23: leads to nothing but a known code', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.webUrl()), (typed) => {
        const found = typedCode(typed, known);
        expect('code' in found ? known : ['confused', 'unknown']).toContain(
          'code' in found ? found.code : found.problem,
        );
      }),
    );
  });
});
