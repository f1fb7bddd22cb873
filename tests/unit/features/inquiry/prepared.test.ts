import { describe, expect, test } from 'vitest';
import { addressed, type Entered, type Words } from '../../../../src/features/inquiry/client/prepared.ts';
import type { Subjects } from '../../../../src/features/inquiry/subjects.ts';
import { wordingOf } from '../../../../src/features/inquiry/words.ts';
import { fixtureSite } from '../../region.ts';

const site = fixtureSite();
const [german, english] = site.languages;

const wordsFor = (own = german!): Words => ({
  own: wordingOf(site, own),
  desk: wordingOf(site, german!),
  to: 'To #',
  via: '# by ##',
  copied: '',
  notCopied: '',
});

const at = (path: string) => `https://nordmark.example${path}`;

const subjects: Subjects = {
  entries: {
    'sites/hafen': {
      name: ['Harbour', 'Hafen'],
      url: [at('/en/sites/harbour/'), at('/de/flaechen/hafen/')],
      desk: 'wfg',
      code: 'nordmark.example/m/k7r',
    },
    'sites/kai': { name: ['Quay', 'Kai'], url: [at('/en/sites/quay/'), at('/de/flaechen/kai/')], desk: 'hafenamt' },
    'sites/watt': { name: ['Flats', 'Watt'], url: [at('/en/sites/flats/'), at('/de/flaechen/watt/')], desk: 'sued' },
  },
  desks: {
    wfg: { name: 'WFG', url: at('/wfg/'), email: 'info@wfg.example' },
    hafenamt: { name: 'Hafenamt', url: at('/hafenamt/'), phone: '+49 1' },
    sued: { name: 'Süd AG', url: at('/sued/'), email: 'post@sued.example' },
  },
  first: 'wfg',
  fields: { zoning: ['Zoning', 'Gebietsart'], price: ['Price', 'Preis'] },
};

const nothing: Entered = {
  wish: 'answer',
  about: [],
  open: [],
  subject: '',
  message: '',
  needs: {},
  times: [],
  sender: [],
  pageLanguage: 'de',
};

const lettersFor = (entered: Partial<Entered>, own = german!) =>
  addressed({ ...nothing, pageLanguage: own.key, ...entered }, subjects, wordsFor(own));

const mailIn = (href: string | undefined) => {
  const { pathname, searchParams } = new URL(href!);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body')! };
};

describe('an inquiry', () => {
  test('P13: goes to the desk in its language, with all that was asked, and reads the same in the reader’s', () => {
    const [letter, ...others] = lettersFor(
      {
        about: ['sites/hafen'],
        open: ['zoning', 'price'],
        needs: { area: '10', power: '5', from: '2027-03-01' },
        message: 'Is the quay deep enough?',
        sender: ['A. Smith', 'Smith Ltd'],
      },
      english,
    );
    expect(others).toEqual([]);
    expect(letter!.text).toBe(
      [
        'Anfrage: Hafen',
        'Guten Tag!',
        'Ich interessiere mich für:\n- Hafen\n  https://nordmark.example/de/flaechen/hafen/\n  Kurzadresse: nordmark.example/m/k7r',
        'Dazu fehlt mir noch: Gebietsart, Preis.',
        'Mein Bedarf:\n- Fläche: 10 ha\n- Strom: 5 MW\n- Beginn: Montag, 1. März 2027',
        'Bitte geben Sie mir Auskunft.',
        'Is the quay deep enough?',
        'Ich lese Ihre Seiten in dieser Sprache: Englisch.',
        'Mit freundlichen Grüßen\nA. Smith\nSmith Ltd',
      ].join('\n\n'),
    );
    expect(letter!.own).toBe(
      [
        'Enquiry: Harbour',
        'Hello,',
        'I am interested in:\n- Harbour\n  https://nordmark.example/en/sites/harbour/\n  Short address: nordmark.example/m/k7r',
        'What I still need to know about it: Zoning, Price.',
        'What I need:\n- Land: 10 ha\n- Power: 5 MW\n- Start: Monday, 1 March 2027',
        'Please send me an answer.',
        'Is the quay deep enough?',
        'I read your pages in this language: English.',
        'Kind regards\nA. Smith\nSmith Ltd',
      ].join('\n\n'),
    );
  });

  test('RFC 6068: is a letter that only has to be sent; lines end with CRLF, a space is %20', () => {
    const href = lettersFor({ about: ['sites/hafen'] })[0]!.href!;
    expect(href).not.toMatch(/[+\s]/);
    const { to, subject, body } = mailIn(href);
    expect([to, subject]).toEqual(['info@wfg.example', 'Anfrage: Hafen']);
    expect(body).toMatch(/^Guten Tag!\r\n\r\nIch/);
    expect(body).not.toMatch(/(?<!\r)\n/);
  });

  test('cannot get a second receiver or a second subject by what somebody writes', () => {
    const [letter] = lettersFor({ message: 'x\r\nBcc: all@evil.example', subject: '&bcc=all@evil.example' });
    const { searchParams, pathname } = new URL(letter!.href!);
    expect([...searchParams.keys()]).toEqual(['subject', 'body']);
    expect(pathname).toBe('info@wfg.example');
  });

  test('is one letter to each desk, with what is its own; the first desk passes on what is for one without an address', () => {
    const letters = lettersFor({ about: ['sites/kai', 'sites/watt', 'sites/hafen'] });
    expect(letters.map(({ to, via }) => [to, via])).toEqual([
      ['To WFG', 'Hafenamt, +49 1 by WFG'],
      ['To Süd AG', ''],
    ]);
    expect(letters[0]!.text).toContain('Zuständig: Hafenamt, +49 1. Bitte geben Sie die Anfrage weiter.');
    expect(letters[0]!.text).toContain('- Kai');
    expect(letters[0]!.text).toContain('- Hafen');
    expect(letters[0]!.text).not.toContain('- Watt');
    expect(letters[1]!.text).toContain('- Watt');
  });

  test('about nothing goes to the first desk', () => {
    expect(lettersFor({ subject: 'Halle mit Kran' })).toMatchObject([{ to: 'To WFG' }]);
  });

  test.each([
    ['callBack', ['2027-03-01T09:30', '2027-03-02T14:00'], 'Bitte rufen Sie mich zurück.', '1. März 2027 um 09:30 ('],
    ['visit', ['2027-03-01'], 'Ich möchte Sie besuchen.', 'Montag, 1. März 2027'],
  ] as const)('%s names the times that suit, a call with its time zone', (wish, times, sentence, time) => {
    const { text } = lettersFor({ wish, times: [...times] })[0]!;
    expect(text).toContain(`${sentence}\n\nMir passt:\n- `);
    expect(text).toContain(time);
  });

  test('of any length opens a mail program, and says where the rest is', () => {
    const [letter] = lettersFor({ about: ['sites/hafen'], message: 'Länge '.repeat(800) });
    expect(letter!.href!.length).toBeLessThanOrEqual(2000);
    expect(mailIn(letter!.href).body).toMatch(/\(Gekürzt\. .*\)$/);
    expect(letter!.text).toContain('Länge '.repeat(800).trim());
  });

  test('a letter in the desk’s own language does not say which', () => {
    expect(lettersFor({})[0]!.text).not.toContain('in dieser Sprache');
  });
});
