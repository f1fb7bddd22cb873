import { describe, expect, it } from 'vitest';
import { type Change, errorsOf, messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const german = 'sites/hafen/de.mdx';
const text = (words: string): Record<string, Change> => ({ [german]: ['Frei sind', `${words}\n\nFrei sind`] });
const away = 'führt auf Ihren eigenen Rechner oder in Ihr Netz';

describe('an address of the own machine', () => {
  it('is told at the link, with the page that is meant', () => {
    expect(messagesOn(text('Mehr [dort](http://localhost:4321/de/flaechen/hafen/).'))).toBe(
      [
        `region/${german}:9:13`,
        `    „http://localhost:4321/de/flaechen/hafen/“ ${away}; wer die Website liest, kommt nicht dorthin.`,
        '    → Meinten Sie die Seite „sites/hafen“ dieser Website? Schreiben Sie „sites/hafen“.',
      ].join('\n'),
    );
    expect(errorsOf(text('Mehr [dort](http://localhost:4321/de/flaechen/hafen/).'))).toHaveLength(1);
  });

  it.each([
    'http://127.0.0.1:4321/de/',
    'http://0.0.0.0:8080/x',
    'http://[::1]:4321/x',
    'https://192.168.1.20/plan.pdf',
    'http://10.1.2.3/',
    'http://172.20.0.1/x',
    'http://intranet/plan',
    'http://nas.local/plan',
    '//localhost/de/',
    'localhost:4321/x',
    'file:///C:/Plan.pdf',
    'C:\\Plan.pdf',
  ])('is told as a link to %s', (url) => {
    const messages = messagesOn(text(`Mehr [dort](${url}).`));
    expect(messages).toContain(away);
    expect(messages.split('\n\n')).toHaveLength(1);
  });

  it.each([
    ['localhost:4321/de/flaechen/hafen/', 'Verweisen Sie mit [Text](sites/hafen) auf sie.'],
    ['http://127.0.0.1:4321/x', 'Schreiben Sie die öffentliche Adresse'],
    ['http://10.1.2.3/', 'Schreiben Sie die öffentliche Adresse'],
    ['file:///home/anna/Plan.pdf', 'gibt es nur auf Ihrem Rechner'],
    ['C:\\Pläne\\Plan.pdf', 'gibt es nur auf Ihrem Rechner'],
    ['\\\\server\\pläne\\x.pdf', 'gibt es nur auf Ihrem Rechner'],
  ])('is told where a text names %s', (words, told) => {
    const messages = messagesOn(text(`Siehe ${words} im Netz.`));
    expect(messages).toContain(told);
    expect(messages.split('\n\n')).toHaveLength(1);
  });

  it.each<[Record<string, Change>, string]>([
    [{ 'sources.yaml': ['https://musterstadt.example/zahlen', 'http://localhost:3000/zahlen'] }, away],
    [{ 'organisations/wfg/record.yaml': ['https://nordmark.example', 'http://192.168.0.7/'] }, away],
    [{ 'organisations/wfg/record.yaml': ['https://nordmark.example', 'file:///C:/x.html'] }, 'nur auf Ihrem Rechner'],
    [{ 'organisations/wfg/record.yaml': ['https://nordmark.example', "'C:\\x.html'"] }, 'nur auf Ihrem Rechner'],
    [{ 'glossary.yaml': ['de: Der Plan,', 'de: Siehe http://localhost:4321/de/. Der Plan,'] }, away],
    [{ [german]: ['summary: Gewerbefläche', 'summary: Siehe localhost:4321/de/, Gewerbefläche'] }, away],
  ])('is told in %j', (changes, told) => {
    const messages = messagesOn(changes);
    expect(messages).toContain(told);
    expect(messages.split('\n\n')).toHaveLength(1);
  });

  it.each([
    'Mehr [dort](https://8.8.8.8/x) und [hier](https://region.example/localhost:4321/x).',
    'Der Name localhost steht für den eigenen Rechner; 127.0.0.1 auch.',
    'Die Version 10.0.0.1 kam am 1.2.2026, das Verhältnis ist 1:2.',
    'Frei: und/oder, Abschnitt C: alles, 24/7 [dort](/data/sites.csv).',
  ])('is none in: %s', (words) => expect(messagesOn(text(words))).toBe(''));
});

describe('the page of another language', () => {
  it('is told at a link whose text does not name it', () => {
    expect(messagesOn(text('Mehr [dazu](/en/sites/harbour/).'))).toBe(
      [
        `region/${german}:9:13`,
        '    „/en/sites/harbour/“ führt auf die Seite in der Sprache „en“ (English), und der Text ist in einer anderen.',
        '    → Schreiben Sie „sites/hafen“; das führt in jeder Sprache auf die eigene Seite. Ist die andere gemeint, nennen Sie im Satz die Sprache.',
      ].join('\n'),
    );
    expect(messagesOn(text('Mehr [dazu](https://nordmark.example/en/sites/harbour/#plots-at-the-quay).'))).toContain(
      'Schreiben Sie „sites/hafen“',
    );
    expect(messagesOn(text('Mehr [dazu](/en/sites/?place=musterstadt).'))).toContain(
      'Schreiben Sie „overview/sites?place=musterstadt“',
    );
    expect(messagesOn({ 'sites/hafen/en.mdx': ['are free', 'are [free](/de/flaechen/hafen/)'] })).toContain(
      'in der Sprache „de“ (Deutsch)',
    );
  });

  it.each([
    'Mehr [dazu](sites/hafen).',
    'Diese Seite gibt es auch auf [Englisch](/en/sites/harbour/).',
    'Die englische Fassung steht [dort](/en/sites/harbour/).',
    '[English](/en/sites/harbour/)',
    '[EN](/en/sites/harbour/)',
  ])('is meant in: %s', (words) => expect(messagesOn(text(words))).toBe(''));
});
