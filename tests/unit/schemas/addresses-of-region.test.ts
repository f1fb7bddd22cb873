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

describe('an address that leads elsewhere than it says', () => {
  const inText = (link: string) =>
    messagesOn({ 'sites/hafen/de.mdx': ['Frei sind <Figure id="areaFree" />.', `Frei. ${link}`] });
  const inField = (url: string) =>
    messagesOn({ 'organisations/wfg/record.yaml': ['web: https://nordmark.example', `web: '${url}'`] });
  const strange = (sign: string, code: string) =>
    `steht „${sign}“ (${code}), das sich als ein anderes Zeichen lesen lässt`;

  it.each([
    ['[x](https://a.example\\\\@evil.example/)', 'steht ein „\\“'],
    ['[x](https://a.example&#92;@evil.example/)', 'steht ein „\\“'],
    ['[x](/\\\\evil.example)', 'steht ein „\\“'],
    ['[x](/&#9;/evil.example)', 'steht ein unsichtbares Steuerzeichen'],
    ['[x](https://www.\u0441ottbus.example/)', strange('\u0441', 'U+0441')],
    ['[x](https://xn--ottbus-hrf.example/)', strange('\u0441', 'U+0441')],
    ['[x](https://a.example\u2044login.evil.example/)', strange('\u2044', 'U+2044')],
    ['[x](https://w\u0131rtschaft.example/)', strange('\u0131', 'U+0131')],
    ['[x](mailto:a@\u0441ottbus.example)', strange('\u0441', 'U+0441')],
    ['[x](https://a.example%40evil.example/)', 'Im Namen der Website steht, was dort nicht stehen kann'],
    ['[x](mailto:a@b.example?b%63c=c@d.example)', 'füllt mit „bcc“ aus, was niemand sieht'],
    ['[x](tel:*21*0900123%23)', 'ist keine Telefonnummer'],
    ['[https://a.example](https://evil.example/)', 'heißt „https://a.example“ und führt zu „evil.example“'],
    ['[www.a.example/x](https://evil.example/)', 'heißt „www.a.example/x“ und führt zu „evil.example“'],
    ['[b@a.example](mailto:b@evil.example)', 'heißt „b@a.example“ und führt zu „b@evil.example“'],
  ])('is told in a text: %s', (link, problem) => {
    expect(inText(link)).toContain(problem);
    expect(inText(link).split('\n\n')).toHaveLength(1);
  });

  it.each([
    ['https://a.example\\@evil.example/', 'steht ein „\\“'],
    ['https://xn--ottbus-hrf.example/', strange('\u0441', 'U+0441')],
  ])('is told in a field: %s', (url, problem) => {
    expect(inField(url)).toContain(problem);
  });

  it.each([
    '[x](https://www.münchen.example/größe)',
    '[x](https://xn--mnchen-3ya.example)',
    '[x](https://президент.рф/)',
    '[x](https://日本語.jp/)',
    '[x](https://[2001:db8::1]:8080/)',
    '[x](https://wiki.example/C%2B%2B_%5C)',
    '[x](mailto:a@b.example?subject=x&body=y%20z&cc=c@b.example)',
    '[x](tel:+49-355-7299130)',
    '[x](tel:115)',
    '[a.example](https://www.a.example/wirtschaft)',
    '[www.a.example](https://wirtschaft.a.example)',
    '[Node.js](https://nodejs.example)',
    '[a@b.example](https://www.b.example/kontakt)',
    '[a@b.example](mailto:a@b.example?subject=x)',
  ])('may be %s', (link) => expect(inText(link)).toBe(''));
});

describe('a telephone number', () => {
  const phone = (to: string) => messagesOn({ 'organisations/wfg/record.yaml': ["'+49 4321 1000'", `'${to}'`] });

  it.each(['+0 355 12345', '+49  ', '+1 900 ', '+49 1', `+49 ${'1 '.repeat(30)}1`])('is not %s', (to) => {
    expect(phone(to)).toContain('→ Telefonnummern stehen international mit Leerzeichen: „+49 355 7299130“.');
  });

  it.each(['+49 355 46-0', '+1 415 5551234', '+41 31 322 21 11'])('may be %s', (to) => expect(phone(to)).toBe(''));
});

describe('the language of a source', () => {
  const lang = (to: string) => messagesOn({ 'sources.yaml': ['  accessed:', `  lang: '${to}'\n  accessed:`] });

  it('is a key, and told with what to write', () => {
    expect(lang('Englisch')).toContain('→ Schreiben Sie „lang: en“.');
    expect(lang('!!')).toContain('→ Sprachen heißen nach BCP 47');
  });

  it.each(['en', 'de-CH', 'dsb'])('may be %s', (to) => expect(lang(to)).toBe(''));
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
