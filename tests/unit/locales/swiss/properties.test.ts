import fc from 'fast-check';
import { parseFragment, serialize } from 'parse5';
import { describe, it } from 'vitest';
import { applyChanges, type Change, deriveText } from '../../../../src/locales/swiss/swiss-text.ts';
import { defaultRows, defaultWords } from '../../../../src/locales/swiss/swiss-words.ts';
import { plainHtml, swissHtml } from './html.ts';

// Always the same cases; a failure prints the seed and the path to its smallest counterexample.
const runs = { seed: 20261124, numRuns: 120 };

const forms = defaultRows().A.flatMap(({ german }) => german);
const hinted = [...defaultRows().H, ...defaultRows().N, ...defaultRows().collisions].flatMap(({ german }) => german);

const letters = fc.string({
  unit: fc.constantFrom(...Array.from('aeinrstdhößüẞSAE\u00AD')),
  minLength: 1,
  maxLength: 9,
});
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...forms) },
  { weight: 2, arbitrary: fc.constantFrom(...hinted) },
  {
    weight: 2,
    arbitrary: fc.constantFrom('des', 'die', 'der neue', 'Ab', 'sofort', 'Straße', 'GROẞ', 'Cottbus/Chóśebuz'),
  },
  { weight: 2, arbitrary: letters },
);
const number = fc.constantFrom('1.000', '8,1 %', '2,8 Mrd. €', 'CHF 100', '14:05', '03046', '5–9 ha');
const address = fc.constantFrom(
  'https://straße.example/größe?ß=1#maß',
  'www.weißwasser.example/fahrrad',
  'größe@weißwasser.example',
  'Großräschen.pdf',
  '{{straße}}',
  '$t(größe)',
);
const mark = fc.constantFrom('„', '“', '‚', '‘', '’', '«', '»', '‹', '›', '-', ',', '.', '(', ')', '\uFFFC');
const gap = fc.constantFrom(' ', ' ', ' ', '\u00A0', '', '\n');

const joined = (part: fc.Arbitrary<string>) =>
  fc.array(fc.tuple(part, gap), { maxLength: 14 }).map((parts) => parts.flat().join(''));
const text = joined(fc.oneof({ weight: 5, arbitrary: word }, { weight: 2, arbitrary: mark }, number));
const textWithAddresses = fc.array(fc.oneof(text, address), { maxLength: 6 }).map((parts) => parts.join(' '));

const escaped = (plain: string) => plain.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** Elements around texts; what is `untouched` stays byte for byte. */
const untouched = textWithAddresses.chain((inside) =>
  fc.constantFrom(
    `<code>${escaped(inside)}</code>`,
    `<span data-spelling="official" title="${escaped(inside)}">${escaped(inside)}</span>`,
    `<b translate="no">${escaped(inside)}</b>`,
    `<i lang="en">${escaped(inside)}</i>`,
    `<script>/* ${inside.replaceAll('<', '')} */</script>`,
    `<!-- ${inside.replaceAll('-', '')} -->`,
    `<br id="${escaped(inside)}" class="${escaped(inside)}" data-word="${escaped(inside)}">`,
    `<img src="${escaped(inside)}">`,
  ),
);
const phrase = fc.letrec<{ node: string; nodes: string }>((tie) => ({
  node: fc.oneof(
    { maxDepth: 2 },
    textWithAddresses.map(escaped),
    untouched,
    fc
      .tuple(fc.constantFrom('b', 'em', 'q', 'span', 'cite'), textWithAddresses, tie('nodes'))
      .map(([name, title, inside]) => `<${name} title="${escaped(title)}">${inside}</${name}>`),
  ),
  nodes: fc.array(tie('node'), { maxLength: 3 }).map((nodes) => nodes.join('')),
})).nodes;
const link = fc.tuple(textWithAddresses, phrase).map(([href, inside]) => `<a href="${escaped(href)}">${inside}</a>`);
const block = fc
  .tuple(fc.constantFrom('p', 'li', 'h2', 'blockquote'), fc.array(fc.oneof(phrase, link), { maxLength: 3 }))
  .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`);
const html = fc.array(fc.oneof(phrase, block), { maxLength: 3 }).map((parts) => parts.join(''));

const rules = ['A', 'LOC-20', 'LOC-23', 'LOC-24'];

/** In the order of the text, apart from one another, each with a rule and with what stood there. */
function areSound(changes: Change[], source: string): boolean {
  return changes.every(
    ({ rule, at, from, to }, index) =>
      rules.includes(rule) &&
      from.length > 0 &&
      from !== to &&
      source.startsWith(from, at) &&
      at >= (changes[index - 1] ? changes[index - 1]!.at + changes[index - 1]!.from.length : 0),
  );
}

describe('for any text', () => {
  it('deriving twice changes nothing more', () => {
    fc.assert(
      fc.property(textWithAddresses, (german) => {
        const once = deriveText(german).text;
        return deriveText(once).changes.length === 0;
      }),
      runs,
    );
  });

  it('every change names its rule and place, and together they make the Swiss text', () => {
    fc.assert(
      fc.property(textWithAddresses, (german) => {
        const { text: swiss, changes } = deriveText(german);
        return areSound(changes, german) && applyChanges(german, changes) === swiss;
      }),
      runs,
    );
  });

  it('LOC-21: an address, file name or gap stays as it is, and so do all digits', () => {
    fc.assert(
      fc.property(text, address, text, (before, kept, after) => {
        const swiss = deriveText(`${before} ${kept} ${after}`).text;
        const digits = (of: string) => of.replaceAll(kept, '').replace(/[^\d.,:–%€]/g, '');
        return swiss.includes(kept) && digits(swiss) === digits(`${before} ${kept} ${after}`);
      }),
      runs,
    );
  });

  it('LOC-20, LOC-24: without addresses no ß and no German double quotation mark is left', () => {
    fc.assert(
      fc.property(text, (german) => !/[ßẞ„“]/.test(deriveText(german).text)),
      runs,
    );
  });
});

/** Adjectives in -en and phrases with nouns of their own, before a noun. */
const attributes = fc
  .array(
    fc.constantFrom(
      'neuen',
      'sehr alten',
      'weißen',
      'mit Holz beladenen',
      'von der Firma Voß in Cottbus gekauften',
      'dem Kunden gehörenden',
      '40 t schweren',
      'den Park verlassenden',
      'seit Mai mit Kies und Sand fahrenden',
      'zu schweren',
      'für uns wichtigen',
    ),
    { maxLength: 3 },
  )
  .chain((parts) => fc.constantFrom(' ', ', ', ' und ').map((sign) => parts.join(sign)));
const before = (articles: string[]) =>
  fc.tuple(fc.constantFrom(...articles), attributes).map((parts) => parts.filter((part) => part !== '').join(' '));

describe('A: a wrong form is never made, whatever stands between article and noun', () => {
  const last = (german: string) => deriveText(german).text.split(' ').at(-1);

  it.each([
    [
      'the genitive',
      'Lkw',
      ['des', 'eines', 'Des', 'die Höhe des', 'wegen jenes', 'trotz meines'],
      ['Lastwagens', 'Lkw'],
    ],
    [
      'no genitive',
      'Lkw',
      [
        'die',
        'alle',
        'mit dem',
        'für den',
        'des Werks für die',
        'des alten Parks mit allen',
        'eines Tages die',
        'eines der',
      ],
      ['Lastwagen', 'Lkw'],
    ],
    [
      'a plural',
      'Hausmeister',
      ['die', 'zwei', 'alle', 'wegen der', 'unsere', 'die Arbeit der'],
      ['Hauswarte', 'Hausmeister'],
    ],
    [
      'a singular',
      'Hausmeister',
      ['den', 'einen', 'vom', 'Firmen, die einen', 'wer keinen', 'das Haus, das den', 'mit ihrem'],
      ['Hauswart', 'Hausmeister'],
    ],
  ])('%s of %s', (_, noun, articles, forms) => {
    fc.assert(
      fc.property(before(articles), (words) => forms.includes(last(`${words} ${noun}`) ?? '')),
      runs,
    );
  });
});

describe('for any text with a sentence that was written for Switzerland', () => {
  it('P3: that stays letter by letter, and the rest reads as it does beside any name', () => {
    fc.assert(
      fc.property(text, text, text, (before, own, after) => {
        const official = [[before.length + 1, before.length + 1 + own.length]] as const;
        const swiss = deriveText(`${before} ${own} ${after}`, defaultWords(), { official }).text;
        return swiss.includes(` ${own} `);
      }),
      runs,
    );
  });
});

describe('for any HTML', () => {
  it('deriving twice changes nothing more', () => {
    fc.assert(
      fc.property(html, (german) => {
        const once = swissHtml(german);
        return swissHtml(once) === once;
      }),
      runs,
    );
  });

  it('LOC-21, LOC-22: elements, addresses, ids, code and official parts are the same byte for byte', () => {
    fc.assert(
      fc.property(html, untouched, html, (before, kept, after) => {
        const swiss = swissHtml(before + kept + after);
        return swiss.includes(plainHtml(kept)) && skeleton(swiss) === skeleton(plainHtml(before + kept + after));
      }),
      runs,
    );
  });
});

/** HTML without what a reader reads: elements and their other attributes, code, comments. */
function skeleton(of: string): string {
  const fragment = parseFragment(of);
  const strip = (nodes: typeof fragment.childNodes): void => {
    for (const node of nodes) {
      if (node.nodeName === '#text' && 'value' in node) node.value = '';
      if ('attrs' in node) node.attrs = node.attrs.filter(({ name }) => !['title', 'alt', 'aria-label'].includes(name));
      if ('childNodes' in node && !['code', 'script'].includes(node.nodeName)) strip(node.childNodes);
    }
  };
  strip(fragment.childNodes);
  return serialize(fragment);
}
