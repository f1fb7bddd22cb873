import { describe, expect, it } from 'vitest';
import { deriveHtml } from '../../../../src/locales/swiss/swiss-html.ts';
import { swissWordsOf } from '../../../../src/locales/swiss/swiss-words.ts';
import { regionWords } from '../../../../src/schemas/swiss-words.ts';
import { sentences } from './sentences.ts';

const swiss = (html: string) => deriveHtml(html).html;

describe('HTML', () => {
  it('LOC-20: derives text and the attributes that are read out', () => {
    expect(swiss('<figure><img src="/größe.png" alt="Große Straße" title="Maß"><a aria-label="Fahrrad">ß</a>')).toBe(
      '<figure><img src="/größe.png" alt="Grosse Strasse" title="Mass"><a aria-label="Velo">ss</a>',
    );
  });

  it.each([
    '<a href="/straße/" id="größe" class="groß" data-word="Straße" name="ß">Weg</a>',
    '<!-- Straße --><p>Weg</p>',
    '<code>Straße</code><pre>„Straße“</pre><kbd>ß</kbd><samp>ß</samp>',
    '<script>const a = "Straße";</script><style>.straße { color: red }</style>',
    '<span translate="no">Straße <b>Fahrrad</b></span>',
    '<span data-spelling="official" title="Straße">Straße <b>Weißwasser</b></span>',
    '<cite data-foreign>Gesetz über Straßen</cite>',
    '<i lang="en">“Straße”</i><i lang="dsb">ß</i><i lang="de-AT">ß</i><i lang="">ß</i>',
    '<div lang="en"><p lang="de">Straße</p></div>',
    '<a href="x">https://example.org/straße</a>, info@weißwasser.example',
  ])('LOC-21, LOC-22: leaves %s byte for byte', (html) => {
    expect(deriveHtml(html)).toEqual({ html, changes: [] });
  });

  it('writes what a region has for a word as text, between elements and in attributes', () => {
    const row = { german: ['Tüte'], swiss: ['"><img src=x onerror=alert(1)>'] };
    const words = swissWordsOf({ ...regionWords.parse({}), A: [row] });
    expect(deriveHtml('<p title="Tüte">Tüte</p>', words).html).toBe(
      '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</p>',
    );
  });

  it('LOC-22: keeps an official name within running text', () => {
    expect(swiss('<p>Große Straße, <span data-spelling="official">Weißwasser</span>, Straße</p>')).toBe(
      '<p>Grosse Strasse, <span data-spelling="official">Weißwasser</span>, Strasse</p>',
    );
  });

  it.each(['de', 'de-CH', 'DE-ch'])('derives within lang="%s"', (lang) => {
    expect(swiss(`<p lang="${lang}">Straße</p>`)).toBe(`<p lang="${lang}">Strasse</p>`);
  });

  it('keeps every byte that need not change, and finds ß written as a reference', () => {
    expect(swiss('<P CLASS=a  >Stra&szlig;e &amp; Gr&ouml;&#223;e&nbsp;&lt;\r\n&bdquo;x&ldquo;<br/>AT&T</P >')).toBe(
      '<P CLASS=a  >Strasse &amp; Gr&ouml;sse&nbsp;&lt;\r\n«x»<br/>AT&T</P >',
    );
  });

  it.each([
    ['<img alt=Straße>', '<img alt=Strasse>'],
    ['<img alt = \'Stra&szlig;e "a"\'>', '<img alt = \'Strasse "a"\'>'],
    ['<img alt="" title>', '<img alt="" title>'],
  ])('finds the value of an attribute in %s', (html, text) => {
    expect(swiss(html)).toBe(text);
  });

  it('LOC-24: changes quotation marks whose ends stand in different elements', () => {
    expect(swiss('<p>„Ein <b>großes ‚Wort‘</b>“ und <em>„noch</em> eins“</p>')).toBe(
      '<p>«Ein <b>grosses ‹Wort›</b>» und <em>«noch</em> eins»</p>',
    );
  });

  it('LOC-24: English marks in an English part close no German quotation', () => {
    expect(swiss('<p>„Das <i lang="en">“bike”</i> Fahrrad“ Fahrrad</p>')).toBe(
      '<p>«Das <i lang="en">“bike”</i> Fahrrad» Velo</p>',
    );
  });

  it('A: replaces whole words only, also where mark-up divides them', () => {
    expect(swiss('<p><b>Fahrrad</b>weg, <b>Fahrrad</b> weg, Kranken<i>haus</i>, Stra<i>ße</i></p>')).toBe(
      '<p><b>Fahrrad</b>weg, <b>Velo</b> weg, Kranken<i>haus</i>, Stra<i>sse</i></p>',
    );
    expect(swiss('<li>Fahrrad</li><li>weg</li>')).toBe('<li>Velo</li><li>weg</li>');
    expect(swiss('Fahrrad<br>weg')).toBe('Velo<br>weg');
  });

  it('A: leaves the words of quotations alone, not their spelling', () => {
    expect(swiss('<blockquote><p>Großes Fahrrad</p></blockquote><p>„Ein <b>Fahrrad</b>“</p>')).toBe(
      '<blockquote><p>Grosses Fahrrad</p></blockquote><p>«Ein <b>Fahrrad</b>»</p>',
    );
  });

  it('reads templates, parts of tables and what stands beside scripts', () => {
    expect(swiss('<template><p>Straße</p></template>')).toBe('<template><p>Strasse</p></template>');
    expect(swiss('<tr><td>Straße</td></tr>')).toBe('<tr><td>Strasse</td></tr>');
    expect(swiss('<noscript><a href="/ß">Straße</a></noscript>')).toBe('<noscript><a href="/ß">Strasse</a></noscript>');
  });

  it('gives the place of each change in the HTML', () => {
    const html = '<p title="Maß">Stra&szlig;e, Fahrrad</p>';
    expect(deriveHtml(html).changes).toEqual([
      { rule: 'LOC-20', at: 12, from: 'ß', to: 'ss', word: 'Maß' },
      { rule: 'LOC-20', at: 19, from: '&szlig;', to: 'ss', word: 'Straße' },
      { rule: 'A', at: 29, from: 'Fahrrad', to: 'Velo', word: 'Fahrrad' },
    ]);
  });

  it('changes once what invalid HTML has twice', () => {
    expect(swiss('<a href="/a"><b title="Maß">x<a href="/b">y</a></b></a>')).toBe(
      '<a href="/a"><b title="Mass">x<a href="/b">y</a></b></a>',
    );
  });

  it('says so where a text cannot be found again', () => {
    expect(() => deriveHtml('<p>&copy 2026 Straße</p>')).toThrow(
      'The text "© 2026 Straße" cannot be found again in its HTML. Close the elements around it.',
    );
  });

  it('changes nothing more when derived twice', () => {
    const once = swiss(sentences.map((sentence) => `<p title="${sentence}"><b>${sentence}</b></p>`).join(''));
    expect(deriveHtml(once)).toEqual({ html: once, changes: [] });
  });
});
