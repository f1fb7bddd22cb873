import type { z } from 'astro/zod';
import { fair, guide, location, organisation, page, programme, service, story, strength } from './records.ts';
import { site } from './records/site.ts';

/** Every kind of entry: its folder in `content/` and the shape of its `record.yaml`. */
export const collections = {
  locations: location,
  strengths: strength,
  sites: site,
  services: service,
  programmes: programme,
  fairs: fair,
  organisations: organisation,
  stories: story,
  guides: guide,
  pages: page,
} as const;

export type Kind = keyof typeof collections;

export const kinds = Object.keys(collections) as Kind[];

export const isKind = (word: string): word is Kind => Object.hasOwn(collections, word);

export type RecordOf<K extends Kind> = z.infer<(typeof collections)[K]>;
