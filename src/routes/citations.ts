import type { Region } from '../schemas/region.ts';
import type { Source } from '../schemas/site-config.ts';

/** Where a source stands among those of a page. */
export interface Citation {
  number: number;
  /** The place on the page where it is named in full. */
  href: string;
  title: string;
}

/** The sources one page draws on, numbered in the order in which they are first cited. */
export interface Citations {
  /** Cites a source: the first time it gets the next number. Throws where the region has none by that id. */
  cite: (id: string) => Citation;
  /** Remembers that an amount stands in the readers' currency, too: then the page says at what rate (LOC-14). */
  citeRate: () => void;
  list: () => { number: number; id: string; source: Source }[];
  isRateCited: () => boolean;
}

export function citationsOf({ sources }: Pick<Region, 'sources'>): Citations {
  const cited = new Map<string, Citation & { source: Source }>();
  let isRateCited = false;
  const cite = (id: string): Citation => {
    const source = sources[id];
    if (!source) throw new Error(`There is no source "${id}".`);
    const number = cited.get(id)?.number ?? cited.size + 1;
    const citation = { number, href: `#q${number}`, title: source.title };
    cited.set(id, { ...citation, source });
    return citation;
  };
  return {
    cite,
    citeRate: () => {
      isRateCited = true;
    },
    list: () => [...cited].map(([id, { number, source }]) => ({ number, id, source })),
    isRateCited: () => isRateCited,
  };
}
