import { describe, expect, test } from 'vitest';
import { inquiriesOf, type InquiryWords, type Wanted } from '../../../../src/features/compare/inquiry.ts';

const words: InquiryWords = {
  subject: 'Anfrage zu #',
  opening: 'Guten Tag!',
  responsible: 'Zuständig: #',
  comparison: 'Der Vergleich: #',
  closing: 'Freundliche Grüße',
};
const comparison = 'https://nordmark.example/de/flaechen/vergleich/?site=hafen&site=kai';
const fallback = { desk: 'WFG Nordmark', email: 'info@wfg.example' };

const entry = (name: string, desk: string, email?: string): Wanted => ({
  name,
  url: `https://nordmark.example/de/flaechen/${name.toLowerCase()}/`,
  desk,
  email,
});

const opened = (href: string) => {
  const { pathname, searchParams } = new URL(href);
  return { to: pathname, subject: searchParams.get('subject'), body: searchParams.get('body') };
};

describe('inquiriesOf', () => {
  test('writes one mail to the desk, with every name, address and the comparison', () => {
    const wanted = [
      entry('Hafen', 'WFG Nordmark', 'info@wfg.example'),
      entry('Kai', 'WFG Nordmark', 'info@wfg.example'),
    ];
    const [inquiry, ...others] = inquiriesOf(wanted, comparison, words, fallback);
    expect(others).toEqual([]);
    expect(opened(inquiry!.href)).toEqual({
      to: 'info@wfg.example',
      subject: 'Anfrage zu Hafen, Kai',
      body: [
        'Guten Tag!',
        'Hafen\r\nhttps://nordmark.example/de/flaechen/hafen/',
        'Kai\r\nhttps://nordmark.example/de/flaechen/kai/',
        `Der Vergleich: ${comparison}`,
        'Freundliche Grüße',
      ].join('\r\n\r\n'),
    });
  });

  test('RFC 6068: a space is %20 and a line ends with CRLF', () => {
    const [inquiry] = inquiriesOf([entry('Hafen', 'WFG', 'a@b.example')], comparison, words, undefined);
    expect(inquiry!.href).toContain('?subject=Anfrage%20zu%20Hafen&body=Guten%20Tag!%0D%0A%0D%0A');
    expect(inquiry!.href).toContain('%3Fsite%3Dhafen%26site%3Dkai');
    expect(inquiry!.href).not.toMatch(/[+\s]/);
  });

  test('writes to each desk only what is its own', () => {
    const wanted = [
      entry('Hafen', 'Nord', 'nord@b.example'),
      entry('Kai', 'Süd', 'sued@b.example'),
      entry('Mole', 'Nord', 'nord@b.example'),
    ];
    const inquiries = inquiriesOf(wanted, comparison, words, fallback);
    expect(inquiries.map(({ desk, href }) => [desk, opened(href).subject])).toEqual([
      ['Nord', 'Anfrage zu Hafen, Mole'],
      ['Süd', 'Anfrage zu Kai'],
    ]);
  });

  test('sends what is for a desk without an address to the fallback, and says whose it is', () => {
    const wanted = [entry('Kai', 'Hafenamt'), entry('Hafen', 'WFG Nordmark', 'info@wfg.example')];
    const [inquiry, ...others] = inquiriesOf(wanted, comparison, words, fallback);
    expect(others).toEqual([]);
    expect(inquiry).toMatchObject({ ...fallback, others: ['Hafenamt'] });
    expect(opened(inquiry!.href).body).toContain('Zuständig: Hafenamt\r\n\r\nKai\r\n');
  });

  test('has no mail where no desk has an address', () => {
    expect(inquiriesOf([entry('Kai', 'Hafenamt')], comparison, words, undefined)).toEqual([]);
  });

  test('takes names as they are, also those that look like a pattern', () => {
    const [inquiry] = inquiriesOf([entry('$& Co', 'WFG', 'a@b.example')], comparison, words, undefined);
    expect(opened(inquiry!.href).subject).toBe('Anfrage zu $& Co');
  });
});
