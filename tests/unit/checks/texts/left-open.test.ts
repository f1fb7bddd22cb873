import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const vatId = (value: string) => messagesOn({ 'site.yaml': ['vatId: null', `vatId: ${value}`] });
const note = (value: string) =>
  messagesOn({
    'sites/hafen/record.yaml': ['value: 24, unit', `note: { de: ${value}, en: Seen on site }, value: 24, unit`],
  });

describe('a word for what nobody knows yet', () => {
  it('is told with what to write instead', () => {
    expect(vatId('folgt')).toBe(
      [
        'region/site.yaml:21:3',
        '    provider.vatId   „folgt“ ist keine Angabe und erschiene so auf der Seite.',
        '    → Schreiben Sie, was dort stehen soll; solange es niemand weiß, schreiben Sie null ohne Anführungszeichen, oder lassen Sie ein Feld weg, das fehlen darf.',
      ].join('\n'),
    );
  });

  it.each(['n. n.', 'k. A.', "'???'", 'wird nachgereicht', "'-'", 'xxx'])('in a record: %s', (value) =>
    expect(note(value)).toContain('ist keine Angabe und erschiene so auf der Seite.\n    → Schreiben Sie, was dort'),
  );

  it.each(['Antwort folgt', 'Offen bis acht', "'Nach § 3 k. A. im Plan'", 'N. Nommsen'])('is not %s', (value) =>
    expect(note(value)).not.toContain('ist keine Angabe'),
  );

  it('is no short name', () => {
    expect(messagesOn({ 'organisations/wfg/record.yaml': ['shortName: WFG Nordmark', 'shortName: TBD'] })).toBe('');
  });

  it('is no number of the tax office either', () => {
    expect(vatId('053/123/45678')).toContain('beginnt mit dem Land, z. B. DE123456789');
    expect(vatId('DE123456789')).toBe('');
    expect(vatId('CHE-123.456.789 MWST')).toBe('');
  });
});
