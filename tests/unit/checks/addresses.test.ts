import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

const text = (title: string, slug = '', summary = 'Eine Seite, deren Zusammenfassung lang genug ist.') =>
  `---\ntitle: ${title}\n${slug}summary: ${summary}\nupdated: '2026-11-01'\n---\nText.\n`;

const secondService = (de: string, en: string) => ({
  'services/zweite/record.yaml': 'owner: wfg\nnumber: 2\norganisations: [wfg]\n',
  'services/zweite/de.mdx': text('Zweite', de),
  'services/zweite/en.mdx': text('Second', en, 'A page whose summary is as long as it has to be.'),
});

describe('two texts with one address', () => {
  it('are told at the slug of the second, with the first', () => {
    expect(messagesOn(secondService('slug: beratung\n', 'slug: second\n'))).toBe(
      [
        'region/services/zweite/de.mdx:3:1',
        '    slug   Die Adresse „/de/leistungen/beratung/“ hat schon region/services/beratung/de.mdx.',
        '    → Geben Sie einem der beiden einen anderen slug.',
      ].join('\n'),
    );
  });

  it('are told once, though a derived language has the same', () => {
    const languages: [string, string] = [
      '  - { key: en, name: English }',
      '  - { key: en, name: English }\n  - { key: de-CH, name: Schweiz, derivedFrom: de }',
    ];
    const message = messagesOn({ ...secondService('slug: beratung\n', 'slug: second\n'), 'site.yaml': languages });
    expect(message.match(/hat schon/g)).toHaveLength(1);
  });

  it('are told for each language they share it in', () => {
    expect(messagesOn(secondService('slug: beratung\n', 'slug: advice\n')).match(/hat schon/g)).toHaveLength(2);
  });

  it('may be a page and an overview', () => {
    const page = {
      'pages/flaechen/record.yaml': 'owner: wfg\nlayout: text\n',
      'pages/flaechen/de.mdx': text('Flächen'),
      'pages/flaechen/en.mdx': text('Land', 'slug: our-land\n', 'A page whose summary is as long as it has to be.'),
    };
    expect(messagesOn(page)).toMatch(
      /^region\/pages\/flaechen\/de\.mdx\n {4}slug {3}Die Adresse „\/de\/flaechen\/“ hat schon die Übersicht „.+“\.\n {4}→ Ergänzen Sie hier einen anderen slug\.$/,
    );
  });
});
