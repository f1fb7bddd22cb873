import { describe, expect, it } from 'vitest';
import { messagesOn } from '../../../fixtures/mistakes/region-with.ts';

const location = 'locations/musterstadt/record.yaml';

describe('the places of a programme', () => {
  it('are municipalities, by which one chooses', () => {
    expect(messagesOn({})).toBe('');
    expect(messagesOn({ [location]: ['type: town', 'type: region'] })).toContain(
      [
        'region/programmes/hafenzuschuss/record.yaml:3:10',
        '    places.0   „musterstadt“ ist eine Region. Gefiltert wird nach Gemeinden; bei jeder fiele das Programm heraus.',
        '    → Lassen Sie places weg, wenn das Programm in der ganzen Region gilt; sonst nennen Sie die Gemeinden.',
      ].join('\n'),
    );
  });
});
