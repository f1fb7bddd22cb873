import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../fixtures/mistakes/region-with.ts';

describe('a key spelled as none can be', () => {
  it.each([
    ['glossary.yaml', 'erbbaurecht:', 'Erbbaurecht:', 'erbbaurecht'],
    ['sources.yaml', 'steuergesetze:', 'Steuergesetze:', 'steuergesetze'],
    ['sources.yaml', 'steuergesetze:', 'Steuer Gesetze:', 'steuer-gesetze'],
  ])('in %s is told alone, and not proposed where it is missed', (file, from, to, right) => {
    const messages = messagesOn({ [file]: [`\n${from}`, `\n${to}`] });
    expect(messages).toContain(`z. B. „${right}“.`);
    expect(messages.match(/→/g)).toHaveLength(1);
  });

  it('hides nothing else that is missed', () => {
    const messages = messagesOn({
      'glossary.yaml': ['\nerbbaurecht:', '\nErbbaurecht:'],
      'services/beratung/de.mdx': ['<Term id="bebauungsplan" />', '<Term id="bauplan" />'],
    });
    expect(messages).toContain('Den Begriff „bauplan“ gibt es im Glossar nicht.');
  });
});
