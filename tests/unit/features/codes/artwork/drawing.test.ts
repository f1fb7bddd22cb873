import { describe, expect, it } from 'vitest';
import { captionedDrawing } from '../../../../../src/features/codes/artwork/drawing.ts';
import { symbolIn } from '../../../../../src/features/codes/artwork/measuring.ts';
import { svgOf } from '../../../../../src/features/codes/artwork/svg.ts';

describe('captionedDrawing', () => {
  it.each(['Übersicht öffnen', 'Öffnet die Lausitz', 'Ålesund', 'ÊÃŇ Ő', 'Lausitz'])(
    'keeps the quiet zone free of „%s“ and all of it on the page',
    (purpose) => {
      const drawing = captionedDrawing('HTTPS://LAUSITZ.EXAMPLE/M/DZ9', 20, {
        purpose,
        address: 'lausitz.example/m/dz9',
      });
      expect(symbolIn(Buffer.from(svgOf(drawing, ''))).quiet).toBe(4);
      const [, letters] = drawing.layers;
      const heights = [...letters!.path.matchAll(/-?[\d.]+ (-?[\d.]+)/g)].map(([, y]) => Number(y) * letters!.scale);
      expect(Math.max(...heights)).toBeLessThan(drawing.rows);
    },
  );
});
