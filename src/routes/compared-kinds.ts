import type { Kind } from '../schemas/collections.ts';
import type { Entry } from '../schemas/region.ts';

/** Kinds one compares, with the parameter that names a chosen entry in the address: `?site=a&site=b`. Links rely on both. */
export const compareParameters = { sites: 'site', locations: 'location' } as const satisfies Partial<
  Record<Kind, string>
>;

export type ComparedKind = keyof typeof compareParameters;

/** As many as can be read side by side. */
export const maxCompared = 4;

/** The kinds of a region with something to compare. */
export const comparedKinds = (entries: readonly Pick<Entry, 'kind'>[]): ComparedKind[] =>
  (Object.keys(compareParameters) as ComparedKind[]).filter(
    (kind) => entries.filter((entry) => entry.kind === kind).length > 1,
  );

export const isCompared = (kind: Kind): kind is ComparedKind => Object.hasOwn(compareParameters, kind);
