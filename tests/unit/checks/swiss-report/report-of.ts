import { rmSync } from 'node:fs';
import type { Pair } from '../../../../src/features/swiss-report/pair.ts';
import { type SwissReport, swissReportOf } from '../../../../src/features/swiss-report/swiss-report.ts';
import { readRegion } from '../../../../src/schemas/read-region.ts';
import { type Change, regionWith } from '../../../fixtures/mistakes/region-with.ts';

/** The fixture region with a Swiss edition. */
const withSwiss: Record<string, Change> = {
  'site.yaml': ['  - { key: en', '  - { key: de-CH, name: Deutsch (Schweiz), derivedFrom: de }\n  - { key: en'],
};

/** The report on one entry of the fixture region, after changes; on all of them without a key. */
export function reportOf(changes: Record<string, Change>, key?: string): SwissReport {
  const folder = regionWith({ ...withSwiss, ...changes });
  try {
    const { parts } = readRegion(folder);
    const entries = parts.entries.filter((entry) => !key || entry.key === key);
    return swissReportOf(parts, entries, { folder, date: '2026-11-24' })!;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** The pairs of one entry. */
export const pairsIn = (changes: Record<string, Change>, key: string): Pair[] =>
  reportOf(changes, key).entries[0]!.pairs;

/** Marked words with their rules. */
export const markedIn = (side: Pair['swiss']) =>
  side?.marks.map(({ at, length, label }) => [label, side.text.slice(at, at + length)]);

/** A German text of the town, with this body. */
export const town = (body: string): Record<string, Change> => ({
  'locations/musterstadt/de.mdx': `---
title: Musterstadt
summary: Musterstadt liegt zwischen zwei Häfen und bildet Fachkräfte für die Seefahrt aus.
updated: '2026-11-01'
---

${body}
`,
});

export const townKey = 'locations/musterstadt';
