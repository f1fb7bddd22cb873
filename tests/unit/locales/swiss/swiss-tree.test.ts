import { describe, expect, it } from 'vitest';
import { swissWordsOf } from '../../../../src/locales/swiss/swiss-words.ts';
import { regionWords } from '../../../../src/schemas/swiss-words.ts';
import { plainHtml, swissHtml } from './html.ts';
import { sentences } from './sentences.ts';

describe('HTML', () => {
  it('LOC-20: derives text and the attributes that are read out', () => {
    expect(
      swissHtml('<figure><img src="/größe.png" alt="Große Straße" title="Maß"><a aria-label="Fahrrad">ß</a>'),
    ).toBe(plainHtml('<figure><img src="/größe.png" alt="Grosse Strasse" title="Mass"><a aria-label="Velo">ss</a>'));
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
  ])('LOC-21, LOC-22: leaves %s as it is', (html) => {
    expect(swissHtml(html)).toBe(plainHtml(html));
  });

  it('writes what a region has for a word as text, between elements and in attributes', () => {
    const row = { german: ['Tüte'], swiss: ['"><img src=x onerror=alert(1)>'] };
    const words = swissWordsOf({ ...regionWords.parse({}), A: [row] });
    expect(swissHtml('<p title="Tüte">Tüte</p>', words)).toBe(
      plainHtml(
        '<p title="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;">&quot;&gt;&lt;img src=x onerror=alert(1)&gt;</p>',
      ),
    );
  });

  it('LOC-22: keeps an official name within running text', () => {
    expect(swissHtml('<p>Große Straße, <span data-spelling="official">Weißwasser</span>, Straße</p>')).toBe(
      plainHtml('<p>Grosse Strasse, <span data-spelling="official">Weißwasser</span>, Strasse</p>'),
    );
  });

  it.each(['de', 'de-CH', 'DE-ch'])('derives within lang="%s"', (lang) => {
    expect(swissHtml(`<p lang="${lang}">Straße</p>`)).toBe(`<p lang="${lang}">Strasse</p>`);
  });

  it('finds ß written as a reference', () => {
    expect(
      swissHtml('<P CLASS=a  >Stra&szlig;e &amp; Gr&ouml;&#223;e&nbsp;&lt;\r\n&bdquo;x&ldquo;<br/>AT&T</P >'),
    ).toBe(plainHtml('<P CLASS=a  >Strasse &amp; Gr&ouml;sse&nbsp;&lt;\r\n«x»<br/>AT&T</P >'));
  });

  it.each([
    ['<img alt=Straße>', '<img alt=Strasse>'],
    ['<img alt = \'Stra&szlig;e "a"\'>', '<img alt = \'Strasse "a"\'>'],
    ['<img alt="" title>', '<img alt="" title>'],
  ])('finds the value of an attribute in %s', (html, text) => {
    expect(swissHtml(html)).toBe(plainHtml(text));
  });

  it('LOC-24: changes quotation marks whose ends stand in different elements', () => {
    expect(swissHtml('<p>„Ein <b>großes ‚Wort‘</b>“ und <em>„noch</em> eins“</p>')).toBe(
      plainHtml('<p>«Ein <b>grosses ‹Wort›</b>» und <em>«noch</em> eins»</p>'),
    );
  });

  it('LOC-24: English marks in an English part close no German quotation', () => {
    expect(swissHtml('<p>„Das <i lang="en">“bike”</i> Fahrrad“ Fahrrad</p>')).toBe(
      plainHtml('<p>«Das <i lang="en">“bike”</i> Fahrrad» Velo</p>'),
    );
  });

  it('A: replaces whole words only, also where mark-up divides them', () => {
    expect(swissHtml('<p><b>Fahrrad</b>weg, <b>Fahrrad</b> weg, Kranken<i>haus</i>, Stra<i>ße</i></p>')).toBe(
      plainHtml('<p><b>Fahrrad</b>weg, <b>Velo</b> weg, Kranken<i>haus</i>, Stra<i>sse</i></p>'),
    );
    expect(swissHtml('<li>Fahrrad</li><li>weg</li>')).toBe(plainHtml('<li>Velo</li><li>weg</li>'));
    expect(swissHtml('Fahrrad<br>weg')).toBe(plainHtml('Velo<br>weg'));
  });

  it('A: leaves the words of quotations alone, not their spelling', () => {
    expect(swissHtml('<blockquote><p>Großes Fahrrad</p></blockquote><p>„Ein <b>Fahrrad</b>“</p>')).toBe(
      plainHtml('<blockquote><p>Grosses Fahrrad</p></blockquote><p>«Ein <b>Fahrrad</b>»</p>'),
    );
  });

  it('reads templates, parts of tables and what stands beside scripts', () => {
    expect(swissHtml('<template><p>Straße</p></template>')).toBe(plainHtml('<template><p>Strasse</p></template>'));
    expect(swissHtml('<tr><td>Straße</td></tr>')).toBe(plainHtml('<tr><td>Strasse</td></tr>'));
    expect(swissHtml('<noscript><a href="/ß">Straße</a></noscript>')).toBe(
      plainHtml('<noscript><a href="/ß">Strasse</a></noscript>'),
    );
  });

  it('changes once what invalid HTML has twice', () => {
    expect(swissHtml('<a href="/a"><b title="Maß">x<a href="/b">y</a></b></a>')).toBe(
      plainHtml('<a href="/a"><b title="Mass">x<a href="/b">y</a></b></a>'),
    );
  });

  it('changes nothing more when derived twice', () => {
    const once = swissHtml(sentences.map((sentence) => `<p title="${sentence}"><b>${sentence}</b></p>`).join(''));
    expect(swissHtml(once)).toBe(once);
  });
});
