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

describe('the address of the site', () => {
  const url = (to: string) => messagesOn(site('url: https://nordmark.example', `url: '${to}'`));

  it.each(['/region', '/region/', '/de/', '//', '/index.html'])('has no path: %s', (path) => {
    expect(url(`https://nordmark.example${path}`)).toBe(
      [
        'region/site.yaml:3:1',
        `    url   Die Adresse der Website hat hinter der Domain einen Pfad („${path}“); ihre Seiten stehen aber gleich hinter der Domain, und kein Verweis führte zu ihnen.`,
        '    → Schreiben Sie nur die Domain, z. B. https://region.example; eine eigene Domain oder Subdomain richtet der Anbieter der Website ein.',
      ].join('\n'),
    );
  });

  it.each(['https://nordmark.example', 'https://nordmark.example/', 'https://region.nordmark.example:8443'])(
    'may be %s',
    (to) => expect(url(to)).toBe(''),
  );
});

describe('a link in a text', () => {
  const text = (link: string) =>
    messagesOn({ 'sites/hafen/de.mdx': ['Frei sind <Figure id="areaFree" />.', `Frei. ${link}`] });
  const refused =
    'In dieser Adresse steht ein Name oder Kennwort vor dem „@“; wohin sie führt, steht erst dahinter.\n    → Schreiben Sie sie ohne das, was vor dem „@“ steht';

  it.each([
    '[x](https://a:b@evil.example/)',
    '[x](https://nordmark.example@evil.example)',
    '[x](//user@evil.example/)',
    '[x](HTTPS:\\\\user@evil.example)',
    '[x](https:user@evil.example)',
    '[x](http://:b@evil.example)',
    'https://user@evil.example/',
    '[x][y]\n\n[y]: https://a:b@evil.example/',
  ])('has no name before an @: %s', (link) => {
    expect(text(link).split('\n\n')).toHaveLength(1);
    expect(text(link)).toContain(refused);
  });

  it('nor has a Swiss sentence', () => {
    const swiss = "- german: Am Wasser.\n  swiss: 'Am [Wasser](https://a@evil.example/).'\n";
    expect(
      messagesOn({
        'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Schweiz, derivedFrom: de }\n  - { key: en'],
        'sites/hafen/de.mdx': ['Frei sind', 'Am Wasser.\n\nFrei sind'],
        'sites/hafen/swiss.yaml': swiss,
      }),
    ).toContain(refused);
  });

  it.each([
    '[x](https://social.example/@nordmark)',
    '[x](mailto:a@b.example)',
    '[x](https://a.example/?mail=a@b.example#@c)',
    '[x](https://nordmark.example/)',
  ])('may be %s', (link) => expect(text(link)).not.toContain('@'));
});

describe('whom to tell of a weakness (RFC 9116)', () => {
  const contact = (to: string) => site("'mailto:security@nordmark.example'", `'${to}'`);

  it('has no name before an @ either', () => {
    expect(messagesOn(contact('https://a:b@nordmark.example/'))).toContain('ein Name oder Kennwort vor dem „@“');
  });

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
