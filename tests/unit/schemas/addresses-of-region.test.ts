import { describe, expect, it } from 'vitest';
import { errorsOf, messagesOn } from '../../fixtures/mistakes/region-with.ts';

const site = (from: string, to: string) => ({ 'site.yaml': [from, to] as [string, string] });

describe('an address', () => {
  it.each(['https://u:p@nordmark.example', 'https://nordmark.example@evil.example'])(
    'has no name before an @: %s',
    (url) => {
      expect(messagesOn(site('url: https://nordmark.example', `url: '${url}'`))).toContain(
        'In dieser Adresse steht ein Name oder Kennwort vor dem „@“',
      );
    },
  );

  it('may have an @ in its path', () => {
    expect(errorsOf(site('https://creativecommons.org/licenses/by/4.0/', 'https://a.example/@b'))).toEqual([]);
  });

  it.each(['?x=1', '#y'])('of the site has no %s', (end) => {
    expect(messagesOn(site('url: https://nordmark.example', `url: 'https://nordmark.example/${end}'`))).toContain(
      'Die Adresse der Website hat ein „?“ oder „#“',
    );
  });
});

describe('whom to tell of a weakness (RFC 9116)', () => {
  const contact = (to: string) => site("'mailto:security@nordmark.example'", `'${to}'`);

  it('is not security@nordmark.example without mailto:', () => {
    expect(messagesOn(contact('security@nordmark.example'))).toContain(
      '→ Schreiben Sie „mailto:security@nordmark.example“.',
    );
  });

  it.each(['javascript:x', 'http://nordmark.example', 'A'])('is not %s', (to) => {
    expect(messagesOn(contact(to))).toContain('Schreiben Sie mailto:, https:// oder tel: davor (RFC 9116)');
  });

  it.each(['https://meldestelle.example/nordmark', 'tel:+49-30-1234', 'mailto:a@b.example'])('may be %s', (to) => {
    expect(messagesOn(contact(to))).toBe('');
  });
});
