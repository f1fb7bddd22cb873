import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dividedText, maxLetters } from '../../../../src/output/hyphenation/divided-text.ts';
import { breaksBy } from '../../../../src/output/hyphenation/hyphenation.ts';
import { finishedPage } from '../../../../src/features/finished-page.ts';

const softHyphens = (html: string, breaksOf: ReturnType<typeof breaksBy>) => finishedPage(html, breaksOf).html;

/** With `·` for a soft hyphen, so that it can be seen. */
const divided = (html: string) => softHyphens(html, breaksBy()).replaceAll('\u00ad', '·');
const inGerman = (body: string) => divided(`<html lang="de"><body>${body}`).replace('<html lang="de"><body>', '');

const long = 'Entwicklungsgesellschaft';
const inTwo = 'Entwicklungs·gesellschaft';

describe('LOC-28: soft hyphens stand in words of more than 18 letters', () => {
  it.each([
    ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'dt', 'button', 'label'],
    ...['<details><summary>', '<table><caption>', '<table><tr><th>', '<table><tr><td>'],
    ...['<ul class="ways-in x"><li><a href="/a/">', '<section class="numbered"><ol><li><a>'],
  ])('in %s', (opening) => {
    const before = opening.startsWith('<') ? opening : `<${opening} id="a">`;
    expect(inGerman(`${before}Die ${long}, <b>${long}</b>`)).toBe(`${before}Die ${inTwo}, <b>${inTwo}</b>`);
  });

  it('and in no shorter ones', () => {
    expect(inGerman('<h2>Investitionsgesetze Wohnungsleerstands</h2>')).toBe(
      '<h2>Investitions·gesetze Wohnungsleerstands</h2>',
    );
  });

  it('in the largest heading and in heads of rows and columns already in those of more than 14', () => {
    expect(inGerman('<h1>Mikroelektronik</h1><table><th>Wohnungsleerstand</th><td>Wohnungsleerstand</td>')).toBe(
      '<h1>Mikro·elektronik</h1><table><th>Wohnungs·leerstand</th><td>Wohnungsleerstand</td>',
    );
    expect(inGerman('<h1 class="long-title">Mikroelektronik</h1>')).toBe('<h1 class="long-title">Mikroelektronik</h1>');
  });

  it('in running text only in what hardly fits a line', () => {
    expect(inGerman(`<p>Die ${long} und die Strukturentwicklungsgesellschaft</p>`)).toBe(
      `<p>Die ${long} und die Struktur·entwicklungs·gesellschaft</p>`,
    );
  });
});

describe('soft hyphens stay out of', () => {
  it.each([
    `<h2><code>${long}</code><kbd>${long}</kbd><samp>${long}</samp></h2><pre>Strukturentwicklungsgesellschaft</pre>`,
    `<td><script>const ${long} = "${long}"</script><style>.${long} { color: red }</style></td>`,
    `<h2><svg><title>${long}</title><text>${long}</text></svg></h2>`,
    `<h2 translate="no">${long} <b>${long}</b></h2>`,
    `<h1 data-spelling="official">EGC ${long} Cottbus mbH</h1>`,
    `<h2><span data-copy>${long}</span></h2>`,
    `<td><address>${long}<br>${long}weg 1</address></td>`,
    `<td><a href="mailto:a@b.example">${long}</a><a href="tel:+49">${long}</a></td>`,
    `<td>service@${long}.example www.${long}.example https://a.example/${long} ${long}.pdf a_${long} ${long}2</td>`,
    `<label>x <select><option>${long}</option></select><textarea>${long}</textarea></label>`,
    `<button title="${long}" aria-label="${long}" id="${long}" value="${long}" data-x="${long}">x</button>`,
    `<h2 id="${long}" class="${long}"><a href="/${long}/">x</a></h2><!-- ${long} -->`,
    `<h2 lang="dsb">pśedewześeowabcdefghi</h2><h2 lang="">przedsiębiorczością</h2>`,
  ])('%s', (html) => {
    expect(inGerman(html)).toBe(html);
  });

  it('the head of a page', () => {
    const html = `<html lang="de"><head><title>${long}</title><meta name="description" content="${long}"><script type="application/ld+json">{"name":"${long}"}</script></head><body><h1>x</h1></body></html>`;
    expect(divided(html)).toBe(html);
  });
});

describe('the language', () => {
  it('is that of the nearest lang', () => {
    expect(
      divided(
        '<html lang="en"><body><h2>telecommunications <i lang="de-CH">Strassenbahnhaltestelle</i></h2><h2 lang="pl">przedsiębiorczością</h2></body></html>',
      ),
    ).toBe(
      '<html lang="en"><body><h2>telecommunications <i lang="de-CH">Strassenbahn·haltestelle</i></h2><h2 lang="pl">przedsię·biorczością</h2></body></html>',
    );
  });

  it('comes back after a part in another', () => {
    expect(inGerman(`<h2 lang="en">x <i lang="de">${long}</i></h2><h3>${long}</h3>`)).toBe(
      `<h2 lang="en">x <i lang="de">${inTwo}</i></h2><h3>${inTwo}</h3>`,
    );
  });
});

describe('not a byte besides', () => {
  it('changes, whatever the mark-up', () => {
    expect(
      inGerman(`<H2 CLASS=a  >&amp; gro&szlig;e&nbsp;${long}&shy;&lt;<br/>AT&T ${long}\r\n</H2 ><p>Stra&szlig;e`),
    ).toBe(`<H2 CLASS=a  >&amp; gro&szlig;e&nbsp;${long}&shy;&lt;<br/>AT&T ${inTwo}\r\n</H2 ><p>Stra&szlig;e`);
  });

  it('changes within a word that is written with references', () => {
    expect(inGerman('<h2>Au&szlig;enwirtschaftsf&ouml;rderung</h2>')).toBe(
      '<h2>Au&szlig;en·wirtschafts·f&ouml;rderung</h2>',
    );
  });

  it('changes on a page without long words, which comes back as it is', () => {
    const html = readFileSync('tests/fixtures/region/sites/hafen/de.mdx', 'utf8');
    expect(softHyphens(html, breaksBy())).toBe(html);
  });

  it('changes the second time', () => {
    const once = softHyphens(`<html lang="de"><body><h1>${long}</h1><td>Wirtschaftsförderung`, breaksBy());
    expect(once).toContain('\u00ad');
    expect(softHyphens(once, breaksBy())).toBe(once);
  });

  it('changes where an editor has set soft hyphens', () => {
    const html = '<h2 lang="de">Entwicklungsgesell\u00adschaft</h2>';
    expect(softHyphens(html, breaksBy())).toBe(html);
  });
});

it('a text without mark-up is divided alike', () => {
  const setting = { lang: 'de', most: maxLetters.label };
  expect(dividedText(`Die ${long}, a@${long}.example`, setting, breaksBy())).toBe(
    `Die ${inTwo.replace('·', '\u00ad')}, a@${long}.example`,
  );
});
