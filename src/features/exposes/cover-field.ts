import type { HectareField } from '../../facts/hectare-field.ts';
import type { Page } from '../../routes/page.ts';
import type { Entry } from '../../schemas/region.ts';
import { fieldOf } from '../../facts/site-view.ts';

/** A site's squares, and the millimetres a side of one takes. */
export interface CoverField {
  field: HectareField;
  side: number;
}

const sides = [10, 5, 4, 3, 2.5, 2];

/** Millimetres: the column for the matter, and what the rest of the first sheet leaves. */
const room = { width: 130, height: 51 };

/** The squares of a site as large as they fit on the first sheet; the smallest where none does. */
export function coverFieldOf(entry: Entry<'sites'>, page: Page): CoverField | undefined {
  const drawn = sides.flatMap((side) => {
    const field = fieldOf(entry, page, Math.floor(room.width / side));
    return field ? [{ field, side }] : [];
  });
  return drawn.find(({ field, side }) => field.rows * side <= room.height) ?? drawn.at(-1);
}
