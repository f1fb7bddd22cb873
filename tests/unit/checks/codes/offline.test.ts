import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const on: [string, string] = ['contact: wfg\n', 'contact: wfg\noffline: true\n'];

describe('C-12: keeping pages on a phone', () => {
  it('is switched on where the privacy notice says so', () => {
    expect(messagesOn({ 'site.yaml': on })).toBe('');
  });

  it('is refused in each language whose notice does not', () => {
    const message = messagesOn({ 'site.yaml': on, 'pages/datenschutz/en.mdx': ['<Offline />', ''] });
    expect(message).toContain('region/pages/datenschutz/en.mdx\n    In site.yaml steht offline: true, doch');
    expect(message).not.toContain('datenschutz/de.mdx');
  });

  it('is a matter of yes or no', () => {
    expect(messagesOn({ 'site.yaml': ['contact: wfg\n', 'contact: wfg\noffline: vielleicht\n'] })).toContain('offline');
  });
});
